import { and, asc, eq, gt, lte } from 'drizzle-orm';
import type { EventBody } from '../audit/event-body.ts';
import type { Transaction } from '../db/clients.ts';
import { inOrganisation } from '../db/in-organisation.ts';
import { caseEvents } from '../db/tables/case-events.ts';
import { messages } from '../db/tables/messages.ts';
import { staff } from '../db/tables/staff.ts';
import type { Context } from '../ports.ts';
import { pastNames, type PastNames } from './past-names.ts';
import { readBody, rulesOf } from './replay-rules.ts';
import type { ReplayRules } from './replay.ts';

/** An event as it was sealed; the hash is hexadecimal. */
export interface PastEvent {
  body: EventBody;
  hash: string;
}

/** What was recorded of a case by an instant, and what it takes to judge it again. */
export interface PastCase {
  /** In order; empty where nothing was recorded yet. */
  events: PastEvent[];
  rules: ReplayRules;
  /** When each message of the case was settled, by its id; null while it waits. */
  settledAt: Map<string, Date | null>;
  /** Who had the case by then; null where nobody had. */
  owner: { staffId: string; name: string } | null;
  names: PastNames;
  /** Whether it was passed to another team or service after that instant. */
  isRoutedSince: boolean;
}

/** Reads the history of one case as far as it was recorded by an instant. */
export async function readPast(ctx: Context, { caseId, at }: { caseId: string; at: Date }): Promise<PastCase> {
  const place = { organisationId: ctx.actor.organisationId, caseId };
  return inOrganisation(ctx, async (tx) => {
    const events = await eventsBy(tx, place, at);
    const bodies = events.map(({ body }) => body);
    return {
      events,
      rules: await rulesOf(tx, place.organisationId, bodies),
      settledAt: await settlements(tx, place),
      owner: await ownerAmong(tx, place.organisationId, bodies),
      names: await pastNames(tx, place.organisationId, bodies),
      isRoutedSince: await wasRoutedAfter(tx, place, at),
    };
  });
}

interface Place {
  organisationId: string;
  caseId: string;
}

async function eventsBy(tx: Transaction, { organisationId, caseId }: Place, at: Date): Promise<PastEvent[]> {
  const { body, hash, recordedAt } = caseEvents;
  const rows = await tx
    .select({ body, hash })
    .from(caseEvents)
    .where(and(eq(caseEvents.organisationId, organisationId), eq(caseEvents.caseId, caseId), lte(recordedAt, at)))
    .orderBy(asc(caseEvents.seq));
  return rows.map((row) => ({ body: readBody(row.body), hash: Buffer.from(row.hash).toString('hex') }));
}

async function wasRoutedAfter(tx: Transaction, { organisationId, caseId }: Place, at: Date): Promise<boolean> {
  const ofCase = and(eq(caseEvents.organisationId, organisationId), eq(caseEvents.caseId, caseId));
  const [found] = await tx
    .select({ seq: caseEvents.seq })
    .from(caseEvents)
    .where(and(ofCase, eq(caseEvents.kind, 'case.routed'), gt(caseEvents.recordedAt, at)))
    .limit(1);
  return found !== undefined;
}

async function settlements(tx: Transaction, { organisationId, caseId }: Place): Promise<Map<string, Date | null>> {
  const rows = await tx
    .select({ id: messages.id, settledAt: messages.settledAt })
    .from(messages)
    .where(and(eq(messages.organisationId, organisationId), eq(messages.caseId, caseId)));
  return new Map(rows.map(({ id, settledAt }) => [id, settledAt]));
}

async function ownerAmong(
  tx: Transaction,
  organisationId: string,
  bodies: readonly EventBody[],
): Promise<PastCase['owner']> {
  const effects = bodies.flatMap((body) => body.effects);
  const last = effects.findLast((effect) => effect.type === 'assignHandler');
  if (last === undefined) return null;
  const [found] = await tx
    .select({ staffId: staff.id, name: staff.name })
    .from(staff)
    .where(and(eq(staff.organisationId, organisationId), eq(staff.id, last.handler)));
  return found ?? null;
}
