import type { OrganisationRules } from '../../../../cases/read-rules.ts';
import type { Texts } from '../../../../language/language.ts';
import { datesToday } from '../../../../cases/dates-today.ts';
import { pathTo } from '../../../paths.ts';
import { OpeningHours } from './opening-hours.tsx';
import { ProcedureStandard } from './procedure-standard.tsx';
import { ProcedureSummary } from './procedure-summary.tsx';

/** The standards of an organisation: all of a single procedure, else each in short. */
export function Standards({ rules, texts }: { rules: OrganisationRules; texts: Texts }) {
  const { procedures, policy, today } = rules;
  const words = texts.standards.standardsTexts;
  const of = (procedure: (typeof procedures)[number]) => ({ procedure, texts, ...datesToday(rules, procedure) });
  return (
    <>
      <p class="govuk-body-l">{words.intro}</p>
      {procedures.length === 0 ? <p class="govuk-body">{words.none}</p> : ''}
      {procedures.map((procedure) =>
        procedures.length === 1 ? (
          <ProcedureStandard {...of(procedure)} policy={policy} today={today} />
        ) : (
          <ProcedureSummary {...of(procedure)} />
        ),
      )}
      {policy.openingHours === undefined ? '' : <OpeningHours hours={policy.openingHours} texts={texts} />}
      <p class="govuk-body govuk-!-display-none-print">
        <a class="govuk-link" href={pathTo('deadlines')}>
          {words.work}
        </a>
      </p>
    </>
  );
}
