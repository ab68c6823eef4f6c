import { isLongPeriod } from '../../../calendar/months-of-days.ts';
import { getCase } from '../../../cases/get-case.ts';
import type { CaseView } from '../../../cases/view.ts';
import { explainDeadline, type DeadlineExplanation } from '../../../cases/explain-deadline.ts';
import { otherCountInWords } from '../../../language/counting.ts';
import { explanationFacts } from '../../../language/explanation-facts.ts';
import { answerInWords } from '../../../language/explanation-letter.ts';
import { en } from '../../../language/en/index.ts';
import { clockPageTexts as texts, clockFactTexts } from '../../../language/en/pages-clock.ts';
import { CaseFrame } from '../../case/case-frame.tsx';
import { clockName } from '../../case/case-in-words.ts';
import { loadPresence, type Presence } from '../../case/presence.ts';
import { dayStrip } from '../../charts/day-strip.ts';
import { found } from '../../found.ts';
import { chartTable, dataTable } from '../../data-table.tsx';
import { summaryList } from '../../govuk.ts';
import { definePage, param, type PageRequest } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';

interface Props {
  basis: DeadlineExplanation;
  view: CaseView;
  presence: Presence;
}

/** Why a deadline is on its day: the rule with its clause, and every day of the walk. */
export const staffClockPage = definePage<Props>({
  path: patterns.staffClock,
  access: ['case.read'],
  async load(request) {
    const view = found(await getCase(request.ctx, { reference: param(request, 'reference') }));
    const [basis, presence] = await Promise.all([loadExplanation(request), loadPresence(request.ctx, view)]);
    return { basis, view, presence };
  },
  view: ({ basis, view, presence }) => ({
    title: titleOf(basis),
    back: { href: pathTo('staffCase', { reference: basis.reference }), text: texts.back },
    body: (
      <CaseFrame view={view} active="clocks" presence={presence} heading={titleOf(basis)}>
        <ClockAccount {...basis} />
      </CaseFrame>
    ),
    wide: true,
    ownHeading: true,
  }),
});

function titleOf({ clock, reference }: DeadlineExplanation): string {
  return texts.title(clockName(clock), reference);
}

/** The explanation that an address of the staff pages names. */
export async function loadExplanation(request: PageRequest): Promise<DeadlineExplanation> {
  const name = { reference: param(request, 'reference'), clock: param(request, 'clock') };
  return found(await explainDeadline(request.ctx, { ...name, run: runIn(request.query) }));
}

/** Which start of the clock; what is no number names none. */
function runIn(query: URLSearchParams): number | undefined {
  const run = query.get('run');
  return run === null ? undefined : Number(run);
}

/** All that is known of a date, for whoever has to check it. */
export function ClockAccount(basis: DeadlineExplanation) {
  const { explanation } = basis;
  return (
    <>
      <p class="govuk-body-l">{answerInWords(basis, en)}</p>
      {summaryList({
        rows: explanationFacts(basis, en).map(([key, text]) => ({ key: { text: key }, value: { text } })),
      })}
      <Others basis={basis} />
      {explanation === null ? '' : <Walk explanation={explanation} />}
      <AsText basis={basis} />
    </>
  );
}

/** The dates that the other ways of counting would give: councils really use them all. */
function Others({ basis: { conventions, limit } }: { basis: DeadlineExplanation }) {
  if (limit === null || conventions.length === 0) return <></>;
  return (
    <>
      <h2 class="govuk-heading-m">{clockFactTexts.others}</h2>
      {dataTable({
        name: texts.othersCaption,
        head: [...texts.othersHead],
        rows: conventions.map((one) => otherCountInWords(limit, one, en).map((text) => ({ text }))),
      })}
    </>
  );
}

function Walk({ explanation }: { explanation: NonNullable<DeadlineExplanation['explanation']> }) {
  const chart = dayStrip(explanation, en);
  const name = isLongPeriod(explanation.days) ? texts.monthsCaption : texts.tableCaption;
  return (
    <>
      <h2 class="govuk-heading-m">{texts.days}</h2>
      <p class="govuk-body">{chart.summary}</p>
      {chart.svg}
      {chartTable(chart.table, { name, caption: { text: name, size: 's' } })}
    </>
  );
}

function AsText({ basis }: { basis: DeadlineExplanation }) {
  const { reference, clock, explanation } = basis;
  const run = String(basis.run);
  const isFolded = explanation !== null && isLongPeriod(explanation.days);
  return (
    <ul class="govuk-list govuk-!-display-none-print">
      <li>
        <a class="govuk-link" href={pathTo('staffClockText', { reference, clock }, { run })}>
          {texts.asText}
        </a>
      </li>
      {isFolded ? (
        <li>
          <a class="govuk-link" href={pathTo('staffClockText', { reference, clock }, { run, days: 'all' })}>
            {texts.asTextEveryDay}
          </a>
        </li>
      ) : (
        ''
      )}
    </ul>
  );
}
