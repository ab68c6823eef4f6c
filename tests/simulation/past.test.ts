import { describe, expect, test } from 'vitest';
import { isWorkingDay } from '../../src/calendar/calendar.ts';
import { londonDate, londonTime, parseInstant } from '../../src/calendar/london.ts';
import { refusalCodes } from '../../src/errors.ts';
import { eventSchemas } from '../../src/machines/events.ts';
import { requireProcedure } from '../../src/machines/find-procedure.ts';
import { knownProcedures } from '../../src/machines/own-procedures.ts';
import { placeOf } from '../../src/machines/place.ts';
import { stageStates } from '../../src/machines/stages/index.ts';
import { channel, ground, latenessCause, outcome, remedyKind } from '../../src/machines/words.ts';
import { councilProcedures } from '../../src/simulation/council.ts';
import { topics } from '../../src/simulation/words/index.ts';
import { calendar, madeUpPast, usual } from './made-up-past.ts';

const past = madeUpPast();
const events = past.cases.flatMap((one) => one.map((sealed) => sealed.plan));
const procedureOf = (one: (typeof past.cases)[number]): string => one[0]!.plan.pins.procedure.id;
const lastOf = (one: (typeof past.cases)[number]) => one.at(-1)!.plan;
const share = (part: number, whole: number): number => (100 * part) / whole;

describe('The made-up past holds everything that can happen', () => {
  test('every procedure that applies in England is used, about as often as it would be', () => {
    const notEngland = ['spso-mchp', 'psow-csa', 'nipso-mchp'];
    const inEngland = knownProcedures().flatMap(({ id }) => (notEngland.includes(id) ? [] : [id]));
    expect([...councilProcedures].toSorted()).toEqual(inEngland.toSorted());
    const of = (id: string): number =>
      share(past.cases.filter((one) => procedureOf(one) === id).length, past.cases.length);
    expect(of('lgsco-code')).toBeGreaterThan(55);
    expect(of('lgsco-code')).toBeLessThan(65);
    expect(of('ho-code')).toBeGreaterThan(22);
    expect(of('ho-code')).toBeLessThan(30);
    for (const id of councilProcedures) expect(of(id), id).toBeGreaterThan(0.9);
  });

  test.each([...councilProcedures])('every state of %s was reached', (id) => {
    const reached = new Set(
      past.cases.filter((one) => procedureOf(one) === id).flatMap((one) => one.flatMap(({ plan }) => placesOf(plan))),
    );
    expect(reachablePlaces(id).filter((place) => !reached.has(place))).toEqual([]);
  });

  test.each(['lgsco-code', 'ho-code'])('a case stands in every state of %s now', (id) => {
    const now = new Set(past.cases.filter((one) => procedureOf(one) === id).flatMap((one) => placesOf(lastOf(one))));
    expect(reachablePlaces(id).filter((place) => !now.has(place))).toEqual([]);
  });

  test('every type of event happened that is for one case alone', () => {
    const happened = new Set<string>(events.map(({ event }) => event.facts.type));
    // A revision of the calendar is adopted for the whole organisation; none was in these months.
    const expected = [...Object.keys(eventSchemas), 'remind', 'begin'].filter((type) => type !== 'calendarChange');
    expect(expected.filter((type) => !happened.has(type))).toEqual([]);
  });

  test('councillors and parish clerks brought in a few each', () => {
    const bringers = past.council.colleagues.filter(({ actor }) => ['member', 'partner'].includes(actor.role));
    expect(bringers.length).toBe(2);
    for (const { actor } of bringers)
      expect([...past.loaded.values()].filter(({ enteredBy }) => enteredBy === actor.staffId)).toHaveLength(3);
  });

  test('every refusal was met', () => {
    expect(refusalCodes.filter((code) => (past.refusals.get(code) ?? 0) === 0)).toEqual([]);
  });

  test('every channel, ground, outcome and kind of remedy occurs', () => {
    expect(channel.options.filter((one) => !events.some((plan) => plan.channel === one))).toEqual([]);
    const texts = JSON.stringify(events.map(({ event }) => event.facts));
    expect(ground.options.filter((one) => !texts.includes(`"ground":"${one}"`))).toEqual([]);
    expect(outcome.options.filter((one) => !texts.includes(`"outcome":"${one}"`))).toEqual([]);
    expect(remedyKind.options.filter((one) => !texts.includes(`"kind":"${one}"`))).toEqual([]);
  });

  test('a case that was answered late is closed with what made it late, and no other one', () => {
    const closed = events.filter(({ event }) => event.facts.type === 'close');
    const saysWhy = ({ event: { facts } }: (typeof closed)[number]) => facts.type === 'close' && facts.lateBecause;
    const wasLate = (plan: (typeof closed)[number]) =>
      Object.entries(plan.snapshot.context.clocks).some(
        ([name, { stoppedAt, dueOn }]) =>
          name.endsWith('.respond') && stoppedAt !== null && dueOn !== null && londonDate(new Date(stoppedAt)) > dueOn,
      );
    expect(closed.filter(wasLate).length).toBeGreaterThan(20);
    expect(closed.filter((plan) => wasLate(plan) !== Boolean(saysWhy(plan)))).toEqual([]);
    expect(latenessCause.options.filter((cause) => !closed.some((plan) => saysWhy(plan) === cause))).toEqual([]);
  });

  test('some promises are overdue and some could not be kept; some cases came out of others', () => {
    const remedies = past.cases.flatMap((one) =>
      lastOf(one).snapshot.context.remedies.map(({ id, state }) => ({ one, id, state })),
    );
    const isOverdue = ({ one, id, state }: (typeof remedies)[number]): boolean =>
      state === 'open' && (lastOf(one).snapshot.context.clocks[`remedy.${id}`]?.dueOn ?? '9') < londonDate(usual.now);
    expect(remedies.filter(isOverdue).length).toBeGreaterThan(1);
    expect(remedies.filter(({ state }) => state === 'failed').length).toBeGreaterThan(0);
    expect(past.cases.filter(([first]) => typeof first!.plan.beginning?.parentId === 'string').length).toBeGreaterThan(
      4,
    );
  });
});

