import { and, asc, eq, gt, isNotNull } from 'drizzle-orm';
import { inOrganisation } from '../db/in-organisation.ts';
import { messages } from '../db/tables/messages.ts';
import type { Ports } from '../ports.ts';
import { sha256 } from './sent-hash.ts';

/** A letter whose file is not what went out. Ids only. */
export interface LetterFault {
  organisationId: string;
  messageId: string;
  what: 'missing' | 'changed';
}

/** What a walk over every kept letter found. */
export interface LettersVerified {
  letters: number;
  faults: LetterFault[];
}

const pageSize = 200;
const beforeAll = '00000000-0000-0000-0000-000000000000';

/** Reads every letter that is kept as a file and holds it against the hash of what went out. */
export async function verifyLetters(
  ports: Pick<Ports, 'db' | 'files'>,
  organisationIds: readonly string[],
): Promise<LettersVerified> {
  const found: LettersVerified = { letters: 0, faults: [] };
  for (const organisationId of organisationIds) {
    for await (const { messageId, key, hash } of keptIn(ports, organisationId)) {
      found.letters += 1;
      const file = await ports.files.get(key);
      if (file === null) found.faults.push({ organisationId, messageId, what: 'missing' });
      else if (!Buffer.from(sha256(file)).equals(hash))
        found.faults.push({ organisationId, messageId, what: 'changed' });
    }
  }
  return found;
}

async function* keptIn({ db }: Pick<Ports, 'db'>, organisationId: string) {
  let after = beforeAll;
  for (;;) {
    const last = after;
    const page = await inOrganisation({ db, actor: { organisationId } }, (tx) =>
      tx
        .select({ messageId: messages.id, key: messages.pdfKey, hash: messages.pdfHash })
        .from(messages)
        .where(and(eq(messages.organisationId, organisationId), isNotNull(messages.pdfKey), gt(messages.id, last)))
        .orderBy(asc(messages.id))
        .limit(pageSize),
    );
    for (const { messageId, key, hash } of page) {
      if (key !== null) yield { messageId, key, hash: Buffer.from(hash ?? []) };
    }
    const end = page.at(-1);
    if (end === undefined || page.length < pageSize) return;
    after = end.messageId;
  }
}
