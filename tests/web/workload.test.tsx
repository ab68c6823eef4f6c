import { expect, test } from 'vitest';
import { Workload } from '../../src/web/worklist/workload.tsx';

test('Who has how much is drawn, the most first, each bar leading to the cases, beside the table', () => {
  const counts = { week: 0, overdue: 0 };
  const people = [
    { staffId: null, name: null, open: 1, ...counts },
    { staffId: 'p', name: 'Priya Nair', open: 4, ...counts },
    { staffId: 'q', name: 'Has none', open: 0, ...counts },
  ];
  const html = String(<Workload people={people} team={{ team: 't' }} />);
  expect([...html.matchAll(/<title>([^<]*)/g)].map(([, title]) => title)).toEqual(['Priya Nair: 4', 'Nobody yet: 1']);
  expect(html).toMatch(/<a href="[^"]*team=t&amp;owner=p"/);
  expect(html).toContain('5 cases are open. Most: Priya Nair (4).');
  expect(html).toContain('<table');
});
