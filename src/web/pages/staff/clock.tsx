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
  load: async (request) =>
    found(
      await explainDeadline(request.ctx, { reference: param(request, 'reference'), clock: param(request, 'clock') }),
    ),
  view: (basis) => ({
    title: texts.title(clockName(basis.clock), basis.reference),
    back: { href: pathTo('staffCase', { reference: basis.reference }), text: texts.back },
    body: <ClockAccount {...basis} />,
    wide: true,
  }),
});

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
  const { startedOn, receivedAt, originalDue, stored } = basis;
  return [
    [texts.rule, ruleOf(basis)],
    [texts.source, `${basis.citation}. ${procedureName(basis.procedure)}`],
    [texts.strength, caseWords.strengths[basis.strength]],
    ...(receivedAt === null ? [] : [pair(texts.received, momentInWords(receivedAt))]),
    ...(receivedAt === null ? [] : [pair(texts.receipt, texts.receiptPolicies[basis.receiptPolicy])]),
    [texts.starts, dayAndDate(startedOn)],
    [texts.firstDate, dayAndDate(originalDue)],
    [texts.extensions, extensionsOf(basis)],
    [texts.due, stored.due === null ? texts.noDate : dayAndDate(stored.due)],
    [texts.checked, (basis.agrees ? texts.agrees : texts.disagrees)(dayAndDate(basis.recomputedDue))],
    ...othersOf(basis),
  ];
}

function pair(key: string, value: string): [string, string] {
  return [key, value];
}

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
