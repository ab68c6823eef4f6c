import { describe, expect, test } from 'vitest';
import { eventOfChoice } from '../../src/bulk/event-of-choice.ts';
import { caseEvent } from '../../src/machines/events.ts';
import { suggestedPlace, type Place } from '../../src/bulk/suggested-place.ts';
import { openCasesCell, openCasesInset } from '../../src/web/admin/open-cases.ts';
import { BulkFields } from '../../src/web/bulk/bulk-fields.tsx';
import { csvOf } from '../../src/web/bulk/csv.ts';
import { exportFile } from '../../src/web/bulk/export-file.ts';
import { memberInWords } from '../../src/web/bulk/member-in-words.ts';
import { problemInWords } from '../../src/web/bulk/problem-in-words.ts';
import { readBulk } from '../../src/web/bulk/read-bulk.ts';

const priya = {
  staffId: '01900000-0000-7000-8000-000000000001',
  name: 'Priya Nair',
  awayFrom: null,
  awayUntil: null,
  open: 3,
};

const place = (n: number, more: Partial<Place> = {}): Place => ({
  id: `01900000-0000-7000-8000-0000000001${n}`,
  name: `Place ${n}`,
  closedOn: null,
  successorId: null,
  ...more,
});
const streets = place(11);
const bins = { ...place(12), teamId: null };
const places = { teams: [streets], services: [bins] };

function read(action: Parameters<typeof readBulk>[0]['action'], values: Record<string, string>) {
  return readBulk({ action, handlers: [priya], places, values });
}

describe('A file of cases', () => {
  test('begins no formula, whatever opens it, and keeps commas, quotes and lines in their cells', () => {
    const file = csvOf([
      ['=HYPERLINK("http://x")', '+44', '-1', '@cmd', '\t=1', '＝1'],
      ['a,b', 'say "no"', 'two\nlines', 'plain', '', '2026-03-02'],
    ]);
    expect(file).toBe(
      `"'=HYPERLINK(""http://x"")",'+44,'-1,'@cmd,'\t=1,'＝1\r\n"a,b","say ""no""","two\nlines",plain,,2026-03-02\r\n`,
    );
  });

  test('says in its first line who took it, and when', () => {
    const file = exportFile([], { who: 'Priya Nair', organisation: 'Testham Council', at: '2 March 2026, 10am' });
    expect(file.split('\r\n')[0]).toBe(
      '"Exported by Priya Nair, Testham Council, 2 March 2026, 10am: 0 cases. Keep it no longer than you need it."',
    );
  });
});

describe('What is to be done to many cases', () => {
  test.each([
    ['assign', {}, ['handler']],
    ['assign', { handler: '01900000-0000-7000-8000-000000000009' }, ['handler']],
    ['label', { label: '=bad' }, ['label']],
    ['route', {}, ['team']],
    ['route', { team: streets.id, service: place(19).id, reason: 'x'.repeat(10_001) }, ['service', 'reason']],
    ['route', { team: bins.id }, ['team']],
    ['hold', {}, ['reason']],
    ['hold', { reason: 'A claim', 'until-day': '31', 'until-month': '2', 'until-year': '2027' }, ['until-day']],
    ['chase', {}, []],
  ] as const)('%s is asked for what it needs', (action, values, fields) => {
    const given = read(action, values);
    expect('faults' in given ? given.faults.map(({ field }) => field) : []).toEqual(fields);
  });

  test.each([
    ['assign', { handler: priya.staffId }],
    ['watch', { handler: priya.staffId }],
    ['route', { team: streets.id }],
    ['route', { service: bins.id, reason: 'They merged' }],
    ['label', { label: 'Missed bins' }],
    ['unlabel', { label: 'Missed bins' }],
    ['hold', { reason: 'A claim' }],
    ['releaseHold', { reason: 'It is over' }],
  ] as const)('%s is an event that the rules know', (action, values) => {
    const given = read(action, values);
    if ('faults' in given) throw new Error('Not read');
    expect(caseEvent.safeParse(eventOfChoice(given.choice, given.reason ?? '')).success).toBe(true);
  });
});

