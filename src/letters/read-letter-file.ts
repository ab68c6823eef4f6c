import { and, eq } from 'drizzle-orm';
import { inOrganisation } from '../db/in-organisation.ts';
import { messages } from '../db/tables/messages.ts';
import type { CaseView } from '../cases/view.ts';
import { londonDate } from '../calendar/london.ts';
import { mayDo } from '../permissions/may-do.ts';
import type { Context } from '../ports.ts';
import { paperLetterOf } from './paper-letter-of.ts';
import { letterPdf } from './pdf/letter-pdf.ts';
import { readLetterhead } from './read-letterhead.ts';

/** A letter as a file to have. */
export interface LetterFile {
  name: string;
  mediaType: 'application/pdf';
  bytes: number;
  contents: Uint8Array;
}

/**
 * A letter to the resident of a case that the actor may see: the very file that went out where one is kept, else its
 * frozen words drawn now. Null where there is no such letter for them.
 */
export async function readLetterFile(
  ctx: Context,
  {
    view,
    messageId,
    isForOutside = false,
  }: {
    view: CaseView;
    messageId: string;
    /** It goes to somebody who is not its reader: never with the code of one that went by post. */
    isForOutside?: boolean;
  },
): Promise<LetterFile | null> {
  const message = view.messages.find((one) => one.messageId === messageId && one.audience === 'resident');
  if (message === undefined || message.html === null) return null;
  const key = await keyOf(ctx, messageId);
  const mayHave = isForOutside ? !isByPost(message) : mayHaveStored(ctx, message);
  const stored = key !== null && mayHave ? await ctx.files.get(key) : null;
  const on = londonDate(new Date(message.at));
  const contents =
    stored ?? (await drawNow({ html: message.html, on, organisation: await readLetterhead(ctx), ...readerOf(view) }));
  return { name: `letter-${view.reference}-${on}.pdf`, mediaType: 'application/pdf', bytes: contents.length, contents };
}

type Going = Pick<CaseView['messages'][number], 'state'>;

/** What went by post has a code on it that opens the case: it is for its reader, and for those who print it. */
function mayHaveStored({ actor }: Context, message: Going): boolean {
  return actor.kind === 'resident' || mayDo(actor, 'letter.post') || !isByPost(message);
}

function isByPost({ state }: Going): boolean {
  return state === 'toPost' || state === 'posted';
}

/** Where the file of a letter is kept; null where none is. */
async function keyOf(ctx: Context, messageId: string): Promise<string | null> {
  const [row] = await inOrganisation(ctx, (tx) =>
    tx
      .select({ key: messages.pdfKey })
      .from(messages)
      .where(and(eq(messages.organisationId, ctx.actor.organisationId), eq(messages.id, messageId))),
  );
  return row?.key ?? null;
}

/** Whom the letters of a case are to, and in which print. */
export function readerOf({ person }: Pick<CaseView, 'person'>): Pick<ToDraw, 'name' | 'formats'> {
  return { name: person?.name ?? null, formats: person?.formats ?? [] };
}

interface ToDraw {
  html: string;
  /** YYYY-MM-DD. */
  on: string;
  organisation: Awaited<ReturnType<typeof readLetterhead>>;
  name: string | null;
  formats: readonly string[];
}

/** A letter that is not kept as a file: of a made-up past, or still to be sent. */
export function drawNow(letter: ToDraw): Promise<Uint8Array> {
  const paper = paperLetterOf({ ...letter, address: null, code: null });
  return letterPdf(paper, new Date(`${letter.on}T12:00:00Z`));
}
