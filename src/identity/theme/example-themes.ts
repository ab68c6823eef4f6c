import type { ThemeInput } from './theme.ts';

/** A drawing of our own: a shape and the name, in the text colour of the look. */
function logo(name: string, shape: string, colour: string): NonNullable<ThemeInput['logo']> {
  const width = 60 + name.length * 13;
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} 40" width="${width}" height="40" fill="${colour}"><path d="${shape}"/><text x="52" y="28" font-family="Georgia, serif" font-size="23" font-weight="bold">${name}</text></svg>`;
  return { type: 'svg', data: Buffer.from(drawing).toString('base64'), alt: name };
}

const waves = 'M2 14q9-9 18 0t18 0v5q-9 9-18 0t-18 0zM2 26q9-9 18 0t18 0v5q-9 9-18 0t-18 0z';
const oak = 'M20 3a10 10 0 0 1 9 6 9 9 0 0 1 2 17h-8v11h-6V26H9a9 9 0 0 1 2-17 10 10 0 0 1 9-6z';

/** Looks such as councils have, to begin from; without one the pages are neutral. */
export const exampleThemes = {
  river: {
    brandColour: '#00594c',
    brandText: '#ffffff',
    logo: logo('Northmere Borough Council', waves, '#ffffff'),
    font: 'plain',
  },
  oak: {
    brandColour: '#5c1f3a',
    brandText: '#fff4d6',
    logo: logo('Oakshire District Council', oak, '#fff4d6'),
    font: 'wide',
  },
} as const satisfies Record<string, ThemeInput>;
