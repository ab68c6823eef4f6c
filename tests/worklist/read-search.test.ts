import { expect, test } from 'vitest';
import { readSearch } from '../../src/worklist/read-search.ts';

const termsOf = (typed: string) => readSearch(typed).terms.map(({ kind, text }) => `${kind} ${text}`);

test('a reference is known whole or in part, in any spelling', () => {
  for (const typed of ['C-7K2M-9QX-4', 'c7k2m9qx4', 'C 7K2M 9QX 4', '7K2M9QX4']) {
    expect(readSearch(typed).reference, typed).toBe('7K2M9QX4');
  }
  expect(readSearch('C-7K2M').reference).toBe('7K2M');
  expect(readSearch('C-ABCD').reference, 'letters alone, after the C').toBe('ABCD');
  expect(readSearch('7KO').reference, 'O is heard for nought').toBe('7K0');
  expect(readSearch('Jones').reference).toBe('');
  expect(readSearch('7K').reference, 'too short to mean one').toBe('');
});

test('a telephone number is its digits, with or without the country', () => {
  for (const typed of [
    '01632 960 001',
    '(01632) 960001',
    '+44 1632 960001',
    '+44 (0)1632 960001',
    '0044 1632-960001',
  ]) {
    expect(termsOf(typed), typed).toEqual(['phone 01632960001']);
  }
});

test('names, addresses of mail, postcodes and words stand side by side', () => {
  expect(termsOf('O’Brien, NM1 2ab bins')).toEqual(['postcode nm12ab', 'word o', 'word brien', 'word bins']);
  expect(termsOf('Sam.Jones@Example.org')).toEqual(['email sam.jones@example.org']);
  expect(termsOf('Siân Llŷr')).toEqual(['word siân', 'word llŷr']);
  expect(termsOf(' '), 'nothing').toEqual([]);
  expect(termsOf('a '.repeat(50)).length).toBe(12);
});
