import { createHash } from 'node:crypto';
import type { OrganisationDescription } from '../../identity/describe-organisation.ts';
import type { Theme } from '../../identity/theme/theme.ts';

/** What the frame of a page takes from the look of its organisation. */
interface Shown {
  colour: string;
  /** The address of the stylesheet; null for the neutral look. */
  styles: string | null;
  logo: { url: string; alt: string } | null;
}

const neutral: Shown = { colour: '#0b0c0c', styles: null, logo: null };

/** The look of an organisation; neutral where it has chosen none. Addresses change with what is behind them. */
export function themeOf({ theme }: Pick<OrganisationDescription, 'theme'>): Shown {
  if (theme === null) return neutral;
  const folder = `/assets/theme/${stampOf(theme)}`;
  return {
    colour: theme.brandColour,
    styles: `${folder}/theme.css`,
    logo: theme.logo === undefined ? null : { url: `${folder}/logo.${theme.logo.type}`, alt: theme.logo.alt },
  };
}

/** Changes with the look. */
export function stampOf(theme: Theme): string {
  return createHash('sha256').update(JSON.stringify(theme)).digest('hex').slice(0, 12);
}
