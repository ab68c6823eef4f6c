import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getCase } from '../../src/cases/get-case.ts';
import { startWorld, valueOf, type World } from '../support/world.ts';

describe('what a case shows of its stage', () => {
  let world: World;
  beforeAll(async () => {
    const procedures: [string, ...string[]] = ['public-health-2012', 'children-2006', 'spso-mchp'];
    const policy = { targets: { 'single.respond': { workingDays: 20 } } };
    world = await startWorld({ organisation: { procedures, policy } });
  });
  afterAll(() => world.close());

  it('is the stage of its own procedure: here the time is extended by agreement alone', async () => {
    const { caseId } = await world.open({ procedure: 'public-health-2012' });
    const view = await getCase(world.officer, { caseId });
    expect(view?.stage).toMatchObject({
      id: 'single',
      extension: { decidedBy: 'agreement', beyond: 'never', workingDays: null },
    });
    expect(view?.stage?.contents).toContain('final');
  });

  it('has the date of the organisation’s own target beside the legal one', async () => {
    const { caseId } = await world.open({ procedure: 'public-health-2012' });
    const clock = (await getCase(world.officer, { caseId }))?.look.clocks['single.respond'];
    expect(clock).toMatchObject({ due: '2026-09-01', target: '2026-03-30' });
  });

  it('follows the case into an investigation, which waits for the statement of complaint', async () => {
    const opened = await world.open({ procedure: 'children-2006' });
    valueOf(await world.apply(opened, { type: 'transfer', reason: 'Both agree to an investigation' }));
    const view = await getCase(world.officer, opened);
    expect(view?.stage).toMatchObject({ id: 'stage2', extension: { workingDays: 40, beyond: 'goodReason' } });
    expect(view?.look.clocks['stage2.respond']).toMatchObject({ state: 'pending' });
    expect(view?.allowed).toContain('define');
  });

  it('is none once the case rests', async () => {
    const [opened, other] = [await world.open(), await world.open()];
    const link = { type: 'link', to: other.reference, kind: 'duplicate', reason: 'Sent twice' };
    valueOf(await world.apply(opened, link));
    expect(await getCase(world.officer, opened)).toMatchObject({ stage: null, look: { states: ['duplicate'] } });
    valueOf(
      await world.apply(opened, { type: 'unlink', to: other.reference, kind: 'duplicate', reason: 'Another day' }),
    );
    expect(await getCase(world.officer, opened)).toMatchObject({ stage: { id: 'single' } });
  });
});
