import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseHistory } from '../../src/cases/case-history.ts';
import { getCase } from '../../src/cases/get-case.ts';
import { openCase } from '../../src/cases/open-case.ts';
import { eventSchemas } from '../../src/machines/events.ts';
import { acknowledgement, complaint, startWorld, valueOf, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => void (world = await startWorld()));
afterAll(() => world.close());

const receive = (more: object) =>
  eventSchemas.receive.parse({ type: 'receive', channel: 'web', description: 'Damp in the hall', ...more });
const missing = (pointer: string) => ({
  ok: false,
  failure: { kind: 'refused', code: 'invalid-event', faults: [expect.objectContaining({ pointer })] },
});

/** A file that nobody has attached yet, with the given contents. */
async function fileOf(contents: string): Promise<{ id: string; hash: string }> {
  const id = world.ports.ids.uuid();
  const hash = createHash('sha256').update(contents).digest('hex');
  await world.database.superuserSql`
    insert into redress.documents (organisation_id, id, name, media_type, bytes, hash, created_at)
    values (${world.organisationId}, ${id}, 'damp.txt', 'text/plain', ${contents.length}, ${Buffer.from(hash, 'hex')}, now())`;
  return { id, hash };
}

const documentsOf = (caseId: string) =>
  world.database.superuserSql`select id, seq from redress.documents where case_id = ${caseId} order by seq, id`;

describe('what somebody says with a complaint', () => {
  it('is kept as their words, and in no fact', async () => {
    const event = receive({
      effect: 'CANARY asthma',
      place: 'CANARY flat',
      outcomesSought: ['CANARY sorry'],
      risk: 'CANARY risk',
      withholdName: 'CANARY why',
      capacity: 'self',
    });
    const opened = await world.open({ event });
    expect(await getCase(world.officer, opened)).toMatchObject({
      lodged: { effect: 'CANARY asthma', place: 'CANARY flat', risk: 'CANARY risk', withholdName: 'CANARY why' },
      outcomesSought: ['CANARY sorry'],
    });
    const [row] = await world.database.superuserSql`
      select string_agg(body, '') as bodies from redress.case_events where case_id = ${opened.caseId}`;
    expect(row?.['bodies']).toContain('capacity');
    expect(row?.['bodies']).not.toContain('CANARY');
  });

  it('names one of the services, and is refused for another', async () => {
    const nowhere = '0196f1a2-0000-7000-8000-000000000001';
    expect(await openCase(world.anybody, { event: receive({ service: nowhere }) })).toMatchObject(missing('/service'));
  });
});

describe('files', () => {
  it('come with the event that brings them, once, and only with the contents that were uploaded', async () => {
    const file = await fileOf('damp');
    const changed = await fileOf('other');
    const opened = await world.open({ event: receive({ documents: [file] }), idempotencyKey: 'with-file' });
    expect(await documentsOf(opened.caseId)).toEqual([{ id: file.id, seq: 1 }]);
    const resident = await world.residentOf(opened);
    const add = (documents: object[]) =>
      world.apply(opened, { type: 'addInformation', text: 'More', documents }, {}, resident);
    expect(await add([file])).toMatchObject(missing('/documents'));
    expect(await add([{ ...changed, hash: file.hash }])).toMatchObject(missing('/documents'));
    expect((await add([changed])).ok).toBe(true);
    expect(await documentsOf(opened.caseId)).toEqual([
      { id: file.id, seq: 1 },
      { id: changed.id, seq: 2 },
    ]);
  });

  it('sent twice with one key, eight times at once, come in once', async () => {
    const input = { ...complaint(), event: receive({ documents: [await fileOf('twice')] }), idempotencyKey: 'twice' };
    const results = await Promise.all(Array.from({ length: 8 }, () => openCase(world.anybody, input)));
    expect(new Set(results.map((one) => valueOf(one).caseId)).size).toBe(1);
  });
});

describe('details that change', () => {
  it('change what was said and nothing else, are in the history, and remember the address before', async () => {
    const opened = await world.open();
    const resident = await world.residentOf(opened);
    const event = { type: 'changeDetails', email: 'new@example.org', formats: ['largePrint'], neverBy: ['phone'] };
    valueOf(await world.apply(opened, event, {}, resident));
    const view = await getCase(resident, opened);
    expect(view?.person).toMatchObject({
      name: 'Sam Jones',
      email: 'new@example.org',
      formats: ['largePrint'],
      contactRules: { neverBy: ['phone'], discreet: false },
      adjustmentsReviewOn: '2027-03-02',
    });
    const [row] = await world.database.superuserSql`
      select former_email from redress.people where id = ${view?.person?.personId ?? ''}`;
    expect(row?.['former_email']).toBe('sam.jones@example.org');
    const history = await caseHistory(world.officer, { ...opened, limit: 10 });
    expect(history?.items.at(-1)).toMatchObject({ kind: 'case.detailsChanged', texts: { email: 'new@example.org' } });
    valueOf(await world.apply(opened, { type: 'changeDetails', email: '' }, {}, resident));
    expect((await getCase(resident, opened))?.person).toMatchObject({ email: null, name: 'Sam Jones' });
  });
});

describe('a complaint for somebody else', () => {
  const forMother = () =>
    world.open({
      event: receive({ capacity: 'someoneElse', onBehalfOf: 'My mother' }),
      represented: { name: 'Ann Jones', consent: 'asked' },
    });

  it('is on the record with whoever it is for, and the time limits run', async () => {
    const opened = await forMother();
    expect(opened.acknowledgeBy).toBe('2026-03-09');
    expect((await getCase(world.officer, opened))?.represented).toMatchObject({ name: 'Ann Jones', consent: 'asked' });
  });

  it('is there no more for whoever made it once consent is refused, or its day is over', async () => {
    for (const consent of [{ consent: 'refused' }, { consent: 'given', expiresOn: '2026-03-01' }]) {
      const opened = await forMother();
      const resident = await world.residentOf(opened);
      expect(await getCase(resident, opened)).not.toBeNull();
      valueOf(await world.apply(opened, acknowledgement));
      valueOf(await world.apply(opened, { type: 'recordConsent', scope: 'All of it', ...consent }));
      expect(await getCase(resident, opened)).toBeNull();
      expect(await caseHistory(resident, { ...opened, limit: 10 })).toBeNull();
      expect(await getCase(world.officer, opened)).not.toBeNull();
    }
  });

  it('has consent only where there is somebody to give it', async () => {
    const own = await world.open();
    expect(await world.apply(own, { type: 'recordConsent', consent: 'given' })).toMatchObject(missing(''));
  });
});
