import { createHash } from 'node:crypto';
import type { IsoDate } from '../calendar/iso-date.ts';
import type { CaseLook, ClockState } from '../machines/look.ts';

/** What a date of a case is, for the person who complained. */
export type CaseDateKind =
  'acknowledgeBy' | 'panelBy' | 'reportBy' | 'answerBy' | 'updateBy' | 'remedyBy' | 'askUntil' | 'ombudsmanUntil';

/** A date of a case that is still ahead, or has not been kept. */
export interface CaseDate {
  /** The same for the same clock of the same case, and says nothing of either. */
  uid: string;
  clock: string;
  kind: CaseDateKind;
  on: IsoDate;
}

/** The dates that concern the person who complained, the earliest first; what is done, or watched inside only, is left out. */
export function caseDates({ caseId, look }: { caseId: string; look: Pick<CaseLook, 'clocks'> }): CaseDate[] {
  return Object.entries(look.clocks)
    .flatMap(([clock, { due, state }]) => {
      const kind = kindOf(clock);
      return kind === null || due === null || !open.has(state)
        ? []
        : [{ uid: uidOf(caseId, clock), clock, kind, on: due }];
    })
    .toSorted((a, b) => (a.on === b.on ? a.clock.localeCompare(b.clock) : a.on < b.on ? -1 : 1));
}

const open: ReadonlySet<ClockState> = new Set(['running', 'dueToday', 'overdue']);

const named: Readonly<Record<string, CaseDateKind>> = {
  'response.update': 'updateBy',
  'escalation.window': 'askUntil',
  'ombudsman.window': 'ombudsmanUntil',
};
const steps: Readonly<Record<string, CaseDateKind>> = {
  acknowledge: 'acknowledgeBy',
  panel: 'panelBy',
  report: 'reportBy',
  respond: 'answerBy',
};

function kindOf(clock: string): CaseDateKind | null {
  if (Object.hasOwn(named, clock)) return named[clock] ?? null;
  const [group = '', step = ''] = clock.split('.');
  if (group === 'remedy') return 'remedyBy';
  return /^(stage\d|single)$/.test(group) && Object.hasOwn(steps, step) ? (steps[step] ?? null) : null;
}

function uidOf(caseId: string, clock: string): string {
  return createHash('sha256').update(`${caseId} ${clock}`).digest('hex').slice(0, 32);
}
