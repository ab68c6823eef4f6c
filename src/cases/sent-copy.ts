import { and, asc, eq } from 'drizzle-orm';
import { inOrganisation } from '../db/in-organisation.ts';
import { documents } from '../db/tables/documents.ts';
import type { IsoDate } from '../calendar/iso-date.ts';
import type { Context } from '../ports.ts';
import { lodgedOf } from './lodged-of.ts';
import { readCase } from './read-case.ts';
import type { CaseView } from './view.ts';
import { wordsAt } from './words-at.ts';

/** What somebody sent us when they complained. */
export interface SentCopy extends Pick<CaseView, 'person' | 'represented' | 'lodged' | 'description' | 'onBehalfOf'> {
  receivedOn: IsoDate;
  /** The names of the files that came with it. */
  files: string[];
}

/** A complaint as it was sent, for whoever has just sent it and can prove it; null where there is none. */
export async function sentCopy(ctx: Context, caseId: string): Promise<SentCopy | null> {
  const { organisationId } = ctx.actor;
  // Whoever sends a complaint is nobody known: what they may see is decided by what their browser holds.
  const read = await readCase({ ...ctx, actor: { kind: 'system', organisationId, name: 'setup' } }, { caseId }, 'case');
  if (read === null) return null;
  const ofCase = and(eq(documents.organisationId, organisationId), eq(documents.caseId, caseId), eq(documents.seq, 1));
  const files = await inOrganisation(ctx, (tx) =>
    tx.select({ name: documents.name }).from(documents).where(ofCase).orderBy(asc(documents.createdAt)),
  );
  return {
    receivedOn: read.loaded.receivedOn,
    description: wordsAt(read, 1, 'description') ?? '',
    onBehalfOf: wordsAt(read, 1, 'onBehalfOf'),
    person: read.person,
    represented: read.represented,
    lodged: lodgedOf(read),
    files: files.map(({ name }) => name),
  };
}
