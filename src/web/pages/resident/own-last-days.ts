import type { IsoDate } from '../../../calendar/iso-date.ts';
import type { CaseView } from '../../../cases/view.ts';
import type { OwnVoice } from '../../../language/en/pages-resident.ts';
import type { Texts } from '../../../language/language.ts';

/** Until when the person may go on, in sentences, where a last day runs. */
export function ownLastDays(own: Pick<CaseView, 'look'>, { body }: OwnVoice, { resident }: Texts): string[] {
  const { escalate, ombudsman } = lastDays(own);
  const { lastDays: words } = resident;
  return [
    ...(escalate === null ? [] : [words.escalate(escalate)]),
    ...(ombudsman === null ? [] : [words.ombudsman(ombudsman, body)]),
  ];
}

/** The last day for the next stage and for the body outside; null where none runs. */
export function lastDays({ look: { clocks } }: Pick<CaseView, 'look'>) {
  const running = (clock: string): IsoDate | null => {
    const { state, due } = clocks[clock] ?? {};
    return (state === 'running' || state === 'dueToday') && due ? due : null;
  };
  return { escalate: running('escalation.window'), ombudsman: running('ombudsman.window') };
}
