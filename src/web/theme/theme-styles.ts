import { fontStacks, type Theme } from '../../identity/theme/theme.ts';

/** The stylesheet of a look: properties that redress.css uses, and another font where one was chosen. */
export function themeStyles({ brandColour, brandText, font }: Theme): string {
  const properties = `:root{--redress-brand:${brandColour};--redress-brand-text:${brandText}}`;
  if (font === 'plain') return properties;
  return `${properties}[class*="govuk-"],[class*="redress-"]{font-family:${fontStacks[font]}}`;
}
