import { createHash } from 'node:crypto';
import { caseDates } from '../../../cases/case-dates.ts';
import { explainDeadline } from '../../../cases/explain-deadline.ts';
import type { CaseView } from '../../../cases/view.ts';
import { isReadable, type DocumentView } from '../../../documents/document-view.ts';
import { listDocuments } from '../../../documents/list-documents.ts';
import { readDocument } from '../../../documents/read-document.ts';
import { londonDate } from '../../../calendar/london.ts';
import { explanationLetter } from '../../../language/explanation-letter.ts';
import type { PageRequest } from '../../page.ts';
import { complaintText, timelineText } from './own-ombudsman-texts.ts';
import { indexPage, indexText, type Indexed } from './own-ombudsman-index.tsx';
import type { Packed } from './own-ombudsman-zip.ts';
import { ownPromises } from './own-promises.ts';

/** All that the person may see of their complaint, file by file; the list of all with their hashes comes last. */
export async function* ownFile(request: PageRequest, own: CaseView): AsyncGenerator<Packed> {
  const { ctx, texts } = request;
  const documents = (await listDocuments(ctx, { caseId: own.caseId })) ?? [];
  const indexed: Indexed[] = [];
  for await (const file of contents(request, own, documents)) {
    const hash = createHash('sha256').update(file.bytes).digest('hex');
    indexed.push({ path: file.path, on: londonDate(file.at), bytes: file.bytes.length, hash });
    yield file;
  }
  const now = ctx.clock.now();
  const index = { own, files: indexed, missing: documents.filter((one) => !isReadable(one)).map(({ name }) => name) };
  yield text('index.txt', now, indexText(index, now, texts));
  yield text('index.html', now, indexPage(index, now, request));
}

async function* contents(
  request: PageRequest,
  own: CaseView,
  documents: readonly DocumentView[],
): AsyncGenerator<Packed> {
  const { ctx, texts } = request;
  const words = texts.ownFile;
  yield text(`${words.complaint}.txt`, ctx.clock.now(), complaintText(own, texts));
  yield text(`${words.timeline}.txt`, ctx.clock.now(), timelineText(own, texts));
  yield* messagesOf(own, words.messages);
  yield* datesOf(request, own);
  for (const [index, { id }] of documents.filter(isReadable).entries()) {
    const file = await readDocument(ctx, { id });
    if (file === null) continue;
    const path = `${words.documents}/${numbered(index)}-${safe(file.name)}`;
    yield { path, at: new Date(file.at), bytes: file.contents, isCompressed: !file.mediaType.startsWith('text/') };
  }
}

/** Every message as it was frozen before it went out; one that is still to be written is none yet. */
function* messagesOf({ messages }: CaseView, folder: string): Generator<Packed> {
  const inOrder = messages.toSorted((a, b) => a.at.localeCompare(b.at) || (a.seq ?? 0) - (b.seq ?? 0));
  for (const [index, { occasion, at, subject, text: words, html }] of inOrder.entries()) {
    const path = `${folder}/${numbered(index)}-${londonDate(new Date(at))}-${safe(occasion)}`;
    if (words !== null) yield text(`${path}.txt`, new Date(at), `${subject ?? ''}\n\n${words}`.trimStart());
    if (html !== null) yield text(`${path}.html`, new Date(at), html);
  }
}

/** Why each date is on its day, with every single day. */
async function* datesOf({ ctx, texts }: PageRequest, own: CaseView): AsyncGenerator<Packed> {
  const promised = ownPromises(own, texts).map(({ clock }) => clock);
  const clocks = [...new Set([...promised, ...caseDates(own).map(({ clock }) => clock)])];
  for (const clock of clocks) {
    const basis = await explainDeadline(ctx, { caseId: own.caseId, clock });
    if (basis === null) continue;
    const path = `${texts.ownFile.dates}/${safe(clock)}.txt`;
    yield text(path, new Date(basis.startEvent.happenedAt), explanationLetter(basis, null, texts));
  }
}

function text(path: string, at: Date, words: string): Packed {
  return { path, at, bytes: Buffer.from(words), isCompressed: false };
}

function numbered(index: number): string {
  return String(index + 1).padStart(3, '0');
}

/** A name that every system can unpack: letters, digits and a few signs, nothing that leads to another folder. */
function safe(name: string): string {
  return (
    name
      .replaceAll(/[^\p{L}\p{N}._ -]/gu, '_')
      .replaceAll(/\.{2,}/g, '.')
      .replace(/^[. ]+/, '') || 'file'
  );
}
