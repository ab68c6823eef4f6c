import type { SealedCase } from '../audit/seal.ts';
import { nationCalendar } from '../calendar/nations.ts';
import type { LoadedCase, LoadedOpening } from '../cases/loaded-case.ts';
import type { RefusalCode } from '../errors.ts';
import { policy } from '../machines/policy.ts';
import type { Clock, Entropy, Ids } from '../ports.ts';
import type { Chance } from './chance.ts';
import { councilPolicy, councilProcedures, type Council } from './council.ts';
import { drawTales, type Drawn, type PastOptions } from './draw-tales.ts';
import { liveOut } from './live-case.ts';
import { lived, type Stage } from './stage.ts';
import type { Life, Tale } from './life.ts';
import { takeInFurther } from './lives/further.ts';
import type { NoticeOfPast, PastMail, WrittenNotice } from './past-mail.ts';
import { drawShowcase } from './showcase.ts';

/** What the made-up past came to. */
export interface Past {
  /** Of each case its events in order, sealed and ready to be written. */
  cases: readonly (readonly SealedCase[])[];
  mails: readonly PastMail[];
  /** Each case as the database gives it once all is written. */
  loaded: ReadonlyMap<string, LoadedCase>;
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
  const showcase = drawShowcase(options, tools.council, calendar);
  const all = [...showcase, ...drawTales(options, tools.council, calendar, showcase.length)];
  const leads = new Map<unknown, string>();
  all.forEach((drawn, index) => {
    liveDrawn(stage, drawn, leads);
    if ((index + 1) % 40 === 0 || index + 1 === all.length) tools.onProgress(index + 1, all.length);
  });
  const cases = [...stage.cases.values()];
  const loaded = new Map(cases.map((one) => [one.loaded.caseId, one.loaded]));
  return { cases: cases.map(({ sealed }) => sealed), loaded, mails: stage.mails, refusals: stage.refusals };
}

function stageOf({ now }: PastOptions, { ids, entropy, clock, setNow, council, write }: PastTools): Stage {
  const { colleagues, organisationId } = council;
  return {
    ids,
    entropy,
    clock,
    setNow,
    write,
    organisationId,
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

/** Of the cases of the same procedure that had come in by then the last one, rather one about the same service. */
function openThen(stage: Stage, tale: Tale): string | null {
  const then = tale.last();
  const { caseId, serviceId, pins } = tale.now();
  const earlier = [...stage.cases.values()].filter(({ loaded, sealed }) => {
    const cameIn = new Date(sealed[0]?.plan.event.recordedAt ?? 0);
    return loaded.caseId !== caseId && loaded.pins.procedure.id === pins.procedure.id && cameIn < then;
  });
  const alike = earlier.filter(({ loaded }) => loaded.serviceId === serviceId);
  return (alike.at(-1) ?? earlier.at(-1))?.loaded.caseId ?? null;
}
