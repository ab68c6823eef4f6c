import { expect, test } from 'vitest';
import { chipsOf } from '../../src/web/worklist/chips.tsx';
import { filterOf, queryOf, readChosen } from '../../src/web/worklist/chosen.ts';
import { FilterForm } from '../../src/web/worklist/filter-form.tsx';
import type { Offered } from '../../src/web/worklist/narrowings.ts';

const offered: Offered = {
  choices: { teams: [], services: [], owners: [], wards: [], labels: [] },
  procedures: ['lgsco-code'],
  stages: ['stage1'],
  actor: { kind: 'staff', organisationId: 'o', staffId: 's', role: 'officer' },
  today: '2026-03-10',
  soon: '2026-03-13',
  week: '2026-03-17',
};
const chosenBy = (query: string) => readChosen(new URLSearchParams(query), offered);

test('the list is narrowed by more time, by an Ombudsman and by due dates: fields, chips, and what a saved view keeps', () => {
  const query = 'whose=all&show=open&extension=yes&ombudsman=decided&dueFrom=2026-03-02&dueTo=2026-03-31';
  const chosen = chosenBy(query);
  expect(filterOf(chosen, offered)).toMatchObject({
    extended: true,
    ombudsman: 'decided',
    dueFrom: '2026-03-02',
    dueTo: '2026-03-31',
  });
  expect(chipsOf(chosen, offered).map(({ text }) => text)).toEqual([
    'Open or ended: Open',
    'Extension: More time was given',
    'Ombudsman: An Ombudsman has decided',
    'Due from: Monday 2 March 2026',
    'Due until: Tuesday 31 March 2026',
  ]);
  expect(queryOf(chosen)).toBe(query);
  const form = String(FilterForm({ chosen, offered }));
  for (const name of ['extension', 'ombudsman', 'dueFrom', 'dueTo']) expect(form).toContain(`name="${name}"`);
  expect(form).toContain('value="2026-03-31"');
});

test('due dates narrow what is due in words, and never widen it', () => {
  const due = (query: string) => filterOf(chosenBy(query), offered);
  expect(due('due=soon&dueFrom=2026-03-11')).toMatchObject({ dueFrom: '2026-03-11', dueTo: '2026-03-13' });
  expect(due('due=soon&dueFrom=2026-03-01&dueTo=2026-04-01')).toMatchObject({
    dueFrom: '2026-03-10',
    dueTo: '2026-03-13',
  });
  expect(due('dueFrom=soon'), 'no date').not.toHaveProperty('dueFrom');
});
