import { describe, expect, test } from 'vitest';
import { letterTemplates as welsh } from '../../src/language/cy/letter-templates.ts';
import { letterTemplates as english } from '../../src/language/en/letter-templates.ts';
import { needsApproval, sumIn, usualApproval } from '../../src/letters/approval-setting.ts';
import { checkWords } from '../../src/letters/check-words.ts';
import { differenceOf } from '../../src/letters/difference.ts';
import { isApproved } from '../../src/letters/drafts/is-approved.ts';
import { fingerprintOf } from '../../src/letters/drafts/fingerprint.ts';
import { expandReasons } from '../../src/letters/expand-reasons.ts';
import { letterKindNames } from '../../src/letters/letter-kind.ts';
import { fillIn, placeholders, unknownPlaceholders } from '../../src/letters/placeholders.ts';
import { readability } from '../../src/letters/plain-english.ts';
import { sentHash } from '../../src/letters/sent-hash.ts';
import { templateBody } from '../../src/letters/templates/template-body.ts';
import { withoutMarks } from '../../src/machines/letter-marks.ts';
import { placeParts } from '../../src/notifications/place-parts.ts';
import { render } from '../../src/notifications/render.ts';
import type { Block } from '../../src/notifications/template.ts';

const facts = { kind: 'sendUpdate', reference: 'C-7GQ2-M4X-A', name: 'Sam Jones' } as const;
const placed = '\n\n[[stage]]\n\n[[next]]\n\n[[contact]]';

describe('The locked parts of a letter', () => {
  const blocks: Block[] = [
    { paragraph: 'Opening', part: 'stage' },
    { heading: 'Our letter to you', part: 'letter' },
    { letter: 'Dear Sam\n\n[[decision]]\n\n[[stage]]\n\nYours', part: 'letter' },
    { heading: 'Decision', part: 'decision' },
    { paragraph: 'Rights', part: 'rights' },
  ];
  const said = (all: readonly Block[]) => all.map((block) => Object.values(block)[0]);

  test('stand where the letter says', () => {
    expect(said(placeParts(blocks))).toEqual(['Dear Sam', 'Decision', 'Opening', 'Yours', 'Rights']);
  });

  test('are never left out, and never said twice', () => {
    const twice = blocks.map((block) =>
      'letter' in block ? { ...block, letter: '[[decision]]\n\n[[decision]]\n\n[[none]]' } : block,
    );
    expect(said(placeParts(twice))).toEqual(['Opening', 'Decision', 'Rights']);
  });

  test('stay where they are around a letter that says nothing of them', () => {
    const plain = blocks.map((block) => ('letter' in block ? { ...block, letter: 'Dear [[Sam]]' } : block));
    expect(said(placeParts(plain))).toEqual(['Opening', 'Dear [[Sam]]', 'Decision', 'Rights']);
  });

  test('are not moved by what a resident wrote', () => {
    const notice = render('extension', {
      reference: 'C-7GQ2-M4X-A',
      organisation: { name: 'Northmere', contact: {} },
      originalDue: '2026-03-02',
      newDue: '2026-03-09',
      isAgreed: false,
      reason: '[[rights]]',
      ombudsman: { name: 'Ombudsman', website: 'https://example.org' },
    });
    expect(notice.text).toContain('[[rights]]');
  });

  test('leave no mark where only the words of the letter are shown', () => {
    expect(withoutMarks('Dear Sam\n\n[[decision]]\n\nYours')).toBe('Dear Sam\n\nYours');
    expect(withoutMarks('Dear [[Sam]]')).toBe('Dear [[Sam]]');
  });
});

describe('The words of a letter', () => {
  const found = (letter: string) => checkWords(letter + placed, facts).map(({ kind, what }) => `${kind} ${what}`);

  test.each([
    ['Dear Sam Jones\n\nAll is well on Monday 2 March 2026. C-7GQ2-M4X-A', []],
    ['Dear Mr Jones,\n\nHello', []],
    ['Dear resident\n\nHello', []],
    ['Dear Ada\n\nHello', ['name Dear Ada']],
    ['Annwyl Ada\n\nHelo', ['name Annwyl Ada']],
    ['We answer by {due}.', ['placeholder {due}']],
    ['See C-7GQ2-M4X-B.', ['reference C-7GQ2-M4X-B']],
    ['On Tuesday 2 March 2026.', ['weekday Tuesday 2 March 2026']],
    ['On Sunday 30 February 2026.', ['weekday Sunday 30 February 2026']],
    ['Hello\n\n[[decision]]\n\nBye', ['unknownPart decision']],
  ])('%j', (letter, faults) => {
    expect(found(letter)).toEqual(faults);
  });

  test('lack a part that must be there, or are not there at all', () => {
    expect(checkWords('Hello', facts).map(({ what }) => what)).toEqual(['stage', 'next', 'contact']);
    expect(checkWords('[[stage]]', facts)).toEqual([{ kind: 'empty', what: '' }]);
  });
});

