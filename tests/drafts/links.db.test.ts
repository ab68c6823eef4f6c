import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { askForAnotherLink, askForDraftLink } from '../../src/drafts/ask-for-draft-link.ts';
import { lookAtDraftLink } from '../../src/drafts/look-at-draft-link.ts';
import { markDraftSent } from '../../src/drafts/mark-draft-sent.ts';
import { openDraft } from '../../src/drafts/open-draft.ts';
import { saveDraft } from '../../src/drafts/save-draft.ts';
import { startDraft } from '../../src/drafts/start-draft.ts';
import { useDraftLink } from '../../src/drafts/use-draft-link.ts';
import { clearDrafts } from '../../src/jobs/clear-drafts.ts';
import { relayAll } from '../../src/jobs/relay-outbox.ts';
import { remindDrafts } from '../../src/jobs/remind-drafts.ts';
import type { Context, OutgoingMail, OutgoingText } from '../../src/ports.ts';
import { pathTo } from '../../src/web/paths.ts';
import { prepareWorker, type Worker } from '../support/worker.ts';

const start = new Date('2026-03-02T10:00:00Z');
const days = (n: number) => new Date(start.getTime() + n * 86_400_000);
const mails: OutgoingMail[] = [];
const messages: OutgoingText[] = [];
const answers = { happened: 'canaryDraftWords' };
let worker: Worker;
let ctx: Context;

beforeAll(async () => {
  worker = await prepareWorker(start, {
    mailer: { send: async (mail) => (mails.push(mail), { kind: 'sent' }) },
    texter: { send: async (message) => (messages.push(message), { kind: 'sent' }) },
  });
  ctx = worker.council.public;
});
beforeEach(async () => {
  worker.setClock(start);
  await worker.database.ownerSql`delete from redress.drafts`;
  mails.length = 0;
  messages.length = 0;
});
afterAll(() => worker.stop());

const relay = () => relayAll(worker.tools, worker.council.organisationId);
const tokenIn = (text: string) => /\/complaints\/saved\/([\w-]{43})/.exec(text)?.[1] ?? '';

/** A draft with an address; the token of the link that was sent. */
async function saved(returnTo = 'maria@example.org') {
  const draft = await startDraft(ctx);
  await saveDraft(ctx, { draftId: draft.draftId, answers });
  await askForDraftLink(ctx, { draftId: draft.draftId, returnTo, language: 'en' });
  await relay();
  return { ...draft, token: tokenIn(mails.at(-1)?.text ?? messages.at(-1)?.text ?? '') };
}

describe('The way back to a saved complaint', () => {
  test('is sent to the address that was given, says until when, and nothing of what was written', async () => {
    const { token } = await saved();
    expect(mails).toHaveLength(1);
    const [mail] = mails;
    expect(mail).toMatchObject({ to: 'maria@example.org', isDiscreet: true });
    expect(mail?.text).toContain(`https://complaints.example.org${pathTo('resumeLink', { token })}`);
    expect(mail?.text).toContain('30 March 2026');
    expect(`${mail?.subject} ${mail?.text}`).not.toContain('canary');
  });

  test('goes by text to a mobile', async () => {
    const { token } = await saved('07700 900982');
    expect(mails).toHaveLength(0);
    expect(messages).toMatchObject([{ to: '+447700900982' }]);
    expect(token).not.toBe('');
  });

  test('is stored nowhere: neither the link nor the address can be read in the database', async () => {
    const { token } = await saved('canary.address@example.org');
    const { ownerSql } = worker.database;
    for (const table of ['drafts', 'draft_links', 'outbox', 'messages', 'deliveries']) {
      const rows = await ownerSql.unsafe(`select t::text as whole from redress.${table} t`);
      const whole = JSON.stringify(rows);
      expect(whole).not.toContain(token);
      expect(whole).not.toContain('canary.address');
    }
  });

  test('opens the complaint in another browser, once; the browser before it can no longer open it', async () => {
    const { secret, token } = await saved();
    expect(await lookAtDraftLink(ctx, { token })).toBe('ready');
    expect(await lookAtDraftLink(ctx, { token })).toBe('ready');
    const opened = await useDraftLink(ctx, { token });
    expect(await openDraft(ctx, { secret: opened?.secret ?? '' })).toMatchObject({ answers });
    expect(await openDraft(ctx, { secret })).toBeNull();
    expect(await lookAtDraftLink(ctx, { token })).toBe('used');
    expect(await useDraftLink(ctx, { token })).toBeNull();
  });

  test('used twenty times at the same moment it opens once', async () => {
    const { token } = await saved();
    const opened = await Promise.all(Array.from({ length: 20 }, () => useDraftLink(ctx, { token })));
    expect(opened.filter((one) => one !== null)).toHaveLength(1);
  });

  test('is superseded by a newer one', async () => {
    const { token } = await saved();
    await askForAnotherLink(ctx, { token });
    await relay();
    const newer = tokenIn(mails.at(-1)?.text ?? '');
    expect(await lookAtDraftLink(ctx, { token })).toBe('superseded');
    expect(await useDraftLink(ctx, { token })).toBeNull();
    expect(await useDraftLink(ctx, { token: newer })).not.toBeNull();
  });

  test('a used one still brings another, to the address that was given', async () => {
    const { token } = await saved();
    await useDraftLink(ctx, { token });
    await askForAnotherLink(ctx, { token });
    await relay();
    expect(mails.map(({ to }) => to)).toEqual(['maria@example.org', 'maria@example.org']);
    expect(await lookAtDraftLink(ctx, { token: tokenIn(mails[1]?.text ?? '') })).toBe('ready');
  });

  test('is good for nothing at another organisation, and neither is one made up', async () => {
    const { token } = await saved();
    const other: Context = { ...ctx, actor: { kind: 'public', organisationId: worker.ports.ids.uuid() } };
    expect(await lookAtDraftLink(other, { token })).toBe('expired');
    expect(await useDraftLink(other, { token })).toBeNull();
    expect(await lookAtDraftLink(ctx, { token: 'x'.repeat(43) })).toBe('expired');
  });

  test('ends when the complaint has been sent', async () => {
    const { draftId, token } = await saved();
    await markDraftSent(ctx, { draftId, caseId: worker.ports.ids.uuid() });
    expect(await lookAtDraftLink(ctx, { token })).toBe('sent');
    expect(await useDraftLink(ctx, { token })).toBeNull();
  });

  test('asked for in vain leaves the same trace as asked for rightly, and sends nothing', async () => {
    const before = await outboxRows();
    await askForAnotherLink(ctx, { token: 'y'.repeat(43) });
    expect((await outboxRows()) - before).toBe(1);
    await relay();
    expect(mails).toHaveLength(0);
  });

  test('is sent five times an hour at the most, however often it is asked for', async () => {
    const { token } = await saved();
    for (let n = 0; n < 8; n++) await askForAnotherLink(ctx, { token });
    await relay();
    expect(mails).toHaveLength(5);
    worker.setClock(new Date(start.getTime() + 61 * 60_000));
    await askForAnotherLink(ctx, { token });
    await relay();
    expect(mails).toHaveLength(6);
  });

  test('keeps going where the answers are saved again', async () => {
    const { draftId, token } = await saved();
    await saveDraft(ctx, { draftId, answers: { happened: 'more' } });
    await askForAnotherLink(ctx, { token });
    await relay();
    expect(mails.map(({ to }) => to)).toEqual(['maria@example.org', 'maria@example.org']);
  });
});

