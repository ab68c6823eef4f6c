import { inOrganisation } from '../../db/in-organisation.ts';
import type { Context } from '../../ports.ts';
import { localAccount } from './local-account.ts';
import { makeStaffLink, queueStaffLink } from './queue-staff-link.ts';

/** Sends whoever has an account a link to set another password. Answer and mail-box row are the same where there is none (T22). */
export async function askForPasswordLink(ctx: Context, { email }: { email: string }): Promise<void> {
  await inOrganisation(ctx, async (tx) => {
    const account = await localAccount(tx, ctx, email);
    const link = account && (await makeStaffLink(tx, ctx, { staffId: account.id, kind: 'reset' }));
    await queueStaffLink(tx, ctx, { staffLinkId: link?.staffLinkId ?? null, kind: 'reset' });
  });
}
