import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast } from '../../src/identity/theme/contrast.ts';
import { exampleThemes } from '../../src/identity/theme/example-themes.ts';
import { faultsOfLogo } from '../../src/identity/theme/faults-of-logo.ts';
import { faultsOfTheme } from '../../src/identity/theme/faults-of-theme.ts';
import { theme } from '../../src/identity/theme/theme.ts';
import { themeStyles } from '../../src/web/theme/theme-styles.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('The colours of an organisation', () => {
  test('are compared as WCAG says', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#ffffff', '#ffffff')).toBe(1);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(contrast('#1d70b8', '#ffffff')).toBe(contrast('#ffffff', '#1d70b8'));
  });

  test('white on a light colour is refused, with the text that can be read on it', () => {
    const faults = faultsOfTheme(theme.parse({ brandColour: '#ffdd00' }));
    expect(faults[0]).toContain('4.5 to 1 is the least. Use --text #0b0c0c.');
    expect(faults[1]).toContain('#ffdd00 on the white page');
  });

  test('a colour on which the one text cannot be read and the other can', () => {
    const [fault] = faultsOfTheme(theme.parse({ brandColour: '#00594c', brandText: '#444444' }));
    expect(fault).toContain('Use --text #ffffff.');
  });

  test('the examples can be read by everybody, and their logos do nothing by themselves', () => {
    for (const example of Object.values(exampleThemes)) {
      expect(faultsOfTheme(theme.parse(example))).toEqual([]);
      expect(faultsOfLogo('svg', Buffer.from(example.logo.data, 'base64'))).toEqual([]);
    }
  });

  test('become properties and nothing else', () => {
    expect(themeStyles(theme.parse({ brandColour: '#00594C' }))).toBe(
      ':root{--redress-brand:#00594c;--redress-brand-text:#ffffff}',
    );
    expect(themeStyles(theme.parse({ brandColour: '#00594c', font: 'wide' }))).toContain('Verdana');
    expect(theme.safeParse({ brandColour: '#fff;}body{display:none' }).success).toBe(false);
  });
});

describe('A logo', () => {
  test.each([
    '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    '<svg onload="alert(1)"></svg>',
    '<svg><image href="https://elsewhere.example/x.png"/></svg>',
    '<svg><rect style="fill:url(https://elsewhere.example/#a)"/></svg>',
    '<svg><foreignObject/></svg>',
  ])('that could act or fetch something is refused: %s', (drawing) => {
    expect(faultsOfLogo('svg', bytesOf(drawing))[0]).toContain('Save it as a plain SVG');
  });

  test('must be what its name says, and small', () => {
    expect(faultsOfLogo('svg', bytesOf('hello'))).toEqual(['The logo is not an SVG file.']);
    expect(faultsOfLogo('png', bytesOf('hello'))).toEqual(['The logo is not a PNG file.']);
    expect(faultsOfLogo('png', new Uint8Array(30_001))[0]).toContain('Make it smaller');
    expect(faultsOfLogo('svg', bytesOf('<svg><rect fill="url(#a)"/></svg>'))).toEqual([]);
  });
});

describe('The files we serve', () => {
  const folder = new URL('../../src/web/assets/', import.meta.url);
  const names = readdirSync(folder);
  const texts = names.filter((name) => !name.endsWith('.png'));

  test('are those we know', () => {
    expect(names.toSorted()).toEqual([
      'draw.js',
      'govuk-frontend.js',
      'icon-180.png',
      'icon.svg',
      'intake.js',
      'manifest.webmanifest',
      'redress.css',
      'run.js',
      'select-all.js',
      'session.js',
      'start.js',
    ]);
  });

  test('have the styles of every official component in use', () => {
    const govuk = readFileSync(new URL('../../src/web/govuk.ts', import.meta.url), 'utf8');
    const styles = readFileSync(new URL('redress.css', folder), 'utf8');
    const components = [...govuk.matchAll(/\(\s*'([a-z-]+)',?\s*\);/g)].map(([, name = '']) => name);
    expect(components.length).toBeGreaterThan(20);
    expect(components.filter((name) => !styles.includes(`.govuk-${name}`))).toEqual([]);
  });

  test.each(texts)('%s has no crown, crest, transport font or address of anybody else', (name) => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    expect(text).not.toMatch(/GDS Transport|crown|crest|logotype|@font-face|@import/i);
    const addresses = text.match(/https?:\/\/[^\s"')]+/g) ?? [];
    expect(addresses.filter((address) => !address.startsWith('http://www.w3.org/'))).toEqual([]);
    expect(text).not.toMatch(/url\((?!["']?data:|#)/);
  });
});