describe('It is believable', () => {
  const twoStage = past.cases.filter((one) => ['lgsco-code', 'ho-code'].includes(procedureOf(one)));
  const happenedIn = (kind: string): number =>
    past.cases.filter((one) => one.some(({ plan }) => plan.event.kind === kind)).length;

  test('answers at stage 1 came in time as often as published figures say', () => {
    const clocks = past.cases.flatMap((one) => {
      const { clocks: all } = lastOf(one).snapshot.context;
      const clock = all['stage1.respond'] ?? all['single.respond'];
      return clock?.state === 'stopped' && clock.dueOn !== null ? [clock] : [];
    });
    const inTime = clocks.filter(({ stoppedAt, dueOn }) => londonDate(new Date(stoppedAt!)) <= dueOn!);
    expect(share(inTime.length, clocks.length)).toBeGreaterThan(78);
    expect(share(inTime.length, clocks.length)).toBeLessThan(83);
  });

  test.each([
    ['case.extended', 12, 18],
    ['case.escalationRequested', 9, 17],
    ['case.refused', 3, 6.5],
    ['case.withdrawn', 2, 5],
  ])('%s between %d and %d per cent of all', (kind, least, most) => {
    const found = share(happenedIn(kind), past.cases.length);
    expect(found).toBeGreaterThan(least);
    expect(found).toBeLessThan(most);
  });

  test('some extension notices went out without the Ombudsman’s details', () => {
    expect(events.flatMap(({ extensions }) => extensions).filter(({ isValid }) => !isValid).length).toBeGreaterThan(2);
  });

  test('nobody at the council works at night, at the weekend or on a bank holiday', () => {
    const justNow = usual.now.getTime() - 30 * 60_000;
    const odd = events.filter(({ event }) => {
      const at = new Date(event.recordedAt);
      if (event.actor.kind !== 'staff' || at.getTime() > justNow) return false;
      const time = londonTime(at);
      return time < '09:00' || time > '17:20' || !isWorkingDay(calendar, londonDate(at));
    });
    expect(odd.map(({ event }) => `${event.kind} ${event.recordedAt}`)).toEqual([]);
  });

  test('the times of a case never go back, and none lies in the future', () => {
    for (const one of past.cases) {
      const times = one.map(({ plan }) => plan.event.recordedAt);
      expect(times).toEqual(times.toSorted());
      expect(times.at(-1)! <= usual.now.toISOString()).toBe(true);
    }
  });

  test('reminders were climbed in their time, and none is still to come for a day that is over', () => {
    const waiting = past.cases.flatMap((one) => {
      const rows = new Map(one.flatMap(({ plan }) => plan.deadlines).map((row) => [`${row.clock} ${row.run}`, row]));
      return [...rows.values()].flatMap(({ nextActionAt }) => (nextActionAt === null ? [] : [new Date(nextActionAt)]));
    });
    expect(waiting.length).toBeGreaterThan(30);
    expect(waiting.filter((at) => at <= usual.now)).toEqual([]);
  });

  test('people complain of over sixty different things, each in words of their own', () => {
    expect(new Set(topics.map(({ text }) => text)).size).toBeGreaterThanOrEqual(60);
    expect(new Set(topics.map(({ service }) => service)).size).toBeGreaterThanOrEqual(12);
    const told = past.cases.flatMap(([first]) =>
      first!.texts.filter(({ path }) => path === 'description').map(({ value }) => value),
    );
    expect(new Set(told).size / told.length).toBeGreaterThan(0.9);
    expect(told.filter((text) => text.includes('{'))).toEqual([]);
  });

  test('no address leads to a real inbox', () => {
    const people = past.cases.flatMap(([first]) => {
      const person = first!.plan.beginning?.person ?? null;
      return person !== null && 'email' in person ? [person.email] : [];
    });
    expect(people.length).toBeGreaterThan(350);
    expect(people.filter((email) => !/^[a-z.0-9]+@example\.org$/.test(email ?? ''))).toEqual([]);
  });

  test('at most a few of the two-stage complaints have been open for over a year', () => {
    const old = twoStage.filter((one) => lastOf(one).nextDue !== null && lastOf(one).receivedOn < '2025-11-25');
    expect(old.length).toBeLessThan(4);
  });
});

