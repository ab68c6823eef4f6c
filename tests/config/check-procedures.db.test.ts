import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkProcedures } from '../../src/compose/check-procedures.ts';
import { findProcedure } from '../../src/machines/find-procedure.ts';
import { addProcedures } from '../../src/machines/own-procedures.ts';
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

  test('an own version that counts otherwise than it did keeps it from starting, and one that says the same does not', async () => {
    const own = { ...structuredClone(findProcedure('lgsco-code')!), id: 'check-own' };
    addProcedures([own]);
    const council = await startWorld({ beside: world, organisation: { procedures: ['check-own'] } });
    await council.open();
    await expect(checkProcedures(world.ports.db, '/etc/own', [own])).resolves.toBeUndefined();
    const shorter = structuredClone(own);
    const [stage] = shorter.stages;
    if (stage?.kind === 'acknowledged-response') stage.acknowledge.limit.amount = 3;
    await expect(checkProcedures(world.ports.db, '/etc/own', [shorter])).rejects.toThrow(
      /5 workingDay \(dayZero\) for stage1\.acknowledge by version 1 of check-own, which says 3 workingDay \(dayZero\) now\.\nA released version never changes/,
    );
  });

  test('a case judged by a version that is not loaded keeps it from starting, and so does a chosen procedure', async () => {
    const { superuserSql } = world.database;
    await superuserSql`update redress.cases set procedure_version = 7 where organisation_id = ${world.organisationId}`;
    await superuserSql`update redress.organisations set procedures = '{northmere-own}' where id = ${world.organisationId}`;
    await expect(checkProcedures(world.ports.db, undefined)).rejects.toThrow(
      /cases judged by version 7 of lgsco-code\.\nSet PROCEDURES_DIR/,
    );
    await expect(checkProcedures(world.ports.db, '/etc/own')).rejects.toThrow(
      /has chosen northmere-own, of which there is no version here\.[^]*Put their files back into \/etc\/own/,
    );
  });
});
