import { and, eq, or } from 'drizzle-orm';
import type { EventBody } from '../audit/event-body.ts';
import { nations, type Nation } from '../calendar/nations.ts';
import type { Transaction } from '../db/clients.ts';
import { calendars } from '../db/tables/calendars.ts';
import { caseEvents } from '../db/tables/case-events.ts';
import { policies } from '../db/tables/policies.ts';
import type { Policy } from '../machines/policy.ts';
import type { Procedure } from '../machines/procedure.ts';
import type { EffectOf } from '../machines/effects.ts';
import type { BegunFacts, ReplayedBody, ReplayRules } from './replay.ts';
import { calendarOf, policyOf } from './surroundings.ts';

/** What takes the place of what the cases were judged by. */
export interface Instead {
  draft?: Procedure | undefined;
  policy?: Policy | undefined;
}

/** Reads what the events of some cases were judged by: policies, calendars, and the events that opened further cases. */
export async function rulesOf(
  tx: Transaction,
  organisationId: string,
  bodies: readonly ReplayedBody[],
  { draft, policy }: Instead = {},
): Promise<ReplayRules> {
  const chosen = await tx
    .select({ version: policies.version, body: policies.body })
    .from(policies)
    .where(eq(policies.organisationId, organisationId));
  const adopted = await tx.select().from(calendars).where(eq(calendars.organisationId, organisationId));
  const parents = await parentsOf(tx, organisationId, bodies);
  const policyAt = (version: number): Policy =>
    policy ?? policyOf(organisationId, version, chosen.find((one) => one.version === version)?.body);
  return {
    draft,
    policyOf: (body) => policyAt(body.policy),
    calendarOf: (body) => {
      const { nation, revision } = body.calendar;
      const found = adopted.find((one) => one.nation === nation && one.revision === revision);
      return calendarOf(nationNamed(nation), found ?? null, policyAt(body.policy));
    },
    openingOf: (begun, procedure) => openingIn(parents.get(keyOf(begun.fromCase, begun.fromSeq)), begun, procedure),
  };
}

/** Pure: the effect of another case's event from which a case has begun; null where that event names none. */
export function openingIn(
  parent: Pick<EventBody, 'effects'> | undefined,
  { cause, receivedOn }: BegunFacts,
  procedure: string,
): EffectOf<'openCase'> | null {
  const openings = (parent?.effects ?? []).filter((effect) => effect.type === 'openCase');
  // Of several that say the same each begins alike.
  const isIt = (one: EffectOf<'openCase'>) =>
    one.cause === cause && one.receivedOn === receivedOn && one.procedure === procedure;
  return openings.find(isIt) ?? null;
}

/** The events of other cases from which cases among these have begun. */
async function parentsOf(
  tx: Transaction,
  organisationId: string,
  bodies: readonly ReplayedBody[],
): Promise<Map<string, EventBody>> {
  const begun = bodies.flatMap(({ facts }) => (facts.type === 'begin' ? [facts] : []));
  if (begun.length === 0) return new Map();
  const { caseId, seq, body } = caseEvents;
  const rows = await tx
    .select({ caseId, seq, body })
    .from(caseEvents)
    .where(
      and(
        eq(caseEvents.organisationId, organisationId),
        or(...begun.map(({ fromCase, fromSeq }) => and(eq(caseId, fromCase), eq(seq, fromSeq)))),
      ),
    );
  return new Map(rows.map((row) => [keyOf(row.caseId, row.seq), readBody(row.body)]));
}

function keyOf(caseId: string, seq: number): string {
  return `${caseId} ${seq}`;
}

function nationNamed(name: string): Nation {
  const found = nations.find((nation) => nation === name);
  if (found === undefined) throw new Error(`There is no calendar of ${name}`);
  return found;
}

/** Holds because only `seal` writes bodies, and they are never changed. */
export function readBody(body: string): EventBody {
  return JSON.parse(body) as EventBody;
}
