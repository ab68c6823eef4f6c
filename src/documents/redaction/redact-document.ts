import { createHash } from 'node:crypto';
import { inOrganisation } from '../../db/in-organisation.ts';
import { documents } from '../../db/tables/documents.ts';
import { mayDo } from '../../permissions/may-do.ts';
import type { Context } from '../../ports.ts';
import { readDocument } from '../read-document.ts';
import { safeName } from '../safe-name.ts';
import { BadUpload } from '../upload-fault.ts';
import type { Mark } from './mark.ts';
import { redactedPdf } from './redacted-pdf.ts';
import { hasPages } from './read-pages.ts';

/** Makes a copy of a file with parts made unreadable, named after its own title alone: the original's may hold what is hidden. It waits, like an upload, for the event that brings it to the case. The original stays. */
export async function redactDocument(
  ctx: Context,
  { id, title, marks }: { id: string; title: string; marks: readonly Mark[] },
): Promise<{ id: string; hash: string; name: string; title: string } | null> {
  const { actor } = ctx;
  if (actor.kind !== 'staff' || !mayDo(actor, 'case.handle')) return null;
  const original = await readDocument(ctx, { id });
  if (original === null || !hasPages(original.mediaType)) return null;
  const bytes = await redactedPdf(original.contents, original.mediaType, marks).catch(nothingForBad);
  if (bytes === null) return null;
  const made = { id: ctx.ids.uuid(), title, name: safeName(title.replaceAll(/[/\\]/g, '-'), 'application/pdf') };
  const hash = createHash('sha256').update(bytes).digest();
  await ctx.files.put(made.id, bytes);
  await inOrganisation(ctx, (tx) =>
    tx.insert(documents).values({
      ...made,
      organisationId: actor.organisationId,
      staffId: actor.staffId,
      kind: 'redacted',
      redactionOf: id,
      isInternal: true,
      mediaType: 'application/pdf',
      bytes: bytes.length,
      hash,
      // Made here out of pixels: nothing of the original that a scanner could look for is in it.
      scan: original.scan,
      createdAt: ctx.clock.now(),
    }),
  );
  return { ...made, hash: hash.toString('hex') };
}

function nothingForBad(error: unknown): null {
  if (error instanceof BadUpload) return null;
  throw error;
}
