import { readRules, type OrganisationRules } from '../../../cases/read-rules.ts';
import { definePage } from '../../page.ts';
import { patterns } from '../../paths.ts';
import { Standards } from './standards/standards.tsx';

/** What anybody can expect and when, written from the rules that decide about their complaint. */
export const standardsPage = definePage<OrganisationRules>({
  path: patterns.standards,
  access: 'public',
  load: ({ ctx }) => readRules(ctx),
  view: (rules, { texts }) => ({
    title: texts.standards.standardsTexts.title,
    wide: rules.procedures.length === 1,
    body: <Standards rules={rules} texts={texts} />,
  }),
});
