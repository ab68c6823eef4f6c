import { accessRow, type Looked } from '../audit/access-row.ts';
import type { IsoDate } from '../calendar/iso-date.ts';
import { enteredCase } from '../db/entered-case.ts';
import { inOrganisation } from '../db/in-organisation.ts';
import type { Effect } from '../machines/effects.ts';
import type { LinkKind } from '../machines/words.ts';
import { casesSeenBy } from '../permissions/cases-seen.ts';
import type { Context } from '../ports.ts';
import type { RawFiled } from './filed-of.ts';
import { completeCase, type RawAround, type RawCore } from './load-case.ts';
import type { LoadedCase } from './loaded-case.ts';
import type { RecordedFacts } from './plan-types.ts';
import { parseReference } from './reference.ts';
import type { RepresentedView } from './said-view.ts';
import type { MessageView, PersonView } from './view.ts';

/** How a case is asked for: by what people call it, or by its id. */
export type CaseName = { reference: string } | { caseId: string };

/** An event that started a clock: when it happened, and the date that other staff or a contractor were told, if earlier. */
export interface StartEvent {
  seq: number;
  type: RecordedFacts['type'];
  /** ISO 8601, UTC. */
  happenedAt: string;
  firstToldOn: IsoDate | null;
}

/** An event of which more is shown than its history: an answer, a restriction, an Ombudsman's step, a link. */
export interface ToldEvent {
  seq: number;
  /** ISO 8601, UTC. */
  happenedAt: string;
  facts: RecordedFacts;
  effects: Effect[];
}

/** Everything that is shown of a case. */
export interface ReadCase {
  loaded: LoadedCase;
  organisation: { name: string; contactPhone: string | null; contactEmail: string | null; contactHours: string | null };
  owner: { staffId: string; name: string } | null;
  person: PersonView | null;
  represented: RepresentedView | null;
  filed: RawFiled;
  /** The events that started its clocks. */
  starts: StartEvent[];
  told: ToldEvent[];
  /** References bare; `seq` is the event of the case that named the other. */
  links: { caseId: string; reference: string; kind: LinkKind; direction: 'to' | 'from'; seq: number }[];
  /** Other cases in which the same person is under a restriction; references bare. */
  elsewhere: { reference: string; reviewOn: IsoDate }[];
  texts: { seq: number; path: string; value: string | null }[];
  messages: MessageView[];
}

/** Where a read may look; null where this actor can see no case by that name. */
export interface Reach {
  organisationId: string;
  caseId: string | null;
  reference: string | null;
  /** The only case that a resident can see. */
  only: string | null;
}

/** Turns the name into the query's narrowing: a resident's own case, what somebody brought in themselves, or the organisation. */
export async function reachOf(ctx: Pick<Context, 'db' | 'actor'>, name: CaseName): Promise<Reach | null> {
  const { actor } = ctx;
  if (actor.kind === 'public') return null;
  const caseId = 'caseId' in name ? name.caseId : null;
  const reference = 'reference' in name ? parseReference(name.reference) : null;
  if (caseId === null && reference === null) return null;
  const { organisationId } = actor;
  const only = actor.kind === 'resident' ? actor.caseId : null;
  if (actor.kind !== 'staff' || casesSeenBy(actor) === 'all') return { organisationId, caseId, reference, only };
  if (casesSeenBy(actor) === 'none') return null;
  const own = await inOrganisation(ctx, (tx) => enteredCase(tx, actor, { caseId, reference }));
  return own === null ? null : { organisationId, caseId: own, reference: null, only: null };
}

/** Reads a case and logs that it was read, in one statement; null when there is none for this actor. The system's reads are not logged. */
export async function readCase(ctx: Context, name: CaseName, what: Looked): Promise<ReadCase | null> {
  const reach = await reachOf(ctx, name);
  if (reach === null) return null;
  const { organisationId, caseId, reference, only } = reach;
  const access = ctx.actor.kind === 'system' ? null : JSON.stringify(accessRow(ctx, what));
  const [row] = await ctx.db.sql`
    select read_case(${organisationId}, ${caseId}, ${reference}, ${only}, ${access}::text::jsonb) as found`;
  const raw = readRaw(row?.['found']);
  if (raw === null) return null;
  const { core, around, ...rest } = raw;
  return { loaded: completeCase(organisationId, core, around), ...rest };
}

type RawRead = { core: RawCore; around: RawAround } & Omit<ReadCase, 'loaded'>;

/** Holds because the SQL function read_case builds exactly this object. */
function readRaw(value: unknown): RawRead | null {
  return (value ?? null) as RawRead | null;
}
