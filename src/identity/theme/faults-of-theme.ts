import { contrast } from './contrast.ts';
import type { Theme } from './theme.ts';

const white = '#ffffff';
const leastOfText = 4.5;
const leastOfParts = 3;

/** Why colours cannot be read by everybody, and how to mend it; empty where they can (WCAG 2.2, 1.4.3 and 1.4.11). */
export function faultsOfTheme({ brandColour, brandText }: Theme): string[] {
  const text = contrast(brandText, brandColour);
  const parts = contrast(brandColour, white);
  return [
    ...(text < leastOfText
      ? [tooClose(`The text ${brandText} on ${brandColour}`, text, leastOfText, mendText(brandColour))]
      : []),
    ...(parts < leastOfParts
      ? [tooClose(`${brandColour} on the white page`, parts, leastOfParts, 'Choose a darker colour for --colour.')]
      : []),
  ];
}

function tooClose(what: string, found: number, least: number, mend: string): string {
  return `${what} has a contrast of ${found.toFixed(2)} to 1; ${least} to 1 is the least. ${mend}`;
}

function mendText(brandColour: string): string {
  const best = contrast(white, brandColour) >= contrast('#0b0c0c', brandColour) ? white : '#0b0c0c';
  return contrast(best, brandColour) >= leastOfText
    ? `Use --text ${best}.`
    : 'Choose a darker colour for --colour, with white text.';
}
