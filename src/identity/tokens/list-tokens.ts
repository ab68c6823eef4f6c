import { and, desc, eq } from 'drizzle-orm';
import { inOrganisation } from '../../db/in-organisation.ts';
import { staff } from '../../db/tables/staff.ts';
import { tokens } from '../../db/tables/tokens.ts';
import type { Permission } from '../../permissions/permission.ts';
import type { Context, StaffRole } from '../../ports.ts';

/** An API token as it is listed; the token itself is nowhere. */
export interface TokenListed {
  tokenId: string;
  name: string;
  /** The first characters, by which people tell one from another. */
  prefix: string;
  role: StaffRole;
  /** Null: everything that the role may do. */
  only: Permission[] | null;
  /** Whose acts its acts are. */
  holderId: string;
  holder: string;
  createdAt: Date;
  expiresAt: Date;
  lastUsedAt: Date | null;
  state: 'live' | 'expired' | 'revoked';
}

const most = 500;

/** The API tokens of the organisation, those made last first. */
export async function listTokens(ctx: Context): Promise<TokenListed[]> {
  const { organisationId } = ctx.actor;
  const now = ctx.clock.now();
  const rows = await inOrganisation(ctx, (tx) =>
    tx
      .select({ token: tokens, holder: staff.name, isActive: staff.isActive })
      .from(tokens)
      .innerJoin(staff, and(eq(staff.organisationId, organisationId), eq(staff.id, tokens.staffId)))
      .where(eq(tokens.organisationId, organisationId))
      .orderBy(desc(tokens.createdAt), desc(tokens.id))
      .limit(most),
  );
  return rows.map(({ token, holder, isActive }) => {
    const { id: tokenId, name, prefix, role, only, staffId: holderId, createdAt, expiresAt, lastUsedAt } = token;
    const isOver = token.revokedAt !== null || !isActive;
    const state = isOver ? 'revoked' : expiresAt > now ? 'live' : 'expired';
    return { tokenId, name, prefix, role, only, holderId, holder, createdAt, expiresAt, lastUsedAt, state };
  });
}
