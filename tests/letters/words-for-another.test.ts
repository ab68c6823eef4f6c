import { expect, test } from 'vitest';
import { leftOutMark, wordsForAnother } from '../../src/letters/words-for-another.ts';

const of = { name: 'Sam Jones', reference: 'C-7GQ2-M4X-A', today: '9 March 2026', received: '2 March 2026' };
const to = { name: 'Ana Reed', reference: 'C-1ABC-DEF-G', today: '10 March 2026', received: '3 March 2026' };
const secrets = ['Sam Jones', '4 Mill Lane\nTestham\nTE1 2AB', 'sam@example.org'];
const of1 = (letter: string, more = {}) => wordsForAnother(letter, { of, to, secrets, ...more });

test('the words of a letter are filled in anew for the other person, locked parts stay', () => {
  expect(of1('Dear Sam Jones,\n\nC-7GQ2-M4X-A of 2 March 2026. Sorry.\n\n[[decision]]\r\n\r\n9 March 2026')).toBe(
    'Dear Ana Reed,\n\nC-1ABC-DEF-G of 3 March 2026. Sorry.\n\n[[decision]]\n\n10 March 2026',
  );
});

test('a paragraph that still says who the first person is does not come along, and holds the letter back', () => {
  for (const said of [
    'Mr Jones rang us.',
    'SAM was out.',
    'At 4 Mill Lane the bins',
    'in TE1 2AB',
    'to sam@example.org.',
  ])
    expect(of1(`We are sorry.\n\n${said}`), said).toBe(`We are sorry.\n\n${leftOutMark}`);
  expect(of1('The sampling of jonesite'), 'a part of another word').toBe('The sampling of jonesite');
  const family = { to: { ...to, name: 'Eve Jones' } };
  expect(of1('Dear Sam Jones,\n\nMrs Jones knows.', family)).toBe(`Dear Eve Jones,\n\n${leftOutMark}`);
});

test('what is not known of the other, or was the same for two, stays open for whoever writes', () => {
  expect(of1('By 9 March 2026', { of: { ...of, due: '16 March 2026' } })).toBe('By 10 March 2026');
  expect(of1('By 16 March 2026', { of: { ...of, due: '16 March 2026' } })).toBe('By {due}');
  expect(of1('On 2 March 2026', { of: { ...of, today: '2 March 2026' } })).toBe('On {today or received}');
});
