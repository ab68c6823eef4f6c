import type { Context, Scanner } from '../ports.ts';
import { claimWaiting } from './claim-waiting.ts';
import { settleScan } from './settle-scan.ts';

/** Has one waiting file looked at. `idle`: none waits; `away`: the scanner cannot be reached; `unsure`: this file waits on. */
export async function scanWaiting(
  ctx: Context,
  scanner: Scanner,
): Promise<'clean' | 'infected' | 'unsure' | 'away' | 'idle'> {
  const id = await claimWaiting(ctx);
  if (id === null) return 'idle';
  const contents = await ctx.files.get(id);
  if (contents === null) return unsure(ctx, 'no-contents');
  const outcome = await scanner.scan(contents);
  if (outcome.kind === 'unknown') {
    unsure(ctx, outcome.reason);
    return outcome.reason === 'unreachable' ? 'away' : 'unsure';
  }
  await settleScan(ctx, { id, scan: outcome.kind });
  return outcome.kind;
}

function unsure({ log, actor: { organisationId } }: Context, reason: string): 'unsure' {
  log.warn('documents.not-scanned', { organisationId, reason });
  return 'unsure';
}
