import type { ExportedCase } from '../../bulk/exported-cases.ts';
import { exportTexts as texts } from '../../language/en/pages-staff-bulk.ts';
import { channelName, clockName, procedureName, statesInWords } from '../case/case-in-words.ts';
import { csvOf } from './csv.ts';

interface Taken {
  who: string;
  organisation: string;
  /** In words. */
  at: string;
}

/** The file: who took it and when, the heads, then a line for each case. Pure. */
export function exportFile(cases: readonly ExportedCase[], { who, organisation, at }: Taken): string {
  return csvOf([
    [texts.watermark(who, organisation, at, cases.length)],
    Object.values(texts.head),
    ...cases.map(rowOf),
  ]);
}

function rowOf(one: ExportedCase): string[] {
  return [
    one.reference,
    one.receivedOn,
    channelName(one.channel),
    procedureName(one.procedure),
    statesInWords(one.states, one.procedure),
    one.nextDueClock === null ? '' : clockName(one.nextDueClock),
    one.nextDueOn ?? '',
    one.owner ?? '',
    one.team ?? '',
    one.service ?? '',
    one.ward ?? '',
    one.labels.join('; '),
  ];
}