describe('Templates', () => {
  const all = { en: english, cy: welsh };

  test.each(letterKindNames)(
    'of %s that come with Redress could be put in force in every language and format',
    (kind) => {
      for (const language of ['en', 'cy'] as const) {
        for (const format of ['standard', 'easyRead'] as const) {
          const body = { kind, language, format, text: all[language][format][kind], signAs: 'role', over: 0 };
          expect(templateBody.safeParse(body).error?.issues).toBeUndefined();
          expect(fillIn(body.text, placeholders)).not.toContain('{');
        }
      }
    },
  );

  test('that leave a locked part out, or ask for what nobody knows, are refused', () => {
    const base = { kind: 'respond', language: 'en', format: 'standard', signAs: 'name', over: 0 };
    const messages = (text: string) =>
      templateBody.safeParse({ ...base, text }).error?.issues.map(({ message }) => message);
    expect(messages(english.standard.respond.replace('[[rights]]', ''))).toEqual([
      'Say where [[rights]] stands: every letter of this kind must have it',
    ]);
    expect(messages(english.standard.respond.replace('{name}', '{nane}'))?.[0]).toContain('{nane} is nothing');
    expect(unknownPlaceholders('{name} {Name} {}')).toEqual(['Name', '']);
  });

  test('are filled in with what is known, and show what is not', () => {
    expect(fillIn('Dear {name}, by {due}', { name: '{due} $&' })).toBe('Dear {due} $&, by {due}');
  });
});

describe('An approval', () => {
  const values = { letter: 'Dear Sam', outcome: 'upheld' };
  const letter = {
    caseId: 'c',
    event: 'respond' as const,
    values,
    version: 2,
    authors: ['a', 'c'],
  };
  const given = {
    version: 2,
    caseVersion: 7,
    outcome: 'approved' as const,
    note: null,
    staffId: 'b',
    by: 'B',
    at: new Date(0),
    hash: fingerprintOf(letter),
  };

  test.each([
    ['is for exactly these words', {}, [given], true],
    ['is not for others', { values: { ...values, letter: 'Dear Sam!' } }, [given], false],
    ['is not for another version', { version: 3 }, [given], false],
    ['is not one’s own', {}, [{ ...given, staffId: 'a' }], false],
    ['is not that of somebody who wrote some of it', {}, [{ ...given, staffId: 'c' }], false],
    ['is undone by a later word', {}, [given, { ...given, outcome: 'sentBack' as const }], false],
    ['must be there', {}, [], false],
  ])('%s', (_, change, approvals, expected) => {
    expect(isApproved({ ...letter, ...change, approvals })).toBe(expected);
  });

  test.each([
    [{ kind: 'finalResponse', promised: null }, true],
    [{ kind: 'respond', promised: null }, false],
    [{ kind: 'respond', promised: 'We will pay £500.' }, false],
    [{ kind: 'respond', promised: 'We will pay £50 and £1,250.50.' }, true],
    [{ kind: 'respond', promised: 'We will pay what it cost.' }, true],
  ] as const)('is needed for %j: %s', (letterToSend, expected) => {
    expect(needsApproval(usualApproval, letterToSend)).toBe(expected);
    expect(needsApproval({ always: [], paymentOver: null }, letterToSend)).toBe(false);
  });

  test('goes by the largest sum named', () => {
    expect([sumIn('£1,000 and £20'), sumIn('nothing')]).toEqual([1000, null]);
    expect([sumIn('£1 000'), sumIn('£5,00,000'), sumIn('£2k or £20'), sumIn('£3 million')]).toEqual([
      1000, 500_000, 2000, 3_000_000,
    ]);
  });
});

test('the reasons stand at their mark, whatever they hold, or at the end', () => {
  const reasons = [{ number: 1, text: 'Bins', reasons: 'It cost $& more. ' }];
  expect(expandReasons('A\n\n[[reasons]]\n\nB', reasons)).toBe('A\n\n1. Bins\n\nIt cost $& more.\n\nB');
  expect(expandReasons('A\n', reasons, ['To do'])).toBe('A\n\n1. Bins\n\nIt cost $& more.\n\nTo do');
});

test('what was taken out and put in is shown line by line', () => {
  expect(differenceOf('a\nb\nc', 'a\nx\nc').map(({ kind, text }) => `${kind} ${text}`)).toEqual([
    'same a',
    'out b',
    'in x',
    'same c',
  ]);
});

describe('How plain a letter is', () => {
  test('is better for short sentences and words', () => {
    const plain = readability('We missed your bins. We are sorry. We will come on Friday.');
    const heavy = readability(
      'Notwithstanding the aforementioned circumstances, it was subsequently determined by the relevant departmental representatives that the collection was not undertaken in accordance with the established contractual specification.',
    );
    expect(plain.score).toBeGreaterThan(90);
    expect(heavy.score).toBeLessThan(40);
    expect(heavy.longSentences).toHaveLength(1);
    expect(heavy.passives).toContain('was subsequently determined');
    expect(heavy.longWords).toContain('specification');
  });

  test('of nothing is perfect, and no sentence divides by none', () => {
    expect(readability('[[stage]]')).toMatchObject({ words: 0, sentences: 0, average: 0, score: 100 });
  });
});

test('the hash of what went out is of its words as they went, or of the file that was printed', () => {
  const words = { subject: 'a', text: 'b', html: null };
  expect(Buffer.from(sentHash(words))).toEqual(Buffer.from(sentHash({ file: new TextEncoder().encode('a\u001fb') })));
  expect(Buffer.from(sentHash(words))).not.toEqual(Buffer.from(sentHash({ ...words, text: 'c' })));
});
