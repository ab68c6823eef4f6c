import { describe, expect, it } from 'vitest';
import { refusalCodes } from '../../src/errors.ts';
import { clauseOfRefusal } from '../../src/machines/clause-of-refusal.ts';
import { decide, momentOf } from '../../src/machines/decide.ts';
import { caseFacts } from '../../src/machines/facts.ts';
import { acknowledged, given, received, type Case } from '../support/given.ts';

const at = new Date('2026-03-10T09:00Z');
const factsOf = ({ situation }: Case) =>
  caseFacts(situation.snapshot!.value, situation.snapshot!.context, momentOf(situation, at));

describe.each(['lgsco-code', 'ho-code'] as const)('a refusal under %s', (procedure) => {
  const facts = factsOf(given(procedure, received, acknowledged));

  it.each(refusalCodes.filter((code) => code !== 'invalid-event' && code !== 'event-not-permitted'))(
    '%s says where its rule stands',
    (code) => {
      const citation = clauseOfRefusal(code, 'extend', facts)?.citation;
      expect(citation).toMatch(code === 'too-many-extensions' ? /own policy/ : /^Code \d/);
    },
  );
});

it('too long an extension names the clause of the extension, not that of the answer', () => {
  const { situation } = given('lgsco-code', received, acknowledged);
  const long = { type: 'extend', workingDays: 11, reason: true, ombudsmanDetails: true } as const;
  expect(decide(situation, long, at)).toMatchObject({
    accepted: false,
    code: 'extension-over-cap',
    clock: 'stage1.respond',
    clause: { citation: 'Code 6.4', strength: 'should' },
  });
});

it('reasons are wanted by the clause of what lacks them', () => {
  const facts = factsOf(given('ho-code', received, acknowledged));
  const clauses = (['notifyDelay', 'refuse', 'restrict', 'failRemedy', 'acceptLate', 'extend'] as const).map(
    (event) => clauseOfRefusal('reasons-required', event, facts)?.citation,
  );
  expect(clauses).toEqual(['Code 5.9', 'Code 2.4', 'Code 5.14 and 5.15', 'Code 7.3', 'Code 2.3', 'Code 6.4']);
});
