import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from '../../src/audit/canonical.ts';
import { checkChain } from '../../src/audit/check-chain.ts';
import type { Chain } from '../../src/audit/chain.ts';
import type { EventBody } from '../../src/audit/event-body.ts';
import { commitment, genesis, sha256 } from '../../src/audit/hashes.ts';
import { emptyContext } from '../../src/machines/case-state.ts';

describe('the canonical form', () => {
  it('is the same however the fields were ordered, and writes no space', () => {
    expect(canonical({ b: [1, null, 'é'], a: { d: true, c: -0.5 } })).toBe(
      '{"a":{"c":-0.5,"d":true},"b":[1,null,"é"]}',
    );
    expect(canonical({ a: { c: -0.5, d: true }, b: [1, null, 'é'] })).toBe(
      canonical({ b: [1, null, 'é'], a: { d: true, c: -0.5 } }),
    );
  });

  it('reads back as what it was written from', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonical(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonical(JSON.parse(text))).toBe(text);
      }),
    );
  });

  it.each([[Number.NaN], [Number.POSITIVE_INFINITY], [new Map()], [new Date(0)], [() => 1], [1n]])(
    'refuses what JSON cannot hold',
    (value) => {
      expect(() => canonical({ value })).toThrow(TypeError);
    },
  );
});

describe('a commitment to a personal text', () => {
  const salt = Buffer.alloc(16, 7);
  const place = { organisationId: 'o', caseId: 'c', seq: 1, path: 'description' };

  it('cannot be guessed from the words without its salt', () => {
    expect(commitment(salt, place, 'damp')).not.toBe(commitment(Buffer.alloc(16, 8), place, 'damp'));
  });

  it('is good for one place alone', () => {
    const others = [{ organisationId: 'p' }, { caseId: 'd' }, { seq: 2 }, { path: 'reason' }];
    for (const other of others)
      expect(commitment(salt, { ...place, ...other }, 'damp')).not.toBe(commitment(salt, place, 'damp'));
  });
});

describe('words that were erased', () => {
  const place = { organisationId: 'o', caseId: 'c' };
  const snapshot = { shape: 2, value: 'stage1', context: emptyContext } as const;

  function event(seq: number, prev: string, kind: string, texts: Record<string, string>) {
    const times = { recordedAt: '2026-03-02T10:15:00.000Z', happenedAt: '2026-03-02T10:15:00.000Z' };
    const body: EventBody = {
      format: 1,
      organisation: 'o',
      case: 'c',
      seq,
      prev,
      kind,
      ...times,
      actor: { kind: 'public', id: null },
      request: 'r',
      procedure: { id: 'lgsco-code', version: 1 },
      policy: 1,
      calendar: { nation: 'scotland', revision: 'x' },
      facts: { type: 'close' },
      effects: [],
      snapshot: sha256(canonical(snapshot)),
      texts,
    };
    const text = canonical(body);
    const row = {
      seq,
      kind,
      ...times,
      actorKind: 'public',
      actorId: null,
      requestId: 'r',
      prev,
      hash: sha256(text),
      body: text,
    };
    return row;
  }

  function chainWith(kind: string, erasedBySeq: number | null): Chain {
    const salt = Buffer.alloc(16, 7);
    const first = event(1, genesis('o', 'c'), 'case.received', {
      description: commitment(salt, { ...place, seq: 1, path: 'description' }, 'damp'),
    });
    const second = event(2, first.hash, kind, {});
    const pins = {
      procedureId: 'lgsco-code',
      procedureVersion: 1,
      policyVersion: 1,
      nation: 'scotland',
      calendarRevision: 'x',
    };
    return {
      caseId: 'c',
      head: { version: 2, seq: 2, hash: second.hash, ...pins, snapshot },
      events: [first, second],
      texts: [{ seq: 1, path: 'description', value: null, salt: salt.toString('hex'), erasedBySeq }],
      deadlines: [],
    };
  }

  it('are in order when a later event says that they were', () => {
    expect(checkChain('o', chainWith('case.wordsErased', 2))).toEqual([]);
  });

  it('are a fault when no event says so, or one of another kind', () => {
    const fault = [{ seq: 1, what: 'description: the words are gone and no event says so' }];
    expect(checkChain('o', chainWith('case.wordsErased', null))).toEqual(fault);
    expect(checkChain('o', chainWith('case.closed', 2))).toEqual(fault);
  });
});
