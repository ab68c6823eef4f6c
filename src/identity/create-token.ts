import { inOrganisation } from '../db/in-organisation.ts';
import { staff } from '../db/tables/staff.ts';
import { tokens } from '../db/tables/tokens.ts';
import { TOKEN_ADDRESS } from '../db/token-address.ts';
import type { Permission } from '../permissions/permission.ts';
import type { Context, StaffRole } from '../ports.ts';
import { hashSecret, newSecret, TOKEN_PREFIX } from './secrets.ts';

export interface NewToken {
  name: string;
  role: StaffRole;
  /** Left out: everything that the role may do. */
  only?: Permission[];
  /** Whose acts the token's acts are; left out, a member of staff is made with the token's name and role. */
  staffId?: string;
  expiresAt: Date;
}

/** Makes an API token; `token` is shown this once, only its hash is kept. */
export async function createToken(ctx: Context, input: NewToken): Promise<{ tokenId: string; token: string }> {
  const token = TOKEN_PREFIX + newSecret(ctx.entropy);
  const tokenId = ctx.ids.uuid();
  const staffId = input.staffId ?? ctx.ids.uuid();
  const { organisationId } = ctx.actor;
  const { name, role, expiresAt, only = null } = input;
  const createdAt = ctx.clock.now();
  await inOrganisation(ctx, async (tx) => {
    if (input.staffId === undefined) {
      const email = staffId + TOKEN_ADDRESS;
      await tx.insert(staff).values({ organisationId, id: staffId, name, email, role, createdAt });
    }
    await tx.insert(tokens).values({
      organisationId,
      id: tokenId,
      prefix: token.slice(0, TOKEN_PREFIX.length + 4),
      hash: hashSecret(token),
      name,
      role,
      only,
      staffId,
      createdAt,
      expiresAt,
    });
  });
  return { tokenId, token };
}