describe('The end of a saved complaint', () => {
  test('is called to mind once, a week before, with a link that opens it', async () => {
    const { secret } = await saved();
    worker.setClock(days(20.9));
    await remindDrafts.run(worker.tools, {});
    await relay();
    expect(mails).toHaveLength(1);
    worker.setClock(days(21));
    await remindDrafts.run(worker.tools, {});
    await remindDrafts.run(worker.tools, {});
    await relay();
    expect(mails).toHaveLength(2);
    expect(mails[1]?.text).toContain('30 March 2026');
    const opened = await useDraftLink(ctx, { token: tokenIn(mails[1]?.text ?? '') });
    expect(opened).not.toBeNull();
    expect(await openDraft(ctx, { secret })).toBeNull();
  });

  test.each([
    ['maria@example.org', 'email'],
    ['07700 900123', 'text'],
  ])('nobody is written to unasked by a way that they have ruled out since: %s', async (returnTo, way) => {
    const { draftId } = await saved(returnTo);
    await saveDraft(ctx, { draftId, answers, neverBy: [way] });
    mails.length = 0;
    messages.length = 0;
    worker.setClock(days(22));
    await remindDrafts.run(worker.tools, {});
    await relay();
    expect([...mails, ...messages]).toEqual([]);
    // Asked for by whoever holds the draft it still goes there.
    await askForDraftLink(ctx, { draftId, returnTo, language: 'en' });
    await relay();
    expect([...mails, ...messages]).toHaveLength(1);
  });

  test('nobody is written to who left no address', async () => {
    await startDraft(ctx);
    worker.setClock(days(22));
    await remindDrafts.run(worker.tools, {});
    mails.length = 0;
    await startDraft(ctx);
    worker.setClock(days(44));
    await remindDrafts.run(worker.tools, {});
    await relay();
    expect(mails).toHaveLength(0);
  });

  test('after 28 days neither the complaint nor a link to it is left, and one still kept is left alone', async () => {
    const old = await saved();
    worker.setClock(days(10));
    const kept = await saved('other@example.org');
    worker.setClock(days(28));
    await clearDrafts.run(worker.tools, {});
    const rows = await worker.database.ownerSql`
      select d.id, (select count(*)::int from redress.draft_links l where l.draft_id = d.id) as links
      from redress.drafts d where d.id in (${old.draftId}, ${kept.draftId})`;
    expect(rows).toEqual([{ id: kept.draftId, links: 1 }]);
    expect(await lookAtDraftLink(ctx, { token: old.token })).toBe('expired');
    await askForAnotherLink(ctx, { token: old.token });
    mails.length = 0;
    await relay();
    expect(mails).toHaveLength(0);
  });

  test('and in all that time it was no complaint', async () => {
    await saved();
    const [row] = await worker.database.ownerSql`select count(*)::int as n from redress.cases`;
    expect(row?.['n']).toBe(0);
  });
});

async function outboxRows(): Promise<number> {
  const [row] = await worker.database.ownerSql`select count(*)::int as n from redress.outbox where kind = 'draftLink'`;
  return row?.['n'] ?? 0;
}