describe('Where cases are moved', () => {
  test('is given to the rules as it was chosen, and nothing besides', () => {
    const given = read('route', { service: bins.id, reason: 'They merged' });
    if ('faults' in given) throw new Error('Not read');
    expect(eventOfChoice(given.choice, 'They merged')).toEqual({
      type: 'route',
      service: bins.id,
      reason: 'They merged',
    });
    expect(eventOfChoice({ action: 'route', team: streets.id }, '')).toEqual({ type: 'route', team: streets.id });
  });

  const old = place(21, { closedOn: '2026-01-05', successorId: place(22).id });
  const between = place(22, { closedOn: '2026-02-02', successorId: bins.id });
  const ended = place(23, { closedOn: '2026-02-02' });
  const ofTeam = (one: Place, teamId: string | null) => ({ ...one, teamId });
  const at = (serviceId: string | null, teamId: string | null = null) => ({ serviceId, teamId });

  test.each([
    ['the open end of a row of mergers', [at(old.id), at(old.id)], { service: bins.id }],
    ['nothing where they differ', [at(old.id), at(between.id)], {}],
    ['nothing where nothing follows', [at(ended.id)], {}],
    ['nothing where it is open', [at(bins.id)], {}],
    ['nothing for no case', [], {}],
    ['what follows their team', [at(bins.id, old.id), at(null, old.id)], { team: streets.id }],
    ['both, where the service has no team of its own', [at(old.id, old.id)], { service: bins.id, team: streets.id }],
  ])('is suggested: %s', (_what, cases, suggested) => {
    const services = [bins, ofTeam(old, null), ofTeam(between, null), ofTeam(ended, null)];
    const teams = [streets, { ...old, successorId: streets.id }];
    expect(suggestedPlace(cases, { teams, services })).toEqual(suggested);
  });

  test('is suggested by the service alone where it has a team; two that name each other end', () => {
    const services = [{ ...bins, teamId: streets.id }, ofTeam({ ...old, successorId: bins.id }, null)];
    const teams = [
      { ...old, successorId: between.id },
      { ...between, successorId: old.id },
    ];
    expect(suggestedPlace([at(old.id, old.id)], { teams, services })).toEqual({ service: bins.id });
    expect(suggestedPlace([at(null, old.id)], { teams, services })).toEqual({});
  });

  test('is chosen among what is open, with the suggestion chosen', () => {
    const drawn = String(
      BulkFields({
        action: 'route',
        ofStaff: null,
        typed: '',
        cases: [],
        handlers: [],
        places,
        today: '2026-03-02',
        values: { service: bins.id },
        faults: [],
      }),
    );
    expect(drawn).toContain(`<option value="${bins.id}" selected>Place 12</option>`);
    expect(drawn).toContain(`<option value="${streets.id}">Place 11</option>`);
    expect(drawn).toContain('name="reason"');
  });
});

describe('The open cases of what is closed', () => {
  const holder = { by: 'service', id: bins.id, name: 'Bins', closedOn: '2026-03-01', openCases: 2 } as const;
  const staff = { kind: 'staff', organisationId: 'o', staffId: 's' } as const;
  const list = `href="/staff/cases?whose=all&amp;show=open&amp;service=${bins.id}"`;
  const move = `href="/staff/bulk?action=route&amp;service=${bins.id}"`;

  test.each([
    ['manager', [list, move]],
    ['reader', [list]],
    ['member', []],
  ] as const)('are counted; a %s is led to them as far as they may', (role, links) => {
    const drawn = String(openCasesInset({ ...holder, actor: { ...staff, role } }));
    expect(drawn).toContain('This service is closed, and 2 open cases are still about it.');
    expect([list, move].filter((link) => drawn.includes(link))).toEqual(links);
    const cell = openCasesCell({ ...holder, actor: { ...staff, role } });
    expect('html' in cell ? String(cell.html).includes(list) : false).toBe(links.length > 0);
  });

  test('are not mentioned where there are none', () => {
    const none = { ...holder, openCases: 0, actor: { ...staff, role: 'manager' } } as const;
    expect(openCasesInset(none)).toBe('');
    expect(openCasesCell(none)).toEqual({ text: '0' });
  });
});

describe('Whom to choose', () => {
  test.each([
    [{}, 'Priya Nair (3 open)'],
    [{ awayFrom: '2026-03-01', awayUntil: '2026-03-04' }, 'Priya Nair (away until 4 March 2026, 3 open)'],
    [{ awayFrom: '2026-03-09', awayUntil: '2026-03-13' }, 'Priya Nair (away 9 March 2026 to 13 March 2026, 3 open)'],
    [{ awayFrom: '2026-02-01', awayUntil: '2026-03-01' }, 'Priya Nair (3 open)'],
  ])('is said with when they are away: %j', (more, words) => {
    expect(memberInWords({ ...priya, ...more }, '2026-03-02')).toBe(words);
  });
});

test.each([
  ['same-handler', 'This stage needs somebody who did not deal with an earlier one. Choose another person'],
  ['invalid-event/handler', 'They have a conflict of interest in this case, or do not work here any more'],
  ['invalid-event/hold', 'There was nothing of this kind to change'],
])('why %s was refused is said in words', (problem, words) => {
  expect(problemInWords(problem)).toBe(words);
});
