import { and, eq, isNull } from 'drizzle-orm';
import { inOrganisation } from '../db/in-organisation.ts';
import { sessions } from '../db/tables/sessions.ts';
import { identityProviders } from '../db/tables/identity-providers.ts';
import { staff } from '../db/tables/staff.ts';
import type { Context } from '../ports.ts';
import { hashSecret } from './secrets.ts';
import type { SessionMethod } from './sessions.ts';

/** How a member of staff signed in, with whom, and under which address; null for a session that is not there. */
export async function describeSession(
  ctx: Context,
  { secret }: { secret: string },
): Promise<{ method: SessionMethod | null; email: string; providerId: string | null } | null> {
  const { organisationId } = ctx.actor;
  const [row] = await inOrganisation(ctx, (tx) =>
    tx
      .select({ method: sessions.method, email: staff.email, providerId: identityProviders.id })
      .from(sessions)
      .innerJoin(staff, and(eq(staff.organisationId, organisationId), eq(staff.id, sessions.staffId)))
      .leftJoin(
        identityProviders,
        and(
          eq(identityProviders.organisationId, organisationId),
          eq(identityProviders.issuer, staff.issuer),
          isNull(identityProviders.endedAt),
        ),
      )
      .where(and(eq(sessions.organisationId, organisationId), eq(sessions.idHash, hashSecret(secret)))),
  );
  return row ?? null;
}
