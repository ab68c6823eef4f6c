import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addDocument } from '../../src/documents/add-document.ts';
import { clamdAddress } from '../../src/documents/ask-clamd.ts';
import { clamd } from '../../src/documents/clamd.ts';
import { listDocuments } from '../../src/documents/list-documents.ts';
import { listWaiting } from '../../src/documents/list-waiting.ts';
import { readDocument } from '../../src/documents/read-document.ts';
import { startDraft } from '../../src/drafts/start-draft.ts';
import { clearDocuments } from '../../src/jobs/clear-documents.ts';
import type { JobTools } from '../../src/jobs/job.ts';
import { scanDocuments } from '../../src/jobs/scan-documents.ts';
import { eventSchemas } from '../../src/machines/events.ts';
import type { Scanner, ScanOutcome } from '../../src/ports.ts';
import { describeIf, needs } from '../support/needs.ts';
import { startWorld, type World } from '../support/world.ts';
import { eicar, startClamd, type RealClamd } from './real-clamd.ts';
import { textBytes } from './sample.ts';

let world: World;
let draftId: string;
let given = 0;
beforeAll(async () => void (world = await startWorld()));
beforeEach(async () => {
  given = 0;
  world.setClock('2026-03-02T10:15:00Z');
  await world.database.superuserSql`update redress.documents set scan = 'clean' where scan = 'waiting'`;
  ({ draftId } = await startDraft(world.anybody));
});
afterAll(() => world.close());

const toolsWith = (scanner: Scanner | null): JobTools => ({
  ports: world.ports,
  scanner,
  texter: null,
  mailer: { send: () => Promise.resolve({ kind: 'sent' }) },
  baseUrl: () => 'https://complaints.example.org',
  ring: () => Promise.resolve(),
  keepsCodes: false,
  isStopping: () => false,
});

/** A scanner that keeps what it was shown. */
function scannerThat(outcome: (text: string) => ScanOutcome) {
  const shown: string[] = [];
  const scan = (bytes: Uint8Array) => {
    const text = Buffer.from(bytes).toString();
    shown.push(text);
    return Promise.resolve(outcome(text));
  };
  return { shown, scanner: { scan, check: () => Promise.resolve() } };
}

/** Each a second after the one before. */
async function give(text: string) {
  world.setClock(`2026-03-02T10:15:${String(++given).padStart(2, '0')}Z`);
  const added = await addDocument(world.anybody, { name: 'a.txt', bytes: textBytes(text), draftId });
  if ('fault' in added) throw new Error(added.fault);
  return added.document;
}

const scans = async () => (await listWaiting(world.anybody, { draftId })).map(({ scan }) => scan);
const run = (scanner: Scanner | null) => scanDocuments.run(toolsWith(scanner), {});

describe('looking for viruses', () => {
  test('each file is looked at once, and what was found stands beside it', async () => {
    await give('well');
    const ill = await give('ill');
    const { shown, scanner } = scannerThat((text) => ({ kind: text === 'ill' ? 'infected' : 'clean' }));
    await run(scanner);
    await run(scanner);
    expect(shown.toSorted()).toEqual(['ill', 'well']);
    expect(await scans()).toEqual(['clean', 'infected']);
    expect(await world.ports.files.get(ill.id)).toBeNull();
  });

  test('without a scanner nothing waits for one', async () => {
    await give('anything');
    await run(null);
    expect(await scans()).toEqual(['unscanned']);
  });

  test('while the scanner is away files wait, the complaint is taken all the same, and they come when it is back', async () => {
    const { id, hash } = await give('waits');
    await give('waits too');
    const away = scannerThat(() => ({ kind: 'unknown', reason: 'unreachable' }));
    await run(away.scanner);
    expect(away.shown).toHaveLength(1);
    const event = { type: 'receive', channel: 'web', description: 'Damp', documents: [{ id, hash }] };
    const opened = await world.open({ event: eventSchemas.receive.parse(event) });
    expect(await listDocuments(world.officer, opened)).toMatchObject([{ scan: 'waiting' }]);
    expect(await readDocument(world.officer, { id })).toBeNull();
    const back = scannerThat(() => ({ kind: 'clean' }));
    world.setClock('2026-03-02T10:18:00Z');
    await run(back.scanner);
    expect(back.shown.toSorted()).toEqual(['waits', 'waits too']);
    expect(await readDocument(world.officer, { id })).not.toBeNull();
  });

  test.each(['timeout', 'size-limit', 'unclear-answer'] as const)(
    'a file that the scanner cannot say anything about (%s) keeps no other waiting, and never becomes clean',
    async (reason) => {
      await give('odd');
      await give('well');
      const { shown, scanner } = scannerThat((text) =>
        text === 'odd' ? { kind: 'unknown', reason } : { kind: 'clean' },
      );
      await run(scanner);
      expect(shown).toEqual(['odd', 'well']);
      expect(await scans()).toEqual(['waiting', 'clean']);
      await run(scanner);
      expect(shown).toHaveLength(2);
      world.setClock('2026-03-02T10:18:00Z');
      await run(scanner);
      expect(shown).toEqual(['odd', 'well', 'odd']);
    },
  );

  test('two workers at once look at no file twice', async () => {
    for (let n = 0; n < 8; n++) await give(`file ${n}`);
    const { shown, scanner } = scannerThat(() => ({ kind: 'clean' }));
    await Promise.all([run(scanner), run(scanner), run(scanner)]);
    expect(shown).toHaveLength(8);
    expect(new Set(shown).size).toBe(8);
  });

  test('a file whose bytes cannot be read waits', async () => {
    const { id } = await give('lost');
    await world.ports.files.remove(id);
    await run(scannerThat(() => ({ kind: 'clean' })).scanner);
    expect(await scans()).toEqual(['waiting']);
  });

  test('what a cut left of a file with a virus goes in the night', async () => {
    const { id } = await give('ill');
    await run(scannerThat(() => ({ kind: 'infected' })).scanner);
    await world.ports.files.put(id, textBytes('ill'));
    await clearDocuments.run(toolsWith(null), {});
    expect(await world.ports.files.get(id)).toBeNull();
  });
});

describeIf(needs.clamd, 'ClamAV itself', () => {
  let real: RealClamd;
  beforeAll(async () => void (real = await startClamd()));
  afterAll(() => real.stop());

  test('a file with the test virus is never had by anybody; officer and resident read that it contains one', async () => {
    const { id, hash } = await give(eicar);
    const event = { type: 'receive', channel: 'web', description: 'Damp', documents: [{ id, hash }] };
    const opened = await world.open({ event: eventSchemas.receive.parse(event) });
    await run(clamd(clamdAddress(real.port), 20_000));
    for (const ctx of [await world.residentOf(opened), world.officer]) {
      expect(await listDocuments(ctx, opened)).toMatchObject([{ scan: 'infected' }]);
      expect(await readDocument(ctx, { id })).toBeNull();
    }
    expect(await world.ports.files.get(id)).toBeNull();
  });
});
