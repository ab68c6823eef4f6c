import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatReference, makeReference, parseReference } from '../../src/cases/reference.ts';

const entropy = {
  bytes: (length: number) => Uint8Array.from({ length }, (_, n) => (n * 37 + 11) % 256),
  digits: () => '',
};
const references = fc
  .uint8Array({ minLength: 7, maxLength: 7 })
  .map((bytes) => makeReference({ bytes: () => bytes, digits: () => '' }));

describe('the reference of a case', () => {
  it('has no letter that is misread, and ends with a check character', () => {
    expect(makeReference(entropy)).toMatch(/^[0-9A-HJKMNP-TV-Y]{8}$/);
  });

  it('is understood however it is typed', () => {
    const bare = makeReference(entropy);
    const shown = formatReference(bare);
    expect(shown).toMatch(/^C-.{4}-.{3}-.$/);
    const ways = [
      shown,
      bare,
      shown.toLowerCase(),
      ` ${shown.replaceAll('-', ' ')} `,
      shown.replaceAll('-', ''),
      `c${bare}`,
    ];
    for (const typed of ways) expect(parseReference(typed)).toBe(bare);
  });

  it('is understood with O for zero and I or L for one', () => {
    fc.assert(
      fc.property(references, (bare) => {
        const misread = bare.replaceAll('0', 'o').replaceAll('1', 'l');
        expect(parseReference(misread)).toBe(bare);
      }),
    );
  });

  it('is never taken for another one when a character is wrong or two neighbours are swapped', () => {
    fc.assert(
      fc.property(
        references,
        fc.nat(6),
        fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXY'),
        (bare, place, other) => {
          const wrong = bare.slice(0, place) + other + bare.slice(place + 1);
          const swapped = bare.slice(0, place) + bare.charAt(place + 1) + bare.charAt(place) + bare.slice(place + 2);
          const understood = [wrong, swapped].filter((typed) => typed !== bare).map(parseReference);
          expect(understood.every((found) => found === null)).toBe(true);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it.each(['', 'C-', '12345678901', 'C-UUUU-UUU-U', "'; drop table cases", 'C-0000-000-00'])(
    'is not found in %j',
    (typed) => {
      expect(parseReference(typed)).toBeNull();
    },
  );
});
