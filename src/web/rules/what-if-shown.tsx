import type { IsoDate } from '../../calendar/iso-date.ts';
import { dayAndDate } from '../../language/en/dates.ts';
import { rulesTexts } from '../../language/en/pages-rules.ts';
import type { ComparedRun } from '../../reports/compare-rules.ts';
import type { Tally, WhatIfCase, WhatIfReport } from '../../reports/what-if-tally.ts';
import { clockName } from '../case/case-in-words.ts';
import { dataTable } from '../data-table.tsx';
import { warningText } from '../govuk.ts';
import { linkTo } from '../link.ts';
import { pathTo } from '../paths.ts';

const texts = rulesTexts.whatIf;

/** What a trial on past cases came to; `isCapped`: the period has more cases than were tried. */
export interface Trial {
  report: WhatIfReport;
  shown: WhatIfCase[];
  most: number;
  isCapped: boolean;
}

/** The counts by time limit, then the cases that would have gone otherwise. */
export function WhatIfShown({ report, shown, most, isCapped }: Trial) {
  const { cases, changed, from, to, notReplayed, refusedEvents, clocks } = report;
  const hasOwn = clocks.some(({ before, after }) => before.missedTarget !== after.missedTarget);
  return (
    <>
      <p class="govuk-body">
        {texts.looked(cases, dayAndDate(from), dayAndDate(to))} <strong>{texts.changed(changed)}</strong>
        {notReplayed === 0 ? '' : ` ${texts.notReplayed(notReplayed)}`}
        {refusedEvents === 0 ? '' : ` ${texts.refused(refusedEvents)}`}
      </p>
      {isCapped ? warningText({ text: texts.capped(most), iconFallbackText: texts.heading }) : ''}
      {clocks.length === 0
        ? ''
        : dataTable({
            name: texts.heading,
            head: [...Object.values(texts.head), ...(hasOwn ? Object.values(texts.ownHead) : [])],
            rows: clocks.map(({ clock, before, after }) => [
              { text: clockName(clock) },
              { text: shareOf(before) },
              { text: shareOf(after) },
              { text: String(endedOf(after)), format: 'numeric' as const },
              ...(hasOwn ? [before, after].map(missedOf) : []),
            ]),
          })}
      {shown.length === 0
        ? ''
        : dataTable({
            name: texts.casesHead.reference,
            head: Object.values(texts.casesHead),
            rows: shown.flatMap(runRows),
          })}
    </>
  );
}

/** Those that were answered or ought to have been. */
function endedOf({ met, metExtended, late, overdue }: Tally): number {
  return met + metExtended + late + overdue;
}

function shareOf(tally: Tally): string {
  return texts.share(tally.met + tally.metExtended, endedOf(tally));
}

function runRows({ reference, changed }: WhatIfCase) {
  return changed.map(({ clock, before, after }) => [
    { html: linkTo(pathTo('staffCase', { reference }), reference) },
    { text: clockName(clock) },
    ...datesOf(before, after).map((text) => ({ text })),
  ]);
}

/** An own date is named where it is what differs: else the two sides look the same. */
function datesOf(before: ComparedRun['before'], after: ComparedRun['after']): string[] {
  const isSame = (before?.target ?? null) === (after?.target ?? null);
  return [before, after].map((run) => {
    const own = run?.target ? dayAndDate(run.target) : null;
    return isSame ? dateOf(run) : texts.ownDate(dateOf(run), own);
  });
}

function missedOf({ missedTarget }: Tally) {
  return { text: String(missedTarget), format: 'numeric' as const };
}

function dateOf(run: ComparedRun['before']): string {
  const due: IsoDate | null | undefined = run?.due;
  return due ? dayAndDate(due) : texts.noDate;
}
