import type { Context } from '../ports.ts';
import { applyEvent } from './apply-event.ts';
import { listCases } from './list-cases.ts';

/** From whom to whom; ids of staff. */
export interface HandOver {
  from: string;
  to: string;
}

/** What came of it: how many were given, and the references, as shown, of those which stay where they are. */
export interface HandedOver {
  given: number;
  kept: string[];
}

/** Gives every open case of somebody to a colleague, each by its own event; what the rules refuse stays. */
export async function handOver(ctx: Context, { from, to }: HandOver): Promise<HandedOver> {
  const { organisationId } = ctx.actor;
  const setup: Context = { ...ctx, actor: { kind: 'system', organisationId, name: 'setup' } };
  const done: HandedOver = { given: 0, kept: [] };
  for (const { caseId, reference } of await openCasesOf(setup, from)) {
    const result = await applyEvent(setup, { caseId, event: { type: 'assign', handler: to } });
    if (result.ok) done.given++;
    else done.kept.push(reference);
  }
  return done;
}

/** Read whole before the first is given: a list that changes under its cursor would leave some out. */
async function openCasesOf(setup: Context, owner: string): Promise<{ caseId: string; reference: string }[]> {
  const found: { caseId: string; reference: string }[] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof listCases>> = await listCases(setup, {
      filter: { owner, open: true },
      limit: 100,
      cursor: cursor ?? undefined,
    });
    found.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return found;
}
