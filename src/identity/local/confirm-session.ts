import { inOrganisation } from '../../db/in-organisation.ts';
import type { Context } from '../../ports.ts';
import { replaceSession } from '../replace-session.ts';
import type { StartedSession } from '../sessions.ts';
import { isPassword } from './hash-password.ts';
import { activeStaff } from './local-account.ts';
import { useStep } from './use-step.ts';

/** Shows again, with password and code, who is signed in: another session in the place of this one. Null where one is wrong. */
export async function confirmSession(
  ctx: Context,
  input: { secret: string; password: string; code: string },
): Promise<StartedSession | null> {
  const { actor } = ctx;
  if (actor.kind !== 'staff') return null;
  const { staffId } = actor;
  const account = await inOrganisation(ctx, (tx) => activeStaff(tx, ctx, staffId));
  if (!account || !(await isPassword(input.password, account.passwordHash))) return null;
  return inOrganisation(ctx, async (tx) => {
    if (!(await useStep(tx, ctx, account, input.code))) return null;
    return replaceSession(tx, ctx, { secret: input.secret, staffId, method: 'password' });
  });
}
