import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkProcedures } from '../../src/compose/check-procedures.ts';
import { startWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
  await world.open();
});
afterAll(() => world.close());

describe('Redress does not start without the procedures that are in use', () => {
  test('it starts when all are there', async () => {
    await expect(checkProcedures(world.ports.db, undefined)).resolves.toBeUndefined();
  });

  test('a case judged by a version that is not loaded keeps it from starting, and so does a chosen procedure', async () => {
    const { superuserSql } = world.database;
    await superuserSql`update redress.cases set procedure_version = 7`;
    await superuserSql`update redress.organisations set procedures = '{northmere-own}'`;
    await expect(checkProcedures(world.ports.db, undefined)).rejects.toThrow(
      /cases judged by version 7 of lgsco-code\.\nSet PROCEDURES_DIR/,
    );
    await expect(checkProcedures(world.ports.db, '/etc/own')).rejects.toThrow(
      /has chosen northmere-own, of which there is no version here\.[^]*Put their files back into \/etc\/own/,
    );
  });
});
