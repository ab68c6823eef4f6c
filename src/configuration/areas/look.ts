import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { organisations } from '../../db/tables/organisations.ts';
import { faultsOfLogo } from '../../identity/theme/faults-of-logo.ts';
import { faultsOfTheme } from '../../identity/theme/faults-of-theme.ts';
import { theme, type Theme } from '../../identity/theme/theme.ts';
import { defineArea } from '../area.ts';

/** Colours, font and logo of an organisation's pages; a null theme is the neutral look. */
export const lookBody = z.strictObject({ theme: theme.nullable() });

export type LookBody = z.infer<typeof lookBody>;

/** How the pages look; what not everybody can read is refused with the way to mend it. */
export const lookArea = defineArea<LookBody>({
  name: 'look',
  permission: 'organisation.manage',
  schema: lookBody,
  needsSecond: () => false,
  async read(tx, { actor }) {
    const [row] = await tx
      .select({ theme: organisations.theme })
      .from(organisations)
      .where(eq(organisations.id, actor.organisationId));
    return row ? { theme: row.theme === null ? null : theme.parse(row.theme) } : null;
  },
  check: async (_tx, _ctx, { after }) => (after.theme === null ? [] : faultsOf(after.theme)),
  async apply(tx, { actor }, { after }) {
    await tx.update(organisations).set({ theme: after.theme }).where(eq(organisations.id, actor.organisationId));
  },
});

async function faultsOf(chosen: Theme) {
  const found = faultsOfTheme(chosen).map(forAPage).join(' ');
  const colours = found === '' ? [] : [{ pointer: '/theme/brandColour', message: found }];
  const { logo } = chosen;
  const logos = logo ? faultsOfLogo(logo.type, Buffer.from(logo.data, 'base64')) : [];
  return [...colours, ...logos.map((message) => ({ pointer: '/theme/logo', message }))];
}

/** The command line names its options; a page has fields. */
function forAPage(message: string): string {
  return message.replace(' for --colour', '').replace(/Use --text (#[0-9a-f]{6})\./, 'Choose $1 for the text.');
}
