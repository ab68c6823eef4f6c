import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { defineProcedure, type Procedure } from '../../src/machines/procedure.ts';
import { procedures } from '../../src/machines/procedures/index.ts';
import { catalogues, requirementsOf } from '../../src/machines/requirements/index.ts';
import type { Evidence, Requirement } from '../../src/machines/requirements/requirement.ts';
import { filesBelow } from '../architecture/rules/source.ts';

const tests = new Map(filesBelow('tests', (path) => /\.test\.tsx?$/.test(path)).map(({ path, text }) => [path, text]));
const scenarios = ['scenarios', 'tests/scenarios/extra'].flatMap((folder) =>
  filesBelow(folder, (path) => path.endsWith('.json')).map(({ text }) => readScenario(text)),
);

describe.each(procedures.map((procedure) => ({ id: procedure.id, procedure })))(
  'the matrix of $id',
  ({ procedure }) => {
    const rows = requirementsOf(procedure);

    it('names a test or scenario that is there for all that the engine does', () => {
      expect(rows.filter((row) => row.engine !== '').flatMap((row) => faultOf(row, procedure.id))).toEqual([]);
    });

    it('has no empty row: the engine does something, or it says why not', () => {
      expect(rows.length).toBeGreaterThan(4);
      expect(rows.filter(isEmpty).map(({ clause }) => clause)).toEqual([]);
    });
  },
);

describe('the matrices', () => {
  it('are of procedures that are there, the ten of which we know the source among them', () => {
    const known = procedures.map(({ id }) => id);
    expect(Object.keys(catalogues).filter((id) => !known.includes(id))).toEqual([]);
    expect(Object.keys(catalogues)).toHaveLength(10);
  });

  it('have each clause once, in our own words', () => {
    for (const rows of Object.values(catalogues)) {
      const clauses = rows.map(({ clause }) => clause);
      expect(new Set(clauses).size).toBe(clauses.length);
      for (const { clause, requires } of rows) expect(requires, clause).toMatch(/^[A-Z].{5,140}\.$/);
    }
  });

  it.each([
    ['lgsco-code', { 1: 8, 2: 5, 3: 8, 4: 3, 5: 11, 6: 17, 7: 5, 8: 3, 9: 8 }],
    ['ho-code', { 1: 5, 2: 5, 3: 7, 4: 3, 5: 15, 6: 20, 7: 4, 8: 5, 9: 8 }],
  ])('have every clause of every section of %s', (id, expected) => {
    const counted: Record<string, number> = {};
    for (const { clause } of catalogues[id] ?? []) {
      const section = clause.replace('~', '').split('.')[0] ?? '';
      counted[section] = (counted[section] ?? 0) + 1;
    }
    expect(counted).toEqual(expected);
  });

  it('leave nothing of sections 5 and 6 of the Codes, which are casework, to later', () => {
    for (const id of ['lgsco-code', 'ho-code']) {
      const empty = (catalogues[id] ?? []).filter(({ clause, engine }) => /^~?[56]\./.test(clause) && engine === '');
      expect(empty.map(({ clause }) => clause)).toEqual(id === 'ho-code' ? ['5.5'] : []);
    }
  });

  it('would be found out: a test that is gone, a scenario of another procedure, a row with nothing in it', () => {
    const row = { clause: '1', requires: 'Something is done.', engine: 'It is done.', records: '' };
    const with_ = (shownBy: Evidence | null): Requirement => ({ ...row, shownBy });
    expect(
      faultOf(with_({ file: 'tests/docs/requirements.test.ts', test: 'is nowhere' + ' at all' }), 'ho-code'),
    ).toHaveLength(1);
    expect(faultOf(with_({ file: 'tests/gone.test.ts', test: 'x' }), 'ho-code')).toHaveLength(1);
    expect(faultOf(with_({ scenario: 'S01' }), 'ho-code')).toHaveLength(1);
    expect(faultOf(with_({ scenario: 'S01' }), 'lgsco-code')).toEqual([]);
    expect(faultOf(with_(null), 'ho-code')).toHaveLength(1);
    expect(isEmpty({ ...row, engine: '', shownBy: null })).toBe(true);
  });

  it('a procedure without a catalogue is held to its own citations', () => {
    const own = ownProcedure();
    const rows = requirementsOf(own);
    expect(rows.flatMap((row) => faultOf(row, own.id))).toEqual([]);
    const clauses = rows.map(({ clause }) => clause);
    expect(clauses).toEqual(expect.arrayContaining(['Code 6.2', 'Code 6.3', 'Code 6.15', 'Code 6.14', 'Code 2.4']));
    expect(rows.every(({ engine }) => engine !== '')).toBe(true);
  });
});

function readScenario(text: string): { id: string; procedure: string } {
  return z.object({ id: z.string(), procedure: z.string() }).parse(JSON.parse(text));
}

function faultOf({ clause, shownBy }: Requirement, procedure: string): string[] {
  if (shownBy === null) return [`${clause}: nothing shows it`];
  if ('scenario' in shownBy) {
    const found = scenarios.find(({ id }) => id === shownBy.scenario);
    if (found?.procedure === procedure) return [];
    return [`${clause}: scenario ${shownBy.scenario} is ${found === undefined ? 'gone' : `of ${found.procedure}`}`];
  }
  const text = tests.get(shownBy.file);
  if (text === undefined) return [`${clause}: ${shownBy.file} is gone`];
  return namesIn(text).has(shownBy.test) ? [] : [`${clause}: ${shownBy.file} has no test "${shownBy.test}"`];
}

/** The names of tests in a file, as they are written between quotation marks. */
function namesIn(text: string): Set<string> {
  const starts = text.matchAll(
    /\b(?:it|test)(?:\.each\((?:[^()]|\([^()]*\))*\))?\(\s*(['"`])((?:\\.|(?!\1)[^\\])*)\1/g,
  );
  return new Set([...starts].map((match) => (match[2] ?? '').replaceAll(/\\(.)/g, '$1')));
}

function isEmpty({ engine, outside }: Requirement): boolean {
  return engine === '' && (outside === undefined || outside.why.length < 10);
}

function ownProcedure(): Procedure {
  const code = procedures.find(({ id }) => id === 'lgsco-code')!;
  return defineProcedure({ ...code, id: 'own-code', title: 'An own procedure', framework: 'own', ombudsman: 'lgsco' });
}
