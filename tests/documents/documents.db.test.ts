import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addDocument, type AddedDocument } from '../../src/documents/add-document.ts';
import { clearDocuments } from '../../src/documents/clear-documents.ts';
import { listDocuments } from '../../src/documents/list-documents.ts';
import { listWaiting } from '../../src/documents/list-waiting.ts';
import { readDocument } from '../../src/documents/read-document.ts';
import { removeDraftDocument } from '../../src/documents/remove-draft-document.ts';
import { deleteDraft } from '../../src/drafts/delete-draft.ts';
import { startDraft } from '../../src/drafts/start-draft.ts';
import { eventSchemas } from '../../src/machines/events.ts';
import type { Context } from '../../src/ports.ts';
import { staffId, startWorld, valueOf, type World } from '../support/world.ts';
import { textBytes } from './sample.ts';

let world: World;
let elsewhere: World;
beforeAll(async () => {
  world = await startWorld();
  elsewhere = await startWorld({ beside: world });
});
beforeEach(() => world.setClock('2026-03-02T10:15'));
afterAll(() => world.close());

async function add(ctx: Context, text: string, draftId?: string): Promise<AddedDocument> {
  const added = await addDocument(ctx, {
    name: 'damp.txt',
    bytes: textBytes(text),
    ...(draftId === undefined ? {} : { draftId }),
  });
  if ('fault' in added) throw new Error(added.fault);
  return added.document;
}

const receiveWith = (documents: AddedDocument[]) =>
  eventSchemas.receive.parse({
    type: 'receive',
    channel: 'web',
    description: 'Damp',
    documents: documents.map(({ id, hash }) => ({ id, hash })),
  });

/** A case that came with a file, which the scanner has seen. */
async function caseWith(text: string, scan = 'clean') {
  const { draftId } = await startDraft(world.anybody);
  const document = await add(world.anybody, text, draftId);
  const opened = await world.open({ event: receiveWith([document]) });
  await world.database.superuserSql`update redress.documents set scan = ${scan} where id = ${document.id}`;
  return { opened, document, resident: await world.residentOf(opened) };
}

const kept = (id: string) => world.ports.files.get(id);

describe('a file with a complaint that is being written', () => {
  test('is kept whole, under the hash that the event names, and comes to the case with it', async () => {
    const { draftId } = await startDraft(world.anybody);
    const document = await add(world.anybody, 'black mould', draftId);
    expect(document).toMatchObject({ name: 'damp.txt', mediaType: 'text/plain', bytes: 11 });
    expect(document.hash).toBe(createHash('sha256').update('black mould').digest('hex'));
    expect(Buffer.from((await kept(document.id)) ?? []).toString()).toBe('black mould');
    expect(await listWaiting(world.anybody, { draftId })).toEqual([{ ...document, scan: 'waiting' }]);
    const opened = await world.open({ event: receiveWith([document]) });
    expect(await listWaiting(world.anybody, { draftId })).toEqual([]);
    expect(await listDocuments(world.officer, opened)).toMatchObject([
      { id: document.id, seq: 1, givenBy: 'resident' },
    ]);
  });

  test('can be taken out again by whoever has the draft, and by nobody else', async () => {
    const { draftId } = await startDraft(world.anybody);
    const other = await startDraft(world.anybody);
    const { id } = await add(world.anybody, 'mould', draftId);
    expect(await removeDraftDocument(world.anybody, { id, draftId: other.draftId })).toBe(false);
    expect(await removeDraftDocument(world.officer, { id })).toBe(false);
    expect(await removeDraftDocument(elsewhere.anybody, { id, draftId })).toBe(false);
    expect(await removeDraftDocument(world.anybody, { id: 'nonsense', draftId })).toBe(false);
    expect(await kept(id)).not.toBeNull();
    expect(await removeDraftDocument(world.anybody, { id, draftId })).toBe(true);
    expect(await kept(id)).toBeNull();
    expect(await listWaiting(world.anybody, { draftId })).toEqual([]);
  });

  test('is one of ten at most, however many come at once', async () => {
    const { draftId } = await startDraft(world.anybody);
    const given = Array.from({ length: 14 }, (_, n) => ({ name: 'a.txt', bytes: textBytes(`file ${n}`), draftId }));
    const added = await Promise.all(given.map((file) => addDocument(world.anybody, file)));
    expect(added.filter((one) => 'document' in one)).toHaveLength(10);
    expect(added.filter((one) => 'fault' in one && one.fault === 'tooManyInAll')).toHaveLength(4);
    expect(await listWaiting(world.anybody, { draftId })).toHaveLength(10);
  });

  test('is not taken for a draft that is gone, sent, or another organisation’s; nothing of it stays', async () => {
    const gone = await startDraft(world.anybody);
    await deleteDraft(world.sweep, gone);
    const theirs = await startDraft(elsewhere.anybody);
    for (const { draftId } of [gone, theirs]) {
      const added = await addDocument(world.anybody, { name: 'a.txt', bytes: textBytes('x'), draftId });
      expect(added).toEqual({ fault: 'unreadable' });
    }
    await expect(addDocument(world.anybody, { name: 'a.txt', bytes: textBytes('x') })).rejects.toThrow('of nobody');
  });

  test('leaves no row where its bytes could not be kept, and no bytes where its row could not be written', async () => {
    const { draftId } = await startDraft(world.anybody);
    const full = { ...world.ports.files, put: () => Promise.reject(new Error('no space left')) };
    const file = { name: 'a.txt', bytes: textBytes('x'), draftId };
    await expect(addDocument({ ...world.anybody, files: full }, file)).rejects.toThrow('no space left');
    const keys: string[] = [];
    const counting = {
      ...world.ports.files,
      put: (key: string, bytes: Uint8Array) => (keys.push(key), world.ports.files.put(key, bytes)),
    };
    const broken = { ...world.anybody, files: counting, clock: { now: () => new Date(Number.NaN) } };
    await expect(addDocument(broken, file)).rejects.toThrow('Invalid time');
    for (const key of keys) expect(await kept(key)).toBeNull();
    expect(await listWaiting(world.anybody, { draftId })).toEqual([]);
  });
});

