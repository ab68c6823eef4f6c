import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { explainDeadline } from '../../src/cases/explain-deadline.ts';
import { getCase } from '../../src/cases/get-case.ts';
import type { ClockState } from '../../src/machines/look.ts';
import { standings, type Standing } from '../../src/reports/clock-standing.ts';
import { compliance, complianceCases, type ComplianceQuestion } from '../../src/reports/compliance.ts';
import type { OpenedCase } from '../../src/cases/open-case.ts';
import { acknowledgement, answer, startWorld, valueOf, type World } from '../support/world.ts';

const period = { from: '2026-01-01', to: '2026-12-31' };

/** What happened to a complaint, each on its day. */
type Story = readonly (readonly [at: string, event: object])[];

const extension = { type: 'extend', workingDays: 5, reason: 'The contractor is away', ombudsmanDetails: true };
const shortAnswer = { type: 'respond', outcome: 'upheld', contents: ['decision'] };
const stories: readonly Story[] = [
  [],
  [['2026-03-04T10:00', acknowledgement]],
  [['2026-03-12T10:00', acknowledgement]],
  [
    ['2026-03-04T10:00', acknowledgement],
    ['2026-03-18T23:30', answer],
  ],
  [
    ['2026-03-04T10:00', acknowledgement],
    ['2026-03-19T00:30', answer],
  ],
  [
    ['2026-03-04T10:00', acknowledgement],
    ['2026-03-10T10:00', extension],
    ['2026-03-24T10:00', answer],
  ],
  [
    ['2026-03-04T10:00', acknowledgement],
    ['2026-03-10T10:00', extension],
    ['2026-03-16T10:00', answer],
  ],
  [
    ['2026-03-04T10:00', acknowledgement],
    ['2026-03-10T10:00', extension],
    ['2026-03-30T10:00', answer],
  ],
  [
    ['2026-03-04T10:00', acknowledgement],
    ['2026-03-10T10:00', shortAnswer],
  ],
  [
    ['2026-03-04T10:00', acknowledgement],
    ['2026-03-05T10:00', { type: 'withdraw', by: 'Sam Jones' }],
  ],
  [
    ['2026-03-04T10:00', acknowledgement],
    ['2026-03-12T10:00', answer],
    ['2026-03-20T10:00', { type: 'requestEscalation' }],
    ['2026-03-24T10:00', acknowledgement],
  ],
  [
    ['2026-03-04T10:00', acknowledgement],
    ['2026-03-12T10:00', answer],
    ['2026-03-25T10:00', { type: 'completeRemedy', id: 'sorry' }],
  ],
];

/** The very same question, asked of the machine. */
const asReported: Record<ClockState, (isPast: boolean) => Standing | null> = {
  pending: () => null,
  running: () => 'running',
  dueToday: () => 'running',
  overdue: () => 'overdue',
  met: () => 'met',
  metExtended: () => 'metExtended',
  late: () => 'late',
  void: () => 'void',
  invalidStop: (isPast) => (isPast ? 'overdue' : 'running'),
};

let world: World;
let opened: OpenedCase[];

beforeAll(async () => {
  world = await startWorld();
  opened = await Promise.all(stories.map((_, n) => world.open({ procedure: n % 2 ? 'ho-code' : 'lgsco-code' })));
  const steps = stories.flatMap((story, n) => story.map(([at, event]) => ({ at, event, n })));
  for (const { at, event, n } of steps.sort((a, b) => a.at.localeCompare(b.at))) {
    world.setClock(at);
    valueOf(await world.apply(opened[n] ?? never(), event));
  }
});
afterAll(() => world?.close());

