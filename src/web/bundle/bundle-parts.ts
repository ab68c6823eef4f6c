import { londonDate } from '../../calendar/london.ts';
import { caseHistory } from '../../cases/case-history.ts';
import type { CaseView, MessageView } from '../../cases/view.ts';
import type { BundlePart } from '../../documents/bundle/bundle-part.ts';
import { listDocuments } from '../../documents/list-documents.ts';
import { readDocument } from '../../documents/read-document.ts';
import { bundleTexts as texts } from '../../language/en/pages-bundle.ts';
import { caseWords } from '../../language/en/case-words.ts';
import { readLetterFile } from '../../letters/read-letter-file.ts';
import { momentInWords, wordsFor } from '../case/case-in-words.ts';
import type { PageRequest } from '../page.ts';
import { complaintText } from '../pages/resident/own-ombudsman-texts.ts';

/** What somebody chose for the bundle, by ids. */
export interface BundleChoice {
  documents: readonly string[];
  letters: readonly string[];
  isWithComplaint: boolean;
  isWithHistory: boolean;
}

/** Letters of a case that have gone out. */
export function lettersSent({ messages }: Pick<CaseView, 'messages'>): MessageView[] {
  return messages
    .filter(({ audience, html, state }) => audience === 'resident' && html !== null && state !== 'waiting')
    .toSorted((a, b) => a.at.localeCompare(b.at));
}

/** All that was chosen, in the order in which it is read: the complaint, the letters, the files, the history. */
export async function bundleParts(request: PageRequest, view: CaseView, choice: BundleChoice): Promise<BundlePart[]> {
  const parts: BundlePart[] = [];
  if (choice.isWithComplaint) parts.push(text(texts.complaint, view.receivedOn, complaintText(view, request.texts)));
  for (const letter of lettersSent(view).filter(({ messageId }) => choice.letters.includes(messageId))) {
    parts.push(...(await letterPart(request, view, letter, parts.length)));
  }
  const ofCase = new Set(((await listDocuments(request.ctx, view)) ?? []).map(({ id }) => id));
  for (const id of choice.documents.filter((one) => ofCase.has(one))) {
    parts.push(...(await documentPart(request, id, parts.length)));
  }
  if (choice.isWithHistory) parts.push(await historyPart(request, view));
  return parts;
}

async function letterPart({ ctx }: PageRequest, view: CaseView, letter: MessageView, index: number) {
  const file = await readLetterFile(ctx, { view, messageId: letter.messageId, isForOutside: true });
  if (file === null) return [];
  const title = letter.subject ?? wordsFor(caseWords.occasions, letter.occasion) ?? letter.occasion;
  const path = `${texts.paths.letters}/${numbered(index)}-${file.name}`;
  return [{ title, on: londonDate(new Date(letter.at)), path, mediaType: file.mediaType, bytes: file.contents }];
}

/** Only files of this very case: an id of another one is not there. */
async function documentPart({ ctx }: PageRequest, id: string, index: number): Promise<BundlePart[]> {
  const file = await readDocument(ctx, { id });
  if (file === null) return [];
  const path = `${texts.paths.documents}/${numbered(index)}-${safeName(file.name)}`;
  return [
    { title: file.name, on: londonDate(new Date(file.at)), path, mediaType: file.mediaType, bytes: file.contents },
  ];
}

/** What happened when, by whom, and the fingerprint of each entry: no words of anybody. */
async function historyPart({ ctx }: PageRequest, view: CaseView): Promise<BundlePart> {
  const lines: string[] = [];
  for (let after = 0; ;) {
    const page = await caseHistory(ctx, { caseId: view.caseId, limit: 100, after });
    const items = page?.items ?? [];
    for (const { seq, happenedAt, facts, actor, hash } of items) {
      const who = actor.name ?? caseWords.actors[actor.kind];
      lines.push(`${seq}. ${momentInWords(happenedAt)}: ${caseWords.events[facts.type]}. ${who}`, `     ${hash}`);
    }
    const last = items.at(-1);
    if (last === undefined || items.length < 100) break;
    after = last.seq;
  }
  return text(texts.historyTitle, londonDate(ctx.clock.now()), lines.join('\n'));
}

const numbered = (index: number): string => String(index + 1).padStart(3, '0');

/** Nothing that leads to another folder. */
const safeName = (name: string): string => name.replaceAll(/[^\p{L}\p{N}._ -]/gu, '_').replaceAll(/\.{2,}/g, '.');

function text(title: string, on: string, words: string): BundlePart {
  return { title, on, path: `${title}.txt`, mediaType: 'text/plain', bytes: Buffer.from(words) };
}
