import { explainDeadline, type DeadlineExplanation } from '../../../cases/explain-deadline.ts';
import { caseWords } from '../../../language/en/case-words.ts';
import { dayAndDate, workingDays } from '../../../language/en/dates.ts';
import { clockPageTexts as texts } from '../../../language/en/pages-staff.ts';
import { clockName, momentInWords, procedureName } from '../../case/case-in-words.ts';
import { dayStrip } from '../../charts/day-strip.ts';
import { found } from '../../found.ts';
import { chartTable } from '../../data-table.tsx';
import { summaryList } from '../../govuk.ts';
import { definePage, param } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';

/** Why a deadline is on its day: the rule with its clause, and every day of the walk. */
export const staffClockPage = definePage<DeadlineExplanation>({
  path: patterns.staffClock,
  access: ['officer', 'manager', 'auditor'],
  async load(request) {
    const name = { reference: param(request, 'reference'), clock: param(request, 'clock') };
    return found(await explainDeadline(request.ctx, { ...name, run: runIn(request.query) }));
  },
  view: (basis) => ({
    title: texts.title(clockName(basis.clock), basis.reference),
    back: { href: pathTo('staffCase', { reference: basis.reference }), text: texts.back },
    body: <ClockAccount {...basis} />,
    wide: true,
  }),
});

/** Which start of the clock; what is no number names none. */
function runIn(query: URLSearchParams): number | undefined {
  const run = query.get('run');
  return run === null ? undefined : Number(run);
}

function ClockAccount(basis: DeadlineExplanation) {
  const { stored, explanation } = basis;
  return (
    <>
      <p class="govuk-body-l">{stored.due === null ? texts.noDate : texts.answer(dayAndDate(stored.due))}</p>
      {summaryList({
        rows: factsOf(basis).map(([key, text]) => ({ key: { text: key }, value: { text } })),
      })}
      {explanation === null ? '' : <Walk explanation={explanation} />}
    </>
  );
}

function Walk({ explanation }: { explanation: NonNullable<DeadlineExplanation['explanation']> }) {
  const chart = dayStrip(explanation);
  return (
    <>
      <h2 class="govuk-heading-m">{texts.days}</h2>
      <p class="govuk-body">{chart.summary}</p>
      {chart.svg}
      {chartTable(chart.table, { name: texts.tableCaption, caption: { text: texts.tableCaption, size: 's' } })}
    </>
  );
}

function factsOf(basis: DeadlineExplanation): [string, string][] {
  const { startedOn, originalDue, stored } = basis;
  return [
    [texts.rule, ruleOf(basis)],
    [texts.source, `${basis.citation}. ${procedureName(basis.procedure)}`],
    [texts.strength, caseWords.strengths[basis.strength]],
    ...startOf(basis),
    [texts.starts, dayAndDate(startedOn)],
    [texts.firstDate, dayAndDate(originalDue)],
    [texts.extensions, extensionsOf(basis)],
    [texts.due, stored.due === null ? texts.noDate : dayAndDate(stored.due)],
    [texts.checked, (basis.agrees ? texts.agrees : texts.disagrees)(dayAndDate(basis.recomputedDue))],
    ...othersOf(basis),
  ];
}

/** What started it; of what came from outside also how the day of its arrival is counted. */
function startOf({ startEvent, receiptPolicy }: DeadlineExplanation): [string, string][] {
  const { type, happenedAt, firstToldOn } = startEvent;
  const rows: [string, string][] = [[texts.startedBy, texts.event(caseWords.events[type], momentInWords(happenedAt))]];
  if (!arrivals.has(type)) return rows;
  if (firstToldOn === null) return [...rows, [texts.receipt, texts.receiptPolicies[receiptPolicy]]];
  return [...rows, [texts.firstTold, dayAndDate(firstToldOn)], [texts.receipt, texts.toldPolicies[receiptPolicy]]];
}

const arrivals: ReadonlySet<string> = new Set(['receive', 'promote', 'requestEscalation']);

function ruleOf({ limit }: DeadlineExplanation): string {
  return limit === null ? texts.given : `${texts.limit[limit.unit](limit.amount)}. ${texts.counts[limit.count]}`;
}

function extensionsOf({ extensions }: DeadlineExplanation): string {
  if (extensions.length === 0) return texts.noExtensions;
  return extensions.map((one) => texts.extension(workingDays(one.workingDays), one.valid)).join('; ');
}

/** The dates that the other ways of counting would give, where they differ: councils really use all three. */
function othersOf({ otherConventions, originalDue }: DeadlineExplanation): [string, string][] {
  if (otherConventions === null) return [];
  const names = ['dayZero', 'dayOne', 'deemed'] as const;
  const others = names.filter((name) => otherConventions[name] !== originalDue);
  if (others.length === 0) return [];
  const words = others.map((name) => `${texts.otherNames[name]}: ${dayAndDate(otherConventions[name])}`);
  return [[texts.others, words.join('. ')]];
}
