import { plainReader, type Reader } from '../notifications/reader.ts';
import type { Recipient } from '../outbox/recipient.ts';

/** In which language, and whether in easy read, somebody is written to; staff in English. */
export function readerOf(recipient: Pick<Recipient, 'language' | 'formats'> | null): Reader {
  if (!recipient?.language) return plainReader;
  return { language: recipient.language, easyRead: recipient.formats?.includes('easyRead') ?? false };
}
