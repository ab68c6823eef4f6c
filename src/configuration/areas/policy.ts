import { desc, eq } from 'drizzle-orm';
import { londonDate } from '../../calendar/london.ts';
import type { Transaction } from '../../db/clients.ts';
import { organisations } from '../../db/tables/organisations.ts';
import { policies } from '../../db/tables/policies.ts';
import type { FieldFault } from '../../errors.ts';
import { adoptPolicyIn } from '../../identity/adopt-policy.ts';
import { findProcedure } from '../../machines/find-procedure.ts';
import { lintPolicy } from '../../machines/lint-policy.ts';
import { policy, type Policy } from '../../machines/policy.ts';
import type { Context } from '../../ports.ts';
import { defineArea } from '../area.ts';

/** A policy without its number: the database gives the next one. */
export const policyBody = policy.omit({ version: true });

export type PolicyBody = Omit<Policy, 'version'>;

/** Deadlines, targets, choices and reminders. Every change of them needs a second person. */
export const policyArea = defineArea<PolicyBody>({
  name: 'policy',
  permission: 'rules.manage',
  schema: policyBody,
  needsSecond: () => true,
  async read(tx, { actor: { organisationId } }) {
    const latest = await latestPolicy(tx, organisationId);
    return latest === null ? null : policyBody.parse(latest.body);
  },
  async check(tx, ctx, { after, inForceFrom }) {
    const { organisationId } = ctx.actor;
    const latest = await latestPolicy(tx, organisationId);
    return [
      ...lintPolicy({ version: 1, ...after }, await proceduresOf(tx, organisationId)).map(atWhole),
      ...dateFaults(ctx, inForceFrom, latest?.inForceFrom ?? null),
    ];
  },
  async apply(tx, ctx, { after, inForceFrom }) {
    const by = ctx.actor.kind === 'staff' ? ctx.actor.staffId : null;
    const adopted = await adoptPolicyIn(tx, ctx, {
      policy: { version: 1, ...after },
      inForceFrom: beginningOf(ctx, inForceFrom),
      by,
    });
    if (adopted.outcome === 'tooEarly') throw new Error('A policy that begins too early passed its check');
  },
});

/** The version adopted last, whether it has begun or not. */
async function latestPolicy(tx: Transaction, organisationId: string) {
  const [latest] = await tx
    .select()
    .from(policies)
    .where(eq(policies.organisationId, organisationId))
    .orderBy(desc(policies.version))
    .limit(1);
  return latest ?? null;
}

async function proceduresOf(tx: Transaction, organisationId: string) {
  const [row] = await tx
    .select({ ids: organisations.procedures })
    .from(organisations)
    .where(eq(organisations.id, organisationId));
  return (row?.ids ?? []).flatMap((id) => findProcedure(id) ?? []);
}

function atWhole(message: string): FieldFault {
  return { pointer: '/policy', message };
}

/** Agreed to after its first day, it holds from now: what was decided by then stays. */
function beginningOf({ clock }: Context, from: Date | null): Date {
  const now = clock.now();
  return from === null || from < now ? now : from;
}

/** What was adopted before must begin before, or it would never be in force. */
function dateFaults(ctx: Context, from: Date | null, latestFrom: Date | null): FieldFault[] {
  if (latestFrom === null || latestFrom <= beginningOf(ctx, from)) return [];
  const day = londonDate(latestFrom);
  return [{ pointer: '/inForceFrom', message: `Another version begins on ${day}: give that day or a later one` }];
}
