import { and, asc, eq } from 'drizzle-orm';
import type { Transaction } from '../../db/clients.ts';
import { inOrganisation } from '../../db/in-organisation.ts';
import { letterApprovals } from '../../db/tables/letter-approvals.ts';
import { letterDrafts } from '../../db/tables/letter-drafts.ts';
import { staff } from '../../db/tables/staff.ts';
import { isUuid } from '../../cases/is-uuid.ts';
import { mayDo } from '../../permissions/may-do.ts';
import type { Context } from '../../ports.ts';
import { isLetterEvent, type LetterEvent } from '../letter-kind.ts';
import type { TemplateUsed } from '../templates/template-used.ts';
import type { LetterValues } from './fingerprint.ts';

/** What somebody said of a letter before it went out. */
export interface Approval {
  version: number;
  /** Of the case as it was seen; null: not known. */
  caseVersion: number | null;
  outcome: 'approved' | 'sentBack';
  note: string | null;
  staffId: string;
  by: string;
  at: Date;
  hash: Uint8Array;
}

/** A letter that is being written. */
export interface LetterDraft {
  draftId: string;
  caseId: string;
  event: LetterEvent;
  values: LetterValues;
  version: number;
  caseVersion: number;
  state: (typeof letterDrafts.$inferSelect)['state'];
  preparedBy: { staffId: string; name: string };
  /** Everybody who ever saved it. */
  authors: string[];
  updatedAt: Date;
  /** What it began from; null where that was not kept. */
  from: TemplateUsed | null;
  /** What it said when somebody last said what they think of it. */
  reviewed: LetterValues | null;
  approvals: Approval[];
}

/** A letter that is being written; null where there is none, or not for whoever asks. */
export async function readDraft(ctx: Context, { draftId }: { draftId: string }): Promise<LetterDraft | null> {
  if (!mayDo(ctx.actor, 'case.file') || !isUuid(draftId)) return null;
  return inOrganisation(ctx, (tx) => readDraftIn(tx, ctx, draftId));
}

/** The same, within a transaction. */
export async function readDraftIn(tx: Transaction, ctx: Context, draftId: string): Promise<LetterDraft | null> {
  const { organisationId } = ctx.actor;
  const [found] = await tx
    .select({ row: letterDrafts, name: staff.name })
    .from(letterDrafts)
    .innerJoin(staff, and(eq(staff.organisationId, organisationId), eq(staff.id, letterDrafts.preparedBy)))
    .where(and(eq(letterDrafts.organisationId, organisationId), eq(letterDrafts.id, draftId)));
  if (found === undefined || !isLetterEvent(found.row.event)) return null;
  const { id, caseId, event, values, version, caseVersion, state, preparedBy, updatedAt, reviewed } = found.row;
  const { template, templateVersion } = found.row;
  return {
    draftId: id,
    caseId,
    event,
    values: plainValues(values),
    version,
    caseVersion,
    state,
    preparedBy: { staffId: preparedBy, name: found.name },
    authors: [...new Set([...found.row.authors, preparedBy])],
    updatedAt,
    from: template === null || templateVersion === null ? null : { template, version: templateVersion },
    reviewed: reviewed === null ? null : plainValues(reviewed),
    approvals: await approvalsOf(tx, organisationId, id),
  };
}

async function approvalsOf(tx: Transaction, organisationId: string, draftId: string): Promise<Approval[]> {
  const rows = await tx
    .select({ row: letterApprovals, by: staff.name })
    .from(letterApprovals)
    .innerJoin(staff, and(eq(staff.organisationId, organisationId), eq(staff.id, letterApprovals.staffId)))
    .where(and(eq(letterApprovals.organisationId, organisationId), eq(letterApprovals.draftId, draftId)))
    .orderBy(
      ...[letterApprovals.version, letterApprovals.at, letterApprovals.caseVersion, letterApprovals.id].map((one) =>
        asc(one),
      ),
    );
  return rows.map(({ row: { version, caseVersion, outcome, note, staffId, at, hash }, by }) => ({
    version,
    caseVersion,
    outcome,
    note,
    staffId,
    by,
    at,
    hash,
  }));
}

function plainValues(values: Record<string, string | string[]>): LetterValues {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
}
