import { and, eq } from 'drizzle-orm';
import { inOrganisation } from '../db/in-organisation.ts';
import { cases } from '../db/tables/cases.ts';
import type { FieldFault } from '../errors.ts';
import type { CaseEvent } from '../machines/events.ts';
import type { Context } from '../ports.ts';
import { isUuid } from './is-uuid.ts';
import { may } from './permissions.ts';
import { parseReference } from './reference.ts';

/** The other case of a link by its id, where whoever sends the event may link at all; null where there is none. */
export async function findLinkedCase(ctx: Context, event: CaseEvent): Promise<string | null> {
  if (!isLink(event) || !may(ctx.actor, event.type, null)) return null;
  const to = event.to.trim().toLowerCase();
  if (isUuid(to)) return idWhere(ctx, eq(cases.id, to));
  const reference = parseReference(event.to);
  return reference === null ? null : idWhere(ctx, eq(cases.reference, reference));
}

/** The event with the other case by its id: people name it by its reference, the machine knows ids alone. */
export function withLinkedCase(event: CaseEvent, linked: string | null): CaseEvent {
  return isLink(event) && linked !== null ? { ...event, to: linked } : event;
}

/** What is wrong with the other case of a link: none of this organisation, or the case itself. */
export function linkFaults(event: CaseEvent, linked: string | null, caseId: string): FieldFault[] {
  if (!isLink(event)) return [];
  if (linked === null) return [{ pointer: '/to', message: 'Give the reference of another case of this organisation' }];
  if (linked !== caseId) return [];
  return [{ pointer: '/to', message: 'Give the reference of another case: this is the case itself' }];
}

function isLink(event: CaseEvent): event is Extract<CaseEvent, { type: 'link' | 'unlink' }> {
  return event.type === 'link' || event.type === 'unlink';
}

async function idWhere(ctx: Context, condition: ReturnType<typeof eq>): Promise<string | null> {
  const { organisationId } = ctx.actor;
  const [found] = await inOrganisation(ctx, (tx) =>
    tx
      .select({ caseId: cases.id })
      .from(cases)
      .where(and(eq(cases.organisationId, organisationId), condition)),
  );
  return found?.caseId ?? null;
}
