import { readRules, type OrganisationRules } from '../../../cases/read-rules.ts';
import type { Procedure } from '../../../machines/procedure.ts';
import { procedureName } from '../../case/case-in-words.ts';
import { datesToday } from '../../../cases/dates-today.ts';
import { found } from '../../found.ts';
import { definePage, param } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';
import { ProcedureStandard } from './standards/procedure-standard.tsx';

interface Props {
  rules: OrganisationRules;
  procedure: Procedure;
}

/** What anybody can expect of one procedure in use here, step by step. */
export const standardPage = definePage<Props>({
  path: patterns.standard,
  access: 'public',
  async load(request) {
    const rules = await readRules(request.ctx);
    return { rules, procedure: found(rules.procedures.find(({ id }) => id === param(request, 'procedure'))) };
  },
  view: ({ rules, procedure }, { texts }) => ({
    title: procedureName(procedure.id, texts.caseWords),
    wide: true,
    back: { href: pathTo('standards'), text: texts.standards.standardsTexts.title },
    body: (
      <ProcedureStandard
        procedure={procedure}
        policy={rules.policy}
        today={rules.today}
        texts={texts}
        {...datesToday(rules, procedure)}
      />
    ),
  }),
});
