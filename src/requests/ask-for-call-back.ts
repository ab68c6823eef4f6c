import { and, eq, sql } from 'drizzle-orm';
import type { Transaction } from '../db/clients.ts';
import { inOrganisation } from '../db/in-organisation.ts';
import { callBacks } from '../db/tables/call-backs.ts';
import { casePeople } from '../db/tables/case-people.ts';
import { fail, succeed, type Failure, type FieldFault, type Result } from '../errors.ts';
import type { Context } from '../ports.ts';
import { callBackOf, type CallBack } from './call-back.ts';
import { slotEnd, slotName, type CallBackSlot } from './call-back-slots.ts';
import { idOfKey } from './id-of-key.ts';
import { offeredSlots } from './offered-slots.ts';
import { reachableCase } from './reachable-case.ts';

/** Which call: `slot` is the name of one that is offered now (`slotName`). */
export interface CallBackAsked {
  caseId: string;
  phone: string;
  slot: string;
  topic?: string | undefined;
  needs?: string | undefined;
  idempotencyKey?: string | undefined;
}

/**
 * Asks for a call about a case: by the person, or by staff for them. Asked twice with one key it is one call.
 * Refused at `/slot` for a time that is not offered, at `/phone` where they are never to be telephoned, and as a whole
 * while another call is open.
 */
export async function askForCallBack(ctx: Context, input: CallBackAsked): Promise<Result<CallBack>> {
  const found = await reachableCase(ctx, input.caseId);
  if (found === null) return fail({ kind: 'not-found' });
  if (found.person?.contactRules?.neverBy.includes('phone')) {
    return fail(refusedAt('/phone', 'They asked never to be telephoned: change that first'));
  }
  const id = idOfKey(ctx, input.idempotencyKey);
  const slots = await offeredSlots(ctx);
  return inOrganisation(ctx, async (tx) => {
    // Two at the same moment are taken one after the other.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${input.caseId}, 12))`);
    const known = await callsOf(tx, ctx, input.caseId);
    const same = known.find((one) => one.callBackId === id);
    if (same) return succeed(same);
    if (known.some(({ state }) => state === 'open')) return fail(refusedAt('', 'A call is already arranged'));
    const slot = slots.find((one) => slotName(one) === input.slot);
    if (slot === undefined) return fail(refusedAt('/slot', 'Choose one of the times that are offered'));
    return succeed(await insert(tx, ctx, { ...input, id, slot }));
  });
}

/** Every call that was asked for about a case. */
export async function callsOf(tx: Transaction, ctx: Context, caseId: string): Promise<CallBack[]> {
  const rows = await tx
    .select()
    .from(callBacks)
    .where(and(eq(callBacks.organisationId, ctx.actor.organisationId), eq(callBacks.caseId, caseId)));
  return rows.map(callBackOf);
}

async function insert(
  tx: Transaction,
  ctx: Context,
  { id, slot, caseId, phone, topic, needs }: Omit<CallBackAsked, 'slot'> & { id: string; slot: CallBackSlot },
): Promise<CallBack> {
  const { actor, clock } = ctx;
  const { organisationId } = actor;
  const { day, from, to } = slot;
  const personId = actor.kind === 'resident' ? actor.personId : await complainantOf(tx, ctx, caseId);
  const [row] = await tx
    .insert(callBacks)
    .values({
      organisationId,
      id,
      caseId,
      personId,
      phone,
      day,
      slot: `${from}-${to}`,
      topic: topic ?? null,
      needs: needs ?? null,
      askedAt: clock.now(),
      dueAt: slotEnd(slot),
      state: 'open',
    })
    .returning();
  if (row === undefined) throw new Error('The call was not written');
  return callBackOf(row);
}

async function complainantOf(tx: Transaction, ctx: Context, caseId: string): Promise<string> {
  const { organisationId } = ctx.actor;
  const isOfCase = and(eq(casePeople.organisationId, organisationId), eq(casePeople.caseId, caseId));
  const rows = await tx
    .select({ personId: casePeople.personId, role: casePeople.role })
    .from(casePeople)
    .where(isOfCase);
  const person = rows.find(({ role }) => role !== 'represented');
  if (person === undefined) throw new Error('Nobody has made this complaint');
  return person.personId;
}

function refusedAt(pointer: FieldFault['pointer'], message: string): Failure {
  return { kind: 'refused', code: 'invalid-event', faults: [{ pointer, message }], possibleEvents: [] };
}
