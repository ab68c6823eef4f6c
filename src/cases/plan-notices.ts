import { assertNever } from '../errors.ts';
import type { Audience, Effect, EffectOf } from '../machines/effects.ts';
import type { StaffToTell } from './loaded-case.ts';
import type { DeadlineRow, NoticePlan } from './plan-types.ts';

/** Whom the notices of an event may go to. `deadlines` are those of the case after the event. */
export interface NoticeQuestion {
  effects: readonly Effect[];
  letter: string | null;
  hasPerson: boolean;
  ownerId: string | null;
  teamId: string | null;
  staff: readonly StaffToTell[];
  deadlines: readonly DeadlineRow[];
}

/** One notice for each person whom an effect says to tell. */
export function planNotices(question: NoticeQuestion): NoticePlan[] {
  const notices = question.effects.flatMap((effect) => (effect.type === 'notify' ? noticesOf(effect, question) : []));
  if (notices.length < 2) return notices;
  return notices.filter((notice, index) => notices.findIndex((other) => isSame(other, notice)) === index);
}

function noticesOf(effect: EffectOf<'notify'>, question: NoticeQuestion): NoticePlan[] {
  const { occasion, to, clock = null, rung = null, occurrence = null } = effect;
  const row = runOf(question.deadlines, clock, effect.run);
  const run = row?.run ?? null;
  const dueOn = row?.dueOn ?? null;
  const about = { occasion, clock, run, dueOn, rung, occurrence };
  if (to === 'resident')
    return question.hasPerson ? [{ ...about, to: { kind: 'person' }, letter: question.letter }] : [];
  return staffFor(to, question).map((staffId) => ({ ...about, to: { kind: 'staff', staffId }, letter: null }));
}

/** The run of a clock that a notice is about, the latest unless it names one; those of this event come first. */
function runOf(deadlines: readonly DeadlineRow[], clock: string | null, run?: number): DeadlineRow | undefined {
  const runs = deadlines.filter((row) => row.clock === clock && (run === undefined || row.run === run));
  return runs.reduce<DeadlineRow | undefined>(
    (best, row) => (best === undefined || row.run > best.run ? row : best),
    undefined,
  );
}

/** Where nobody holds a role, the next one up is told: a reminder that reaches nobody is no reminder. */
function staffFor(to: Exclude<Audience, 'resident'>, question: NoticeQuestion): string[] {
  switch (to) {
    case 'handler':
      return question.ownerId === null ? staffFor('manager', question) : [question.ownerId];
    case 'manager': {
      const found = managersOf(question);
      return found.length > 0 ? found : staffFor('seniorLead', question);
    }
    case 'seniorLead': {
      const leads = question.staff.filter(({ isSeniorLead }) => isSeniorLead);
      return (leads.length > 0 ? leads : question.staff).map(({ staffId }) => staffId);
    }
    default:
      return assertNever(to);
  }
}

/** The managers of the case's team; without a team, or where it has none, every manager. */
function managersOf({ staff, teamId }: NoticeQuestion): string[] {
  const managers = staff.filter(({ isManager }) => isManager);
  const ofTeam = managers.filter((one) => teamId !== null && one.teamId === teamId);
  return (ofTeam.length > 0 ? ofTeam : managers).map(({ staffId }) => staffId);
}

function isSame(a: NoticePlan, b: NoticePlan): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
