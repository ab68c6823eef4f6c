import { workingDaysBetween, type Calendar } from '../calendar/calendar.ts';
import { calendarDifferences } from '../calendar/calendar-differences.ts';
import type { IsoDate } from '../calendar/iso-date.ts';
import { decide, type Decision } from '../machines/decide.ts';
import type { EventFacts } from '../machines/split.ts';
import type { Actor } from '../ports.ts';
import type { LoadedCase } from './loaded-case.ts';
import { planEvent } from './plan.ts';
import type { CasePlan } from './plan-types.ts';

/** What becomes of one open clock under another calendar; `to` is null where it stays, because its date was already told. */
export interface ClockMove {
  clock: string;
  from: IsoDate;
  to: IsoDate | null;
  /** So many working days later, negative for earlier; 0 where it stays. */
  workingDays: number;
}

/** A calendar change decided for one case. */
export interface CalendarMove {
  /** The case as the new calendar finds it: judged by it, and pinned to it. */
  loaded: LoadedCase;
  facts: EventFacts;
  decision: Decision;
}

/** Decides what another revision of its calendar does to a case, with the real machine. */
export function decideMove(old: LoadedCase, to: { revision: string; calendar: Calendar }, at: Date): CalendarMove {
  const { added: add, removed: remove } = calendarDifferences(old.calendar, to.calendar);
  const loaded = { ...old, calendar: to.calendar, pins: { ...old.pins, calendarRevision: to.revision } };
  const facts = { type: 'calendarChange', add, remove, nation: old.pins.nation } as const;
  const { pins, calendar, policy, snapshot } = loaded;
  return { loaded, facts, decision: decide({ procedure: pins.procedure, calendar, policy, snapshot }, facts, at) };
}

/** The clocks which a decided change moves, and those which it would move earlier but for what was told. */
export function clockMoves({ loaded, decision }: CalendarMove): ClockMove[] {
  if (!decision.accepted) return [];
  const before = loaded.snapshot.context.clocks;
  const { recheck, clocks } = decision.snapshot.context;
  const moved = decision.effects.flatMap((effect): ClockMove[] => {
    const from = effect.type === 'moveClock' ? before[effect.clock]?.dueOn : undefined;
    if (effect.type !== 'moveClock' || !from) return [];
    const { clock, dueOn: to } = effect;
    return [{ clock, from, to, workingDays: workingDaysBetween(loaded.calendar, from, to) }];
  });
  const staying = recheck.flatMap((clock): ClockMove[] => {
    const { state, dueOn: from } = clocks[clock] ?? { state: 'void', dueOn: null };
    return state === 'open' && from !== null ? [{ clock, from, to: null, workingDays: 0 }] : [];
  });
  return [...moved, ...staying].sort((a, b) => (a.clock < b.clock ? -1 : 1));
}

/** The rows of an accepted change; empty where the case could not follow it. */
export function planMove(
  { loaded, facts, decision }: CalendarMove,
  happening: { actor: Actor; happenedAt: Date; at: Date },
): CasePlan[] {
  return decision.accepted ? planEvent(loaded, { ...happening, facts, texts: {} }, decision) : [];
}