describe('The compliance report', () => {
  for (const at of ['2026-03-18T12:00', '2026-03-31T12:00', '2026-04-02T00:30', '2026-07-01T12:00']) {
    test(`counts every clock as the machine sees it on ${at}`, async () => {
      world.setClock(at);
      const { clocks } = await compliance(world.auditor, period);
      const counted = new Map(
        clocks.flatMap((row) => standings.map((state) => [`${row.procedure} ${row.clock} ${state}`, row[state]])),
      );
      const seen = await countFromMachine(at.slice(0, 10));
      expect(Object.fromEntries([...counted].filter(([, n]) => n !== 0))).toEqual(Object.fromEntries(seen));
      expect([...seen.keys()].length).toBeGreaterThan(8);
    });
  }

  test('leads from every number to exactly so many cases, page by page', async () => {
    world.setClock('2026-03-31T12:00');
    const { clocks } = await compliance(world.auditor, period);
    for (const { procedure, clock, ...row } of clocks) {
      for (const state of standings) {
        const found = await allCases({ ...period, procedure, clock, state });
        expect(found.length, `${procedure} ${clock} ${state}`).toBe(row[state]);
        expect(new Set(found).size).toBe(found.length);
      }
      const share = await allCases({ ...period, procedure, clock, state: 'finished' });
      expect(share.length, `${procedure} ${clock}`).toBe(row.met + row.metExtended + row.late);
    }
  });

  test('counts a complaint in the period in which it was received', async () => {
    const early = await compliance(world.auditor, { from: '2026-01-01', to: '2026-03-01' });
    const day = await compliance(world.auditor, { from: '2026-03-02', to: '2026-03-02' });
    expect(early.clocks).toEqual([]);
    expect(day.clocks.find(({ clock }) => clock === 'stage1.acknowledge')?.n).toBe(stories.length / 2);
  });

  test('can be narrowed to one procedure', async () => {
    const { clocks } = await compliance(world.auditor, { ...period, procedure: 'ho-code' });
    expect(new Set(clocks.map(({ procedure }) => procedure))).toEqual(new Set(['ho-code']));
  });

  test('keeps what was late in an earlier stage, and leads to the account of that very time', async () => {
    const other = await startWorld({ beside: world, at: '2026-03-02T10:15' });
    const bins = await other.open();
    for (const [at, event] of [
      ['2026-03-26T10:00', acknowledgement],
      ['2026-03-26T10:00', answer],
      ['2026-03-30T10:00', { type: 'requestEscalation' }],
    ] as const) {
      other.setClock(at);
      valueOf(await other.apply(bins, event));
    }
    const { clocks } = await compliance(other.auditor, period);
    expect(clocks.find(({ clock }) => clock === 'response.backstop')).toMatchObject({ n: 2, late: 1, running: 1 });
    const question = { ...period, procedure: 'lgsco-code', clock: 'response.backstop', state: 'late' } as const;
    const { items } = await complianceCases(other.auditor, question);
    expect(items).toEqual([
      { reference: bins.reference, clock: 'response.backstop', run: 1, due: '2026-03-23', target: null },
    ]);
    const late = await explainDeadline(other.auditor, {
      reference: bins.reference,
      clock: 'response.backstop',
      run: 1,
    });
    expect(late).toMatchObject({
      startedOn: '2026-03-02',
      due: '2026-03-23',
      agrees: true,
      startEvent: { type: 'receive' },
    });
    const now = await explainDeadline(other.auditor, { reference: bins.reference, clock: 'response.backstop' });
    expect(now).toMatchObject({ run: 2, startedOn: '2026-03-30', startEvent: { type: 'requestEscalation' } });
  });

  test('shows an auditor nothing of another council', async () => {
    const other = await startWorld({ beside: world });
    expect((await compliance(other.auditor, period)).clocks).toEqual([]);
  });

  test('refuses a cursor of another number', async () => {
    const question = { ...period, procedure: 'lgsco-code', clock: 'stage1.acknowledge', state: 'met' } as const;
    const page = await complianceCases(world.auditor, { ...question, limit: 1 });
    expect(page.nextCursor).not.toBeNull();
    const elsewhere = complianceCases(world.auditor, { ...question, state: 'late', cursor: page.nextCursor ?? '' });
    await expect(elsewhere).rejects.toThrow('cursor');
  });
});

async function allCases(question: ComplianceQuestion): Promise<string[]> {
  const found: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await complianceCases(world.auditor, { ...question, limit: 2, ...(cursor ? { cursor } : {}) });
    found.push(...page.items.map(({ reference, clock }) => `${reference} ${clock}`));
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  return found;
}

async function countFromMachine(today: string): Promise<Map<string, number>> {
  const seen = new Map<string, number>();
  const add = (key: string) => seen.set(key, (seen.get(key) ?? 0) + 1);
  for (const { caseId } of opened) {
    const view = await getCase(world.auditor, { caseId });
    for (const [clock, { state, due }] of Object.entries(view?.look.clocks ?? {})) {
      const standing = clock.endsWith('.window') ? null : asReported[state](due !== null && due < today);
      const kind = clock.startsWith('remedy.') ? 'remedy' : clock;
      if (standing !== null) add(`${view?.procedure} ${kind} ${standing}`);
    }
  }
  // The machine remembers the latest run alone: stage 1 of the one escalated story was answered within its whole time.
  add('lgsco-code response.backstop met');
  return seen;
}

function never(): never {
  throw new Error('No such case');
}
