import { eq } from 'drizzle-orm';
import { inOrganisation } from '../../db/in-organisation.ts';
import { organisations } from '../../db/tables/organisations.ts';
import type { Context } from '../../ports.ts';
import { faultsOfLogo } from './faults-of-logo.ts';
import { faultsOfTheme } from './faults-of-theme.ts';
import { theme, type ThemeInput } from './theme.ts';

/** Gives an organisation its look, or takes it away; what cannot be read by everybody is refused with the way to mend it. */
export async function setTheme(ctx: Context, chosen: ThemeInput | null): Promise<{ faults: string[] }> {
  const parsed = chosen === null ? null : theme.safeParse(chosen);
  if (parsed?.success === false) return { faults: parsed.error.issues.map(({ message }) => message) };
  const wanted = parsed?.data ?? null;
  const faults =
    wanted === null
      ? []
      : [
          ...faultsOfTheme(wanted),
          ...(wanted.logo ? faultsOfLogo(wanted.logo.type, Buffer.from(wanted.logo.data, 'base64')) : []),
        ];
  if (faults.length > 0) return { faults };
  await inOrganisation(ctx, (tx) =>
    tx.update(organisations).set({ theme: wanted }).where(eq(organisations.id, ctx.actor.organisationId)),
  );
  return { faults: [] };
}
