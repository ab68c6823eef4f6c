import { expect, test } from 'vitest';
import { CaseClocks } from '../../src/web/case/case-clocks.tsx';
import { givenUnder } from '../support/given.ts';

const received = { type: 'receive', channel: 'web', description: 'The bins', at: '2026-03-02T10:00' } as const;

function clocksUnder(targets: Record<string, { workingDays: number }>): string {
  const { clocks } = givenUnder({ policy: { targets } }, 'lgsco-code', received).look();
  const view = { reference: 'C-7K2M-9QX-4', remedies: [], look: { clocks } };
  return String(<CaseClocks view={view} pictured={null} />);
}

test('the organisation’s own target stands beside the legal date, and takes no room where there is none', () => {
  const own = clocksUnder({ 'stage1.acknowledge': { workingDays: 2 } });
  expect(own).toContain('Your own target');
  expect(own).toContain('4 March 2026');
  expect(own).toContain('9 March 2026');
  expect(clocksUnder({})).not.toContain('Your own target');
});

test('two remedies of a case are told apart by what was promised', () => {
  const { clocks } = givenUnder({}, 'lgsco-code', received).look();
  const running = clocks['stage1.acknowledge']!;
  const promised = { dueOn: '2026-03-09', state: 'offered', text: null, settledAt: null } as const;
  const remedies = [
    { ...promised, id: 'r1', kind: 'apology' as const },
    { ...promised, id: 'r2', kind: 'payment' as const },
  ];
  const look = { clocks: { 'remedy.r1': running, 'remedy.r2': running } };
  const html = String(<CaseClocks view={{ reference: 'C-7K2M-9QX-4', remedies, look }} pictured={null} />);
  expect(html).toContain('A remedy: apology');
  expect(html).toContain('A remedy: payment');
});
