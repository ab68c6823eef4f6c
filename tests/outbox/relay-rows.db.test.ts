import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { claimOutbox } from '../../src/outbox/claim-outbox.ts';
import { freezeMessage } from '../../src/outbox/freeze-message.ts';
import { listUndelivered } from '../../src/outbox/list-undelivered.ts';
import { organisationsWithWork } from '../../src/outbox/organisations-with-work.ts';
import { mostAttempts, settleOutbox, type AttemptOutcome } from '../../src/outbox/settle-outbox.ts';
import { complaint, startWorld, type World } from '../support/world.ts';

describe('what waits to be sent', () => {
  let world: World;
  beforeEach(async () => void (world = await startWorld()));
  afterEach(() => world.close());

  const claim = () => claimOutbox(world.relay, { now: world.ports.clock.now(), leaseMs: 60_000 });
  const rows = () => world.database.superuserSql`select state, attempts, reason, next_attempt_at from redress.outbox`;

  async function settle(outcome: AttemptOutcome): Promise<void> {
    const row = await claim();
    if (row === null) throw new Error('Nothing waits');
    await settleOutbox(world.relay, { outboxId: row.outboxId, attempt: row.attempt, outcome });
  }

  it('is taken with all that its mail needs', async () => {
    const { caseId } = await world.open(complaint('The bins'));
    const row = await claim();
    expect(row).toMatchObject({
      kind: 'notice',
      occasion: 'receipt',
      caseId,
      seq: 1,
      attempt: 1,
      recipient: { name: 'Sam Jones', email: 'sam.jones@example.org' },
      message: { letter: null, subject: null },
      texts: { description: 'The bins' },
    });
    expect(JSON.parse(row?.body ?? '')).toMatchObject({ kind: 'case.received', facts: { type: 'receive' } });
  });

  it('is taken by one of many at once', async () => {
    await world.open();
    const claims = await Promise.all(Array.from({ length: 6 }, claim));
    expect(claims.filter((row) => row !== null)).toHaveLength(1);
  });

  it('comes back when whoever took it died', async () => {
    await world.open();
    await claim();
    expect(await claim()).toBeNull();
    world.setClock('2026-03-02T10:16:01');
    expect(await claim()).toMatchObject({ attempt: 2 });
  });

  it('keeps the words of the first attempt whatever is rendered later', async () => {
    await world.open();
    const row = await claim();
    const outboxId = row?.outboxId ?? '';
    const first = await freezeMessage(world.relay, { outboxId, subject: 'One', text: 'one', html: '<p>one</p>' });
    const second = await freezeMessage(world.relay, { outboxId, subject: 'Two', text: 'two', html: '<p>two</p>' });
    expect(first).toMatchObject({ subject: 'One' });
    expect(second).toEqual(first);
  });

  it('is done with once sent', async () => {
    await world.open();
    await settle({ kind: 'sent' });
    expect(await claim()).toBeNull();
    expect(await rows()).toMatchObject([{ state: 'sent', next_attempt_at: null }]);
    expect(await world.database.superuserSql`select state from redress.messages`).toMatchObject([{ state: 'sent' }]);
  });

  it('is tried again later and later after temporary faults, then fails visibly', async () => {
    const { caseId } = await world.open();
    let last = 0;
    for (let attempt = 1; attempt <= mostAttempts; attempt++) {
      await settle({ kind: 'temporary', reason: 'smtp-451' });
      const [row] = await rows();
      const next = row?.['next_attempt_at'] as Date | null;
      if (attempt === mostAttempts) break;
      expect(row).toMatchObject({ state: 'pending', attempts: attempt, reason: 'smtp-451' });
      const wait = (next?.getTime() ?? 0) - world.ports.clock.now().getTime();
      expect(wait).toBeGreaterThanOrEqual(last);
      last = wait;
      world.setClock(next?.toISOString() ?? '');
    }
    expect(await rows()).toMatchObject([{ state: 'failed', next_attempt_at: null }]);
    expect(await listUndelivered(world.officer, { caseId })).toMatchObject([
      { occasion: 'receipt', state: 'failed', reason: 'smtp-451' },
    ]);
    expect(await world.database.superuserSql`select count(*)::int as n from redress.deliveries`).toEqual([
      { n: mostAttempts },
    ]);
  });

  it.each([
    [{ kind: 'permanent', reason: 'smtp-550' }, 'failed'],
    [{ kind: 'unknown', reason: 'cut-after-data' }, 'unknown'],
    [{ kind: 'toPost' }, 'toPost'],
  ] as const)('is not sent again after %j, and shows as undelivered', async (outcome, state) => {
    await world.open();
    await settle(outcome);
    world.setClock('2026-03-20T10:00');
    expect(await claim()).toBeNull();
    expect(await listUndelivered(world.manager, {})).toMatchObject([{ state }]);
  });

  it('does not overwrite what a slower twin has already settled', async () => {
    await world.open();
    const row = await claim();
    const outboxId = row?.outboxId ?? '';
    await settleOutbox(world.relay, { outboxId, attempt: 1, outcome: { kind: 'sent' } });
    await settleOutbox(world.relay, { outboxId, attempt: 1, outcome: { kind: 'temporary', reason: 'late' } });
    expect(await rows()).toMatchObject([{ state: 'sent' }]);
  });

  it('says which organisations have something to do, and which there are', async () => {
    const now = world.ports.clock.now();
    expect(await organisationsWithWork(world.ports, now)).toEqual([]);
    expect(await organisationsWithWork(world.ports, null)).toEqual([world.organisationId]);
    await world.open();
    expect(await organisationsWithWork(world.ports, now)).toEqual([world.organisationId]);
    await settle({ kind: 'sent' });
    expect(await organisationsWithWork(world.ports, now)).toEqual([]);
    expect(await organisationsWithWork(world.ports, new Date('2026-03-05T09:00:00Z'))).toEqual([world.organisationId]);
  });
});
