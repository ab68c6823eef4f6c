import { inOrganisation } from '../db/in-organisation.ts';
import { BadCursor, readCursor, writeCursor } from '../cases/cursor.ts';
import type { Page } from '../cases/view.ts';
import type { Context } from '../ports.ts';
import { mayRead } from './permissions.ts';
import type { ProposalView } from './proposal.ts';
import { proposalRows } from './proposal-rows.ts';

/** Everything that was ever proposed or could not be read, the newest first; empty for whoever may not see it. Throws BadCursor. */
export async function listProposals(
  ctx: Context,
  { cursor, limit }: { cursor?: string | undefined; limit: number },
): Promise<Page<ProposalView>> {
  if (!mayRead(ctx.actor)) return { items: [], nextCursor: null };
  const after = cursor === undefined ? undefined : placeOf(cursor);
  const rows = await inOrganisation(ctx, (tx) =>
    proposalRows(tx, ctx.actor.organisationId, { after, limit: limit + 1 }),
  );
  const items = rows.slice(0, limit).map(({ added: _added, removed: _removed, ...view }): ProposalView => view);
  const last = rows.length > limit ? items.at(-1) : undefined;
  return { items, nextCursor: last ? writeCursor([last.proposedAt.toISOString(), last.id], list) : null };
}

const list = 'proposals';

function placeOf(cursor: string): { proposedAt: Date; id: string } {
  const [at = '', id = ''] = readCursor(cursor, list);
  const proposedAt = new Date(at);
  if (Number.isNaN(proposedAt.getTime()) || !/^[0-9a-f-]{36}$/.test(id)) throw new BadCursor();
  return { proposedAt, id };
}
