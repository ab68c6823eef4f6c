import { readFileSync } from 'node:fs';
import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { everyShapeOf } from '../../src/machines/every-shape-of.ts';
import { upgradeSnapshot } from '../../src/machines/upgrade.ts';
import {
  acknowledged,
  acknowledgedAgain,
  answered,
  answeredFinally,
  escalated,
  given,
  received,
  type Case,
} from '../support/given.ts';
import { filings } from '../../src/machines/events.ts';

const offer = { type: 'offerRemedy', id: 'bins', kind: 'action', due: '2026-03-20' } as const;
const extend = { type: 'extend', workingDays: 5, reason: 'x', ombudsmanDetails: true, at: '2026-03-10T09:00' } as const;
const restrict = {
  type: 'restrict',
  reasons: 'x',
  restriction: 'x',
  reviewOn: '2026-09-01',
  equalityConsidered: 'x',
} as const;

const cases: Record<string, Case> = {
  'lgsco-received': given('lgsco-code', received),
  'lgsco-extended': given('lgsco-code', received, acknowledged, extend),
  'lgsco-withdrawn': given('lgsco-code', received, acknowledged, offer, { type: 'withdraw', by: 'x' }),
  'lgsco-closed': given('lgsco-code', received, acknowledged, answered, { type: 'close' }),
  'ho-final': given(
    'ho-code',
    received,
    acknowledged,
    answered,
    escalated,
    acknowledgedAgain,
    answeredFinally,
    restrict,
  ),
  'ho-watched': given('ho-code', {
    type: 'receiveServiceRequest',
    channel: 'phone',
    description: 'x',
    at: '2026-03-02T10:00',
  }),
};
const goldenFile = z.object({
  snapshot: z.looseObject({ shape: z.number() }),
  look: z.looseObject({ allowed: z.array(z.string()), clocks: z.record(z.string(), z.looseObject({})) }),
});

/** What may be done with a case has grown since these were stored; all else must be as it was. */
const since: readonly string[] = ['changeDetails', 'recordConsent', ...filings];
const asThen = <Look extends { allowed: string[] }>(look: Look): Look => ({
  ...look,
  allowed: look.allowed.filter((event) => !since.includes(event)),
});

describe.each(Object.entries(cases))('a stored case: %s', (name, one) => {
  const seen = asThen(one.look('2026-06-01T09:00'));

  it('is decided today as it was when this version was released', async () => {
    const golden = JSON.stringify({ snapshot: one.situation.snapshot, look: seen });
    const file = `./golden/shape-2/${name}.json`;
    await expect(await format(golden, { parser: 'json', printWidth: 120 })).toMatchFileSnapshot(file);
  });

  it('is read today as it was then', () => {
    const { snapshot, look } = goldenOf('shape-2', name);
    expect(asThen(lookAgain(one, snapshot))).toEqual(look);
  });

  it('is read today as it was when version 0.1 stored it; more may be done with it since', () => {
    const { snapshot, look } = goldenOf('shape-1', name);
    const { allowed, clocks, ...now } = lookAgain(one, snapshot);
    const { allowed: allowedThen, clocks: clocksThen, ...then } = look;
    expect(now).toEqual(then);
    expect(clocks).toMatchObject(clocksThen);
    expect(allowed).toEqual(expect.arrayContaining(allowedThen));
    expect(upgradeSnapshot(snapshot)).toEqual(one.situation.snapshot);
    expect(everyShapeOf(upgradeSnapshot(snapshot))[1]).toEqual(snapshot);
  });
});

function goldenOf(shape: string, name: string) {
  return goldenFile.parse(JSON.parse(readFileSync(`tests/machines/golden/${shape}/${name}.json`, 'utf8')));
}

function lookAgain(one: Case, stored: { shape: number }) {
  const situation = { ...one.situation, snapshot: upgradeSnapshot(stored) };
  return Object.assign(Object.create(Object.getPrototypeOf(one)) as Case, one, { situation }).look('2026-06-01T09:00');
}

it('a case stored by a later version is refused, not misread', () => {
  expect(() => upgradeSnapshot({ shape: 3 })).toThrow('shape 3');
  expect(() => upgradeSnapshot({ shape: 0 })).toThrow('shape 0');
});
