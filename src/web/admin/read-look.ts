import type { LookBody } from '../../configuration/areas/look.ts';
import type { Theme } from '../../identity/theme/theme.ts';
import { lookTexts as texts } from '../../language/en/pages-admin-organisation.ts';
import type { FormFault, FormValues } from '../form.ts';

/** What the form of the look begins with. */
export function valuesOfLook({ theme }: LookBody): FormValues {
  if (theme === null) return { neutral: 'yes' };
  const { brandColour, brandText, font, logo } = theme;
  return { brandColour, brandText, font, ...(logo ? { alt: logo.alt } : {}) };
}

/** What was typed and chosen, as a body; a logo that is not replaced or taken away stays. */
export async function lookOf(
  values: FormValues,
  form: FormData,
  now: Theme | null,
): Promise<{ after: unknown; faults: FormFault[] }> {
  if (values['neutral'] === 'yes') return { after: { theme: null }, faults: [] };
  const { brandColour, brandText, font, alt } = values;
  if (brandColour === undefined) return refused('brandColour', texts.missing);
  const picture = values['removeLogo'] === 'yes' ? undefined : ((await newLogo(form)) ?? now?.logo);
  if (picture === 'neither') return refused('logo', texts.logo.kind);
  if (picture !== undefined && alt === undefined) return refused('alt', texts.alt.missing);
  const logo = picture === undefined ? {} : { logo: { type: picture.type, data: picture.data, alt } };
  const chosen = { brandColour, ...(brandText ? { brandText } : {}), ...(font ? { font } : {}), ...logo };
  return { after: { theme: chosen }, faults: [] };
}

function refused(field: string, message: string) {
  return { after: null, faults: [{ field, message }] };
}

type Logo = Pick<NonNullable<Theme['logo']>, 'type' | 'data'>;

async function newLogo(form: FormData): Promise<Logo | 'neither' | null> {
  const file = form.get('logo');
  if (!(file instanceof File) || file.size === 0) return null;
  const type = /\.(svg|png)$/i.exec(file.name)?.[1]?.toLowerCase();
  if (type !== 'svg' && type !== 'png') return 'neither';
  return { type, data: Buffer.from(await file.arrayBuffer()).toString('base64') };
}