describe('It comes again', () => {
  const digest = (options: Parameters<typeof madeUpPast>[0]): string[] =>
    madeUpPast({ cases: 60, ...options }).cases.map((one) => one.at(-1)!.hash);

  test('the same seed and the same now give the same past to the last salt', () => {
    expect(digest({ seed: 7 })).toEqual(digest({ seed: 7 }));
  });

  test('another seed gives another', () => {
    expect(digest({ seed: 7 })).not.toEqual(digest({ seed: 8 }));
  });

  test.each(['2026-11-22T03:10', '2026-12-25T09:00', '2027-01-04T08:00', '2026-03-29T01:30'])(
    'it can be made up at %s, whatever the seed',
    (now) => {
      for (const seed of [2, 3]) expect(madeUpPast({ seed, now: parseInstant(now) }).cases.length).toBeGreaterThan(390);
    },
  );

  test('and made small', () => {
    const small = madeUpPast({ cases: 30, months: 6 });
    expect(small.cases.length).toBeGreaterThan(25);
    expect(small.cases.length).toBeLessThan(45);
  });
});

function placesOf({ snapshot }: (typeof events)[number]): string[] {
  const request = typeof snapshot.value === 'string' ? 'none' : snapshot.value['request'];
  return [placeOf(snapshot.value), ...(typeof request === 'string' ? [request] : [])];
}

/** The states that a complaint under this procedure can come to stand in. */
function reachablePlaces(id: string): string[] {
  const procedure = requireProcedure({ id, version: 1 });
  const parts = procedure.stages.flatMap((stage, index) =>
    Object.keys(stageStates(procedure, stage).states)
      // Nothing is too old where no limit says so.
      .filter((part) => part !== 'awaitingDiscretion' || index > 0 || procedure.admission !== null)
      .map((part) => `${stage.id}.${part}`),
  );
  const closed = procedure.stages.map(({ id: stage }) => `closed.after${stage[0]!.toUpperCase()}${stage.slice(1)}`);
  const oral = procedure.stages.some(({ kind }) => kind === 'regulated-response') ? ['notRegulated'] : [];
  return [...parts, ...closed, ...oral, 'refused', 'withdrawn', 'duplicate', 'serviceRequest', 'serviceRequestDone'];
}
