import { readRules, type OrganisationRules } from '../../../cases/read-rules.ts';
import { timeInWords } from '../../../language/en/dates.ts';
import { standardsTexts as texts, weekdayNames } from '../../../language/en/pages-standards.ts';
import type { Procedure } from '../../../machines/procedure.ts';
import { procedureName } from '../../case/case-in-words.ts';
import { datesToday } from '../../case/dates-today.ts';
import { dataTable } from '../../data-table.tsx';
import { definePage } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';
import { ProcedureStandard } from './procedure-standard.tsx';

/** What anybody can expect and when, written from the rules that decide about their complaint. */
export const standardsPage = definePage<OrganisationRules>({
  path: patterns.standards,
  access: 'public',
  load: ({ ctx }) => readRules(ctx),
  view: (rules) => ({ title: texts.title, wide: true, body: <Standards rules={rules} /> }),
});

/** The standards of an organisation, procedure by procedure. */
export function Standards({ rules }: { rules: OrganisationRules }) {
  const { procedures, policy } = rules;
  return (
    <>
      <p class="govuk-body-l">{texts.intro}</p>
      {procedures.length > 1 ? <Contents procedures={procedures} /> : ''}
      {procedures.length === 0 ? <p class="govuk-body">{texts.none}</p> : ''}
      {procedures.map((procedure) => (
        <ProcedureStandard
          procedure={procedure}
          policy={policy}
          today={rules.today}
          {...datesToday(rules, procedure)}
        />
      ))}
      {policy.openingHours === undefined ? '' : <OpeningHours hours={policy.openingHours} />}
      <p class="govuk-body govuk-!-display-none-print">
        <a class="govuk-link" href={pathTo('deadlines')}>
          {texts.work}
        </a>
      </p>
    </>
  );
}

function Contents({ procedures }: { procedures: readonly Procedure[] }) {
  return (
    <nav aria-label={texts.contents} class="govuk-!-display-none-print">
      <ul class="govuk-list govuk-list--bullet">
        {procedures.map(({ id }) => (
          <li>
            <a class="govuk-link" href={`#${id}`}>
              {procedureName(id)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

type Hours = NonNullable<OrganisationRules['policy']['openingHours']>;

function OpeningHours({ hours }: { hours: Hours }) {
  const days = ['1', '2', '3', '4', '5', '6', '7'] as const;
  return (
    <>
      <h2 class="govuk-heading-m">{texts.hours}</h2>
      {dataTable({
        name: texts.hours,
        head: [...texts.hoursHead],
        rows: days.map((day) => [{ text: weekdayNames[day] }, { text: hoursInWords(hours[day] ?? []) }]),
      })}
    </>
  );
}

function hoursInWords(spans: NonNullable<Hours[keyof Hours]>): string {
  if (spans.length === 0) return texts.closed;
  return spans.map(({ from, to }) => texts.open(timeInWords(from), timeInWords(to))).join(', ');
}
