import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { deleteDraft } from '../../src/drafts/delete-draft.ts';
import { markDraftSent } from '../../src/drafts/mark-draft-sent.ts';
import { openDraft } from '../../src/drafts/open-draft.ts';
import { saveDraft } from '../../src/drafts/save-draft.ts';
import { startDraft } from '../../src/drafts/start-draft.ts';
import { startApi, type TestApi, type TestOrganisation } from '../support/api.ts';

const start = new Date('2026-03-02T10:00:00Z');
const days = (n: number) => new Date(start.getTime() + n * 86_400_000);
const answers = { happened: 'canaryDraftWords', name: 'Maria Canary' };
let api: TestApi;
let council: TestOrganisation;
let other: TestOrganisation;

beforeAll(async () => {
  api = await startApi();
  council = await api.addOrganisation();
  other = await api.addOrganisation();
});
beforeEach(() => api.setClock(start));
afterAll(() => api.close());

describe('A complaint that is still being written', () => {
  test('is given back to the browser that wrote it, as it was saved', async () => {
    const { draftId, secret } = await startDraft(council.ctx);
    expect(await openDraft(council.ctx, { secret })).toMatchObject({ id: draftId, answers: null, sentCaseId: null });
    expect(await saveDraft(council.ctx, { draftId, answers })).toBe(true);
    expect(await openDraft(council.ctx, { secret })).toMatchObject({ answers });
  });

  test('lies in the database encrypted: no word of it can be read there', async () => {
    const { draftId, secret } = await startDraft(council.ctx);
    await saveDraft(council.ctx, { draftId, answers });
    const rows = await api.db
      .superuserSql`select sealed, secret_hash, d::text as whole from redress.drafts d where id = ${draftId}`;
    const stored = `${Buffer.from(rows[0]?.['sealed']).toString('latin1')} ${rows[0]?.['whole']}`;
    expect(stored).not.toContain('Canary');
    expect(stored).not.toContain('canary');
    expect(stored).not.toContain(secret.split('.')[1]);
  });

  test('is given to nobody else: not with another secret, and not at another organisation', async () => {
    const mine = await startDraft(council.ctx);
    const theirs = await startDraft(council.ctx);
    await saveDraft(council.ctx, { draftId: mine.draftId, answers });
    const mixed = `${mine.draftId}.${theirs.secret.split('.')[1]}`;
    for (const secret of [mixed, mine.draftId, '', 'x', `${mine.secret}x`]) {
      expect(await openDraft(council.ctx, { secret })).toBeNull();
    }
    expect(await openDraft(other.ctx, { secret: mine.secret })).toBeNull();
    expect(await saveDraft(other.ctx, { draftId: mine.draftId, answers: {} })).toBe(false);
  });

  test('is kept for 28 days from the last save', async () => {
    const { draftId, secret } = await startDraft(council.ctx);
    api.setClock(days(20));
    await saveDraft(council.ctx, { draftId, answers });
    api.setClock(days(47.9));
    expect(await openDraft(council.ctx, { secret })).toMatchObject({ answers });
    api.setClock(days(48));
    expect(await openDraft(council.ctx, { secret })).toBeNull();
    expect(await saveDraft(council.ctx, { draftId, answers })).toBe(false);
  });

  test('once sent holds no answers, and for a day tells the same browser which complaint it became', async () => {
    const { draftId, secret } = await startDraft(council.ctx);
    await saveDraft(council.ctx, { draftId, answers });
    const caseId = api.ports.ids.uuid();
    await markDraftSent(council.ctx, { draftId, caseId });
    expect(await openDraft(council.ctx, { secret })).toMatchObject({ answers: null, sentCaseId: caseId });
    expect(await saveDraft(council.ctx, { draftId, answers })).toBe(false);
    api.setClock(days(1));
    expect(await openDraft(council.ctx, { secret })).toBeNull();
  });

  test('can be deleted', async () => {
    const { draftId, secret } = await startDraft(council.ctx);
    await deleteDraft(other.ctx, { draftId });
    expect(await openDraft(council.ctx, { secret })).not.toBeNull();
    await deleteDraft(council.ctx, { draftId });
    expect(await openDraft(council.ctx, { secret })).toBeNull();
  });
});
