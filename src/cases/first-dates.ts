import type { IsoDate } from '../calendar/iso-date.ts';
import type { DeadlineRow } from './plan-types.ts';

/** The days by whose ends an acknowledgement and an answer are due, as the first event (or event `startedSeq`) set them; null where none is. */
export function firstDates(deadlines: readonly DeadlineRow[], which: 'dueOn' | 'originalDueOn', startedSeq?: number) {
  const dateOf = (clock: RegExp): IsoDate | null => {
    const isFirst = (row: DeadlineRow): boolean =>
      row.run === 1 && clock.test(row.clock) && (startedSeq === undefined || row.startedSeq === startedSeq);
    return deadlines.find(isFirst)?.[which] ?? null;
  };
  return { acknowledgeBy: dateOf(/^(stage1|single)[.]acknowledge$/), answerBy: dateOf(/^(stage1|single)[.]respond$/) };
}