describe('the files of a case', () => {
  test('are seen and had by its resident and by staff of the organisation, and by nobody else', async () => {
    const { opened, document, resident } = await caseWith('mine');
    const other = await caseWith('another’s');
    for (const ctx of [resident, world.officer, world.manager, world.auditor]) {
      expect(await listDocuments(ctx, opened)).toHaveLength(1);
      expect(Buffer.from((await readDocument(ctx, document))?.contents ?? []).toString()).toBe('mine');
    }
    for (const ctx of [world.anybody, other.resident, elsewhere.officer, elsewhere.anybody]) {
      expect(await listDocuments(ctx, opened)).toBeNull();
      expect(await readDocument(ctx, document)).toBeNull();
    }
    expect(await readDocument(world.officer, { id: 'nonsense' })).toBeNull();
  });

  test('are there no more for whoever complained for somebody who has refused', async () => {
    const { opened, document, resident } = await caseWith('hers');
    const { caseId } = opened;
    await world.database.superuserSql`
      insert into redress.case_people (organisation_id, case_id, person_id, role, consent, since)
      select organisation_id, case_id, person_id, 'represented', 'refused', now() from redress.case_people
      where case_id = ${caseId}`;
    expect(await listDocuments(resident, opened)).toBeNull();
    expect(await readDocument(resident, document)).toBeNull();
    expect(await readDocument(world.officer, document)).not.toBeNull();
  });

  test.each(['waiting', 'infected'])('one that is %s is on the list and cannot be had', async (scan) => {
    const { opened, document, resident } = await caseWith('new', scan);
    for (const ctx of [resident, world.officer]) {
      expect(await listDocuments(ctx, opened)).toMatchObject([{ name: 'damp.txt', scan }]);
      expect(await readDocument(ctx, document)).toBeNull();
    }
  });

  test('one that nobody looked at for want of a scanner can be had', async () => {
    const { document, resident } = await caseWith('new', 'unscanned');
    expect(await readDocument(resident, document)).not.toBeNull();
  });

  test('one that is still with its uploader is no file of a case yet', async () => {
    const { draftId } = await startDraft(world.anybody);
    const { id } = await add(world.anybody, 'draft', draftId);
    const staffs = await add(world.officer, 'staff');
    await world.database.superuserSql`update redress.documents set scan = 'clean'`;
    for (const ctx of [world.officer, world.manager, world.anybody]) {
      expect(await readDocument(ctx, { id })).toBeNull();
      expect(await readDocument(ctx, staffs)).toBeNull();
    }
    expect(await listWaiting(world.manager)).toEqual([]);
  });

  test('leave a line for everybody who saw their list or had one', async () => {
    const { opened, document, resident } = await caseWith('watched');
    await listDocuments(world.officer, opened);
    await readDocument(world.officer, document);
    await readDocument(resident, document);
    await readDocument(elsewhere.officer, document);
    const rows = await world.database.superuserSql`
      select what, actor_kind, actor_id from redress.access_log where case_id = ${opened.caseId} and what like 'document%'
      order by what, actor_kind`;
    const personId = resident.actor.kind === 'resident' ? resident.actor.personId : '';
    expect(rows.map((row) => ({ ...row }))).toEqual([
      { what: 'document', actor_kind: 'resident', actor_id: personId },
      { what: 'document', actor_kind: 'staff', actor_id: staffId(world.officer) },
      { what: 'documents', actor_kind: 'staff', actor_id: staffId(world.officer) },
    ]);
  });

  test('one that staff bring with an event says so', async () => {
    const { opened } = await caseWith('first');
    const document = await add(world.officer, 'a letter that came by post');
    const { id, hash } = document;
    valueOf(await world.apply(opened, { type: 'addInformation', text: 'By post', documents: [{ id, hash }] }));
    expect(await listDocuments(world.officer, opened)).toMatchObject([
      { givenBy: 'resident' },
      { id, givenBy: 'staff' },
    ]);
  });
});

describe('files that come to no case', () => {
  test('go when their draft is gone or after 29 days, and those of cases and of drafts in hand stay', async () => {
    const { document: ofCase } = await caseWith('stays');
    const inHand = await startDraft(world.anybody);
    const lost = await startDraft(world.anybody);
    const stays = await add(world.anybody, 'in hand', inHand.draftId);
    const goes = await add(world.anybody, 'lost', lost.draftId);
    const forgotten = await add(world.officer, 'forgotten');
    await deleteDraft(world.sweep, lost);
    world.setClock('2026-03-20T10:15');
    await clearDocuments(world.sweep);
    expect(await kept(goes.id)).toBeNull();
    expect(await kept(forgotten.id)).not.toBeNull();
    world.setClock('2026-04-01T10:15');
    while ((await clearDocuments(world.sweep)) > 0);
    expect(await kept(forgotten.id)).toBeNull();
    for (const { id } of [ofCase, stays]) expect(await kept(id)).not.toBeNull();
    const rows = await world.database.superuserSql`
      select id from redress.documents where id in ${world.database.superuserSql([goes.id, forgotten.id])}`;
    expect(rows).toEqual([]);
  });
});
