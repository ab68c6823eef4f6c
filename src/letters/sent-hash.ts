import { createHash } from 'node:crypto';

/** Exactly what went out: a mail or text message in its words, or the file that was printed. */
export type SentThing = { subject: string | null; text: string; html: string | null } | { file: Uint8Array };

/** SHA-256 of what went out; of words: subject, text and page as UTF-8, those that there are, with U+001F between them. */
export function sentHash(sent: SentThing): Uint8Array {
  if ('file' in sent) return sha256(sent.file);
  const { subject, text, html } = sent;
  return sha256([subject, text, html].filter((part) => part !== null).join('\u001f'));
}

/** SHA-256. */
export function sha256(bytes: Uint8Array | string): Uint8Array {
  return new Uint8Array(createHash('sha256').update(bytes).digest());
}
