import type { IsoDate } from '../../calendar/iso-date.ts';
import { caseWords } from '../../language/en/case-words.ts';
import { dateInWords, workingDays } from '../../language/en/dates.ts';
import { caseAtTexts as texts } from '../../language/en/pages-case-at.ts';
import { staffCaseTexts } from '../../language/en/pages-staff.ts';
import type { ClockLook, ClockState } from '../../machines/look.ts';
import { londonDate } from '../../calendar/london.ts';
import { clockSpans, type ClockSpan } from '../charts/clock-spans.ts';
import { dataTable } from '../data-table.tsx';
import { clockName } from './case-in-words.ts';
import { clockTag } from './state-tag.ts';

/** The time limits of a case as they stood on a day: a picture along the days, and all of them in a table. */
export function PastClocks({ clocks, on }: { clocks: Record<string, ClockLook>; on: IsoDate }) {
  const named = Object.entries(clocks).sort((a, b) => orderOf(a).localeCompare(orderOf(b)));
  const { clock: heads } = staffCaseTexts;
  const head = [heads.name, heads.started, heads.due, heads.state];
  const spans = named.flatMap(([clock, seen]) => spanOf(clock, seen, on));
  const chart = clockSpans(spans, on, { head, summary: summaryOf(named.map(([, seen]) => seen)) });
  return (
    <>
      <h3 class="govuk-heading-m">{texts.picture}</h3>
      <p class="govuk-body">{chart.summary}</p>
      {spans.length === 0 ? '' : chart.svg}
      {dataTable({ name: texts.picture, head, rows: named.map(([clock, seen]) => rowOf(clock, seen)) })}
    </>
  );
}

function orderOf([clock, { started, due }]: [string, ClockLook]): string {
  return `${started ?? '~'} ${due ?? '~'} ${clock}`;
}

function spanOf(clock: string, { started, due, stopped, state }: ClockLook, on: IsoDate): ClockSpan[] {
  const end = stopped === null ? due : londonDate(new Date(stopped));
  if (started === null || end === null || state === 'void') return [];
  const to = state === 'overdue' && on > end ? on : end;
  return [
    { name: clockName(clock), from: started, to, state: caseWords.clockStates[state].text, className: colours[state] },
  ];
}

const colours: Record<ClockState, string> = {
  pending: 'redress-svg-skipped',
  running: 'redress-svg-working',
  dueToday: 'redress-svg-working',
  overdue: 'redress-svg-overdue',
  met: 'redress-svg-counted',
  metExtended: 'redress-svg-extended',
  late: 'redress-svg-late',
  void: 'redress-svg-skipped',
  invalidStop: 'redress-svg-overdue',
};

function summaryOf(seen: readonly ClockLook[]): string {
  const open = seen.filter(({ state }) => ['running', 'dueToday', 'overdue', 'invalidStop'].includes(state));
  return texts.summary(open.length, open.filter(({ lateBy }) => lateBy !== null && lateBy > 0).length);
}

function rowOf(clock: string, { started, due, state, lateBy }: ClockLook) {
  const late = lateBy === null || lateBy === 0 ? '' : ` ${staffCaseTexts.lateBy(workingDays(lateBy))}`;
  return [
    { text: clockName(clock) },
    { text: started === null ? '' : dateInWords(started) },
    { text: due === null ? staffCaseTexts.noDate : dateInWords(due) },
    { html: `${String(clockTag(state))}${late}` },
  ];
}
