import { expect, test } from 'vitest';
import { visitsNow } from '../../src/cases/looking-now.ts';
import type { CaseView } from '../../src/cases/view.ts';
import { CaseFrame } from '../../src/web/case/case-frame.tsx';
import type { CasePageName } from '../../src/web/case/case-pages.ts';
import { newestFirst, type TimelineEntry } from '../../src/web/case/timeline.ts';
import { emptyFile } from '../support/empty-file.ts';
import { fullView } from '../support/full-view.ts';

const at = (time: string) => new Date(`2026-03-02T${time}:00Z`);
const quiet: CaseView = {
  ...fullView,
  person: null,
  represented: null,
  lodged: { ...fullView.lodged, risk: null },
  forStaff: emptyFile,
};

function frame(view: CaseView, pages: CasePageName[] = ['summary', 'clocks'], staffId = 'priya'): string {
  const others = [{ staffId: 'ruth', name: 'Ruth Kowalczyk', since: '2026-03-02T10:42:00.000Z' }];
  return String(
    <CaseFrame view={view} active="clocks" presence={{ others, pages, staffId }}>
      the page itself
    </CaseFrame>,
  );
}

test('every page of a case says whose it is, where it stands, who else has it open, and leads to those pages alone that one may see', () => {
  const html = frame(fullView);
  for (const words of ['wordName', 'C-7K4Q-29M-D', 'Stage 1', 'Ruth Kowalczyk has had this case open since 10:42am']) {
    expect(html).toContain(words);
  }
  expect(html.match(/<a class="redress-target"/g)).toHaveLength(2);
  expect(html).toMatch(/href="[^"]*\/clocks" aria-current="page"/);
  expect(html).not.toContain('/history');
});

test('what to mind stands there in words: adjustments, risk, safe contact, restriction, authority', () => {
  const html = frame(fullView);
  for (const words of [
    'At risk',
    'wordRisk',
    'Large print; wordAdjustments',
    'Discreet',
    'No voicemail',
    'wordNotAt',
    'It is not safe to reach this person by email',
    'Contact restricted',
    'wordRestriction',
    'wordRepresented agreed to this: wordScope',
    'wordConflicted: must not work on this case',
  ]) {
    expect(html).toContain(words);
  }
  expect(html).toContain('href="/staff/cases/C-1"');
});

test('a quiet case has nothing to mind, and no name where none was given', () => {
  const html = frame(quiet);
  expect(html).not.toContain('redress-banners');
  expect(html).toContain('Name not given');
});

test('a name that is withheld is not on the screen, even for those who may not read why', () => {
  const told = frame({ ...fullView, lodged: { ...fullView.lodged, withholdName: 'wordWhy' } });
  expect(told).toContain('Name withheld from the service');
  expect(told).toContain('wordWhy');
  expect(told).not.toContain('wordName');
  const marked = frame({ ...fullView, forStaff: { ...emptyFile, marks: ['nameWithheld'] } });
  expect(marked).toContain('Name withheld from the service');
  expect(marked).not.toContain('wordName');
});

test('who must not ring, a case that is held and a conflict of one’s own are said', () => {
  const rules = { neverBy: ['phone' as const], discreet: false, noVoicemail: false, notAt: null };
  const conflicts = [{ staffId: 'priya', name: 'Priya Nair', reason: null }];
  const html = frame({
    ...quiet,
    person: { ...fullView.person!, formats: [], adjustments: null, contactRules: rules },
    forStaff: { ...emptyFile, isHeld: true, conflicts },
  });
  for (const words of ['Do not ring', 'On hold', 'You said that you must not work on this case']) {
    expect(html).toContain(words);
  }
});

test('a colleague is there since their first look without a long gap, and gone ten minutes after their last', () => {
  const look = (name: string, time: string) => ({ staffId: name, name, at: at(time) });
  const looks = [look('Ruth', '10:55'), look('Tom', '10:49'), look('Ruth', '10:50'), look('Ruth', '10:42')];
  const since = (name: string) => visitsNow(looks, at('11:00')).find((one) => one.name === name)?.since;
  expect(since('Ruth')).toBe('2026-03-02T10:42:00.000Z');
  expect(since('Tom')).toBeUndefined();
  expect(visitsNow([look('Ruth', '10:55'), look('Ruth', '10:30')], at('11:00'))[0]?.since).toContain('10:55');
});

test('histories told together are in the order in which things happened, whichever case they are from', () => {
  const entry = (reference: string, seq: number, happenedAt: string): TimelineEntry => ({
    reference,
    item: {
      seq,
      happenedAt,
      recordedAt: happenedAt,
      kind: 'case.noteAdded',
      actor: { kind: 'staff', id: null, name: null },
      facts: { type: 'addNote', kind: 'note', text: true },
      texts: {},
      told: null,
      hash: '',
    },
  });
  const told = newestFirst([
    entry('C-1', 1, '2026-03-02T10:00:00.000Z'),
    entry('C-1', 2, '2026-03-04T10:00:00.000Z'),
    entry('C-2', 1, '2026-03-03T10:00:00.000Z'),
    entry('C-2', 2, '2026-03-04T10:00:00.000Z'),
  ]);
  expect(told.map(({ reference, item }) => `${reference} ${item.seq}`)).toEqual(['C-1 2', 'C-2 2', 'C-2 1', 'C-1 1']);
});
