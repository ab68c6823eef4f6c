import { describe, expect, test } from 'vitest';
import { fieldPermissions, namingFields } from '../../src/cases/sensitive-fields.ts';
import type { CaseView } from '../../src/cases/view.ts';
import { withhold } from '../../src/cases/withhold.ts';
import type { Actor, StaffRole } from '../../src/ports.ts';
import { fullView } from '../support/full-view.ts';

const as = (role: StaffRole) => ({ kind: 'staff', organisationId: 'o', staffId: 'me', role }) as const;
const words = (view: CaseView) => [...new Set(JSON.stringify(view).match(/\bword\w+/g) ?? [])];
const all = words(fullView);
const shown = (actor: Actor, view = fullView, conflicts: string[] = []) => words(withhold(view, actor, conflicts));
const kept = (actor: Actor, view = fullView, conflicts: string[] = []) => {
  const seen = shown(actor, view, conflicts);
  return all.filter((word) => !seen.includes(word));
};

const sensitive = [
  'wordAdjustments',
  'wordScope',
  'wordRisk',
  'wordTriage',
  'wordRestriction',
  'wordReasons',
  'wordEquality',
  'wordReview',
  'wordConflict',
];
const file = [
  'wordStatement',
  'wordLetter',
  'wordLink',
  'wordEnquiry',
  'wordRecommendation',
  'wordNote',
  'wordAsked',
  'wordTo',
  'wordQuestion',
  'wordAnswer',
  'wordProblem',
  'wordPost',
];
const naming = ['wordBehalf', 'wordName', 'wordEmail', 'wordPhone', 'wordAddress', 'wordRepresented'];
const withheld: CaseView = { ...fullView, lodged: { ...fullView.lodged, withholdName: 'wordWhy' } };

describe('What a case shows of itself', () => {
  test('whoever works on it sees everything', () => {
    for (const role of ['officer', 'reviewer', 'manager', 'approver', 'auditor'] as const)
      expect(kept(as(role))).toEqual([]);
  });

  test('a reader sees neither what is sensitive nor the file, but how to talk to the person', () => {
    expect(kept(as('reader')).toSorted()).toEqual([...sensitive, ...file, 'wordToPost'].toSorted());
    const { person } = withhold(fullView, as('reader'), []);
    expect(person?.formats).toEqual(['largePrint']);
    expect(person?.contactRules?.notAt).toBe('wordNotAt');
  });

  test('the front desk sees besides what is to be printed and posted', () => {
    expect(kept(as('intake')).toSorted()).toEqual([...sensitive, ...file].toSorted());
  });

  test('somebody with a conflict of interest sees what a reader does, whatever their role', () => {
    for (const role of ['manager', 'auditor', 'intake'] as const)
      expect(kept(as(role), fullView, ['me'])).toEqual(kept(as('reader')));
    expect(kept(as('manager'), fullView, ['another'])).toEqual([]);
  });

  test('a name that is to be withheld, and all that tells it, is for those alone who may know why', () => {
    expect(shown(as('officer'), withheld)).toEqual(expect.arrayContaining([...naming, 'wordWhy']));
    for (const role of ['reader', 'intake'] as const) {
      for (const word of [...naming, 'wordWhy']) expect(shown(as(role), withheld)).not.toContain(word);
    }
  });

  test('and so it stays when the reason has been erased', () => {
    const marked = { ...fullView, forStaff: fullView.forStaff && { ...fullView.forStaff, marks: ['nameWithheld'] } };
    for (const word of naming) expect(shown(as('reader'), marked)).not.toContain(word);
  });

  test('whoever brought it in hears how it goes, and nothing of the person but the name', () => {
    const seen = shown(as('partner'));
    expect(seen).toEqual(expect.arrayContaining(['wordDescription', 'wordName', 'wordIssue', 'wordRemedy']));
    for (const word of [...sensitive, ...file, 'wordEmail', 'wordPhone', 'wordAddress', 'wordNotAt', 'wordRepresented'])
      expect(seen).not.toContain(word);
    expect(withhold(fullView, as('member'), []).forStaff).toBeNull();
  });

  test('a token shows no more than it was limited to', () => {
    expect(kept({ ...as('manager'), only: ['case.read'] })).toEqual(kept(as('reader')));
  });

  test('each line of the table keeps something back', () => {
    const paths = [...Object.keys(fieldPermissions), ...namingFields];
    for (const path of paths) expect(valuesAt(fullView, path.split('.')).length, path).toBeGreaterThan(0);
  });
});

/** What a path of the table leads to, emptiness left out. */
function valuesAt(within: unknown, [step = '', ...rest]: readonly string[]): unknown[] {
  if (typeof within !== 'object' || within === null) return [];
  const found: unknown = Object.entries(within).find(([key]) => key === step.replace('[]', ''))?.[1];
  if (rest.length > 0) return [found].flat().flatMap((one) => valuesAt(one, rest));
  if (Array.isArray(found)) return found;
  return found === null || found === undefined ? (step === 'withholdName' ? ['said elsewhere'] : []) : [found];
}
