import type { SealedCase } from '../audit/seal.ts';
import { nationCalendar } from '../calendar/nations.ts';
import type { LoadedOpening } from '../cases/loaded-case.ts';
import type { RefusalCode } from '../errors.ts';
import { policy } from '../machines/policy.ts';
import { isUnanswered, placeOf } from '../machines/place.ts';
import type { Clock, Entropy, Ids } from '../ports.ts';
import type { Chance } from './chance.ts';
import { councilPolicy, councilProcedures, type Council } from './council.ts';
import { drawTales, type Drawn, type PastOptions } from './draw-tales.ts';
import { liveOut, lived, type Stage } from './live-case.ts';
import type { Life, Tale } from './life.ts';
import { takeInFurther } from './lives/further.ts';
import type { NoticeOfPast, PastMail, WrittenNotice } from './past-mail.ts';
import { drawShowcase } from './showcase.ts';

/** What the made-up past came to. */
export interface Past {
  /** Of each case its events in order, sealed and ready to be written. */
  cases: readonly (readonly SealedCase[])[];
  mails: readonly PastMail[];
  /** How often each refusal was met; a refused attempt leaves no other trace. */
  refusals: ReadonlyMap<RefusalCode, number>;
}

export interface PastTools {
  /** Ids and chance of the seed, and a clock that stands where it is put. */
  ids: Ids;
  entropy: Entropy;
  clock: Clock;
  setNow(at: Date): void;
  council: Council;
  write(notice: NoticeOfPast): WrittenNotice;
  onProgress(done: number, of: number): void;
}

/** Lives through the past of the made-up council, in memory: each complaint by the real rules, reminders and notices included. */
export function livePast(options: PastOptions, tools: PastTools): Past {
  const stage = stageOf(options, tools);
  const { calendar } = stage.opening;
  const all = [...drawShowcase(options, tools.council, calendar), ...drawTales(options, tools.council, calendar)];
  const leads = new Map<unknown, string>();
  all.forEach((drawn, index) => {
    liveDrawn(stage, drawn, leads);
    if ((index + 1) % 40 === 0 || index + 1 === all.length) tools.onProgress(index + 1, all.length);
  });
  return { cases: [...stage.cases.values()].map(({ sealed }) => sealed), mails: stage.mails, refusals: stage.refusals };
}

function stageOf({ now }: PastOptions, { ids, entropy, clock, setNow, council, write }: PastTools): Stage {
  const { colleagues, organisationId } = council;
  return {
    ...{ ids, entropy, clock, setNow, write, organisationId },
    until: now,
    opening: openingOf(council),
    named: colleagues.map(({ actor, isSeniorLead }) => ({ staffId: actor.staffId, isSeniorLead })),
    recipients: new Map(colleagues.map(({ actor, name, email }) => [actor.staffId, { name, email }])),
    cases: new Map(),
    mails: [],
    refusals: new Map(),
  };
}

/** What the database would give to a complaint that comes in: a test compares the two. */
export function openingOf({ colleagues, teamIds }: Council): LoadedOpening {
  const nation = 'england-and-wales';
  const calendar = nationCalendar(nation);
  const staff = colleagues
    .filter(({ actor, isSeniorLead }) => actor.role === 'manager' || isSeniorLead)
    .map(({ actor, team, isSeniorLead }) => ({
      staffId: actor.staffId,
      teamId: team === null ? null : (teamIds.get(team) ?? null),
      isManager: actor.role === 'manager',
      isSeniorLead,
    }))
    .toSorted((a, b) => (a.staffId < b.staffId ? -1 : 1));
  return {
    policy: policy.parse({ ...councilPolicy, version: 1 }),
    calendar,
    staff,
    earlier: null,
    procedures: [...councilProcedures],
    pins: { policyVersion: 1, nation, calendarRevision: calendar.revision },
  };
}

function liveDrawn(stage: Stage, { tale, life, part }: Drawn, leads: Map<unknown, string>): void {
  tale.another = () => {
    const lead = part?.sharesLead === true ? leads.get(part.life) : undefined;
    const found = lead ?? openThen(stage, tale);
    if (found !== null && part?.sharesLead === true) leads.set(part.life, found);
    return found;
  };
  const { begun } = liveOut(stage, tale, life);
  for (const id of begun) liveFurther(stage, tale, id);
}

/** A case that came out of another one is dealt with like any other. */
function liveFurther(stage: Stage, parent: Tale, caseId: string): void {
  const chance: Chance = parent.chance.branch(stage.cases.size);
  const { loaded, words } = lived(stage, caseId);
  const [tale, life]: [Tale, (tale: Tale) => Life] = takeInFurther(
    parent,
    loaded,
    words.get('1 description') ?? '',
    chance,
  );
  tale.another = () => null;
  liveOut(stage, tale, life(tale), caseId);
}

/** The one of the same procedure that had come in last and was unanswered then or is now. */
function openThen(stage: Stage, tale: Tale): string | null {
  const then = tale.last();
  const own = tale.now().caseId;
  const candidates = [...stage.cases.values()].filter(({ loaded, sealed }) => {
    const [first] = sealed;
    const cameIn = new Date(first?.plan.event.recordedAt ?? 0);
    return loaded.caseId !== own && loaded.pins.procedure.id === tale.procedure && cameIn < then;
  });
  const open = candidates.filter(({ loaded }) => isUnanswered(placeOf(loaded.snapshot.value)));
  return (open.at(-1) ?? candidates.at(-1))?.loaded.caseId ?? null;
}
