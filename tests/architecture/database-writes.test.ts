import { describe, expect, test } from 'vitest';
import { caseWriteFaults, rawQueryFaults } from './rules/database-writes.ts';
import { readSource } from './rules/source.ts';

describe('a case is changed in one place', () => {
  test('every case write goes through writePlans', () => {
    expect(readSource().flatMap(caseWriteFaults)).toEqual([]);
  });

  test.each([
    'await sql`insert into redress.cases (id) values (1)`',
    'await sql`update deadlines set due_on = now()`',
    'await tx.update(cases).set({ version: 2 })',
    'await tx.insert(caseEvents).values(row)',
    'await sql`select write_plans(1)`',
  ])('%s is found in a job', (text) => {
    expect(caseWriteFaults({ path: 'src/jobs/sweep.ts', text })).toHaveLength(1);
  });

  test('reading a case is not writing one', () => {
    expect(
      caseWriteFaults({ path: 'src/reports/a.ts', text: 'tx.select().from(cases); sql`select * from cases`' }),
    ).toEqual([]);
  });
});

describe('a query sets its organisation first', () => {
  test('queries stand in SQL functions or inside inOrganisation, in the folders that own data', () => {
    expect(readSource().flatMap(rawQueryFaults)).toEqual([]);
  });

  test.each([
    ['src/web/page.ts', 'ctx.db.sql`select now()`'],
    ['src/jobs/sweep.ts', 'sql`select * from redress.load_case(1)`'],
    ['src/cases/list.ts', 'ctx.db.sql`select * from redress.cases`'],
    ['src/audit/walk.ts', "ctx.db.sql.unsafe('select 1')"],
  ])('in %s, %s is found', (path, text) => {
    expect(rawQueryFaults({ path, text })).toHaveLength(1);
  });

  test('a SQL function and inOrganisation are the two ways', () => {
    expect(
      rawQueryFaults({ path: 'src/cases/load-case.ts', text: 'sql`select * from redress.load_case(${id})`' }),
    ).toEqual([]);
    expect(
      rawQueryFaults({ path: 'src/cases/list.ts', text: 'inOrganisation(ctx, (tx) => tx.execute(sql`select 1`))' }),
    ).toEqual([]);
  });
});
