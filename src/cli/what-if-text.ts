import type { ComparedRun } from '../reports/compare-rules.ts';
import type { Tally, WhatIfCase, WhatIfReport, WhatIfRow } from '../reports/what-if-tally.ts';
import { textTable } from './text-table.ts';

/** What a draft would have changed, for a terminal: for each clock two lines with a bar, then the cases that change. */
export function whatIfText(report: WhatIfReport, shown: readonly WhatIfCase[]): string {
  const { cases, from, to, asAt, changed, refusedEvents, notReplayed } = report;
  const looked = `${counted(cases, 'case')} received from ${from} to ${to}, as things stand on ${asAt}`;
  const outcome =
    changed === 0 ? 'Nothing would have been otherwise.' : `${counted(changed, 'case')} would have gone otherwise.`;
  return [
    `${looked}. ${outcome}\n`,
    notReplayed === 0
      ? ''
      : `${counted(notReplayed, 'case')} left out: their history does not come out as it was sealed.\n`,
    report.clocks.length === 0 ? '' : `\n${textTable([head, ...report.clocks.flatMap(linesOf)])}`,
    changed === 0 ? '' : `\n${listed('Time limits that change', shown.flatMap(runLines), runHead)}`,
    refusedEvents === 0 ? '' : `\n${refusedText(refusedEvents, shown)}`,
    shown.length < changed
      ? `\nShown are ${shown.length} of ${changed} cases: --csv or --json gives all of them.\n`
      : '',
  ].join('');
}

const head = [
  'clock',
  'rules',
  'met',
  'late',
  'missed',
  'running',
  'void',
  'own date missed',
  'met, of those that ended',
];
const runHead = ['case', 'clock', 'due', '', 'draft', 'state', '', 'draft'];

function linesOf({ clock, before, after }: WhatIfRow): string[][] {
  return [
    [clock, 'as they were', ...numbersOf(before), bar(before)],
    ['', 'draft', ...numbersOf(after), bar(after)],
  ];
}

function numbersOf({ met, metExtended, late, overdue, running, void: voided, missedTarget }: Tally): string[] {
  return [met + metExtended, late, overdue, running, voided, missedTarget].map(String);
}

const barWidth = 20;

/** The share that was in time, of those that were answered or ought to have been. */
function bar({ met, metExtended, late, overdue }: Tally): string {
  const ended = met + metExtended + late + overdue;
  if (ended === 0) return '';
  const share = (met + metExtended) / ended;
  const eighths = Math.round(share * barWidth * 8);
  const full = '█'.repeat(Math.floor(eighths / 8)) + (' ▏▎▍▌▋▊▉'[eighths % 8] ?? '').trim();
  return `${full.padEnd(barWidth, '░')} ${Math.floor(share * 100)}%`;
}

function runLines({ reference, changed }: WhatIfCase): string[][] {
  return changed.map(({ clock, run, before, after }) => [
    reference,
    run === 1 ? clock : `${clock} (${run})`,
    dateOf(before),
    '→',
    dateOf(after),
    before?.standing ?? 'none',
    '→',
    after?.standing ?? 'none',
  ]);
}

/** With the organisation's own date behind it, where it has one. */
function dateOf(run: ComparedRun['before']): string {
  if (run === null) return '–';
  return `${run.due ?? 'no date'}${run.target === null ? '' : ` (own ${run.target})`}`;
}

function refusedText(all: number, shown: readonly WhatIfCase[]): string {
  const rows = shown.flatMap(({ reference, refused }) =>
    refused.map(({ seq, type, happenedAt, code }) => [reference, `event ${seq}`, type, happenedAt.slice(0, 10), code]),
  );
  const title = `${counted(all, 'event')} could not have happened as they did`;
  return listed(title, rows, ['case', '', 'what', 'day', 'refused with']);
}

function listed(title: string, rows: readonly string[][], names: string[]): string {
  return rows.length === 0 ? '' : `${title}\n${textTable([names, ...rows])}`;
}

function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
