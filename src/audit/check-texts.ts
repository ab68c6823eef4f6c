import type { Chain, ChainText } from './chain.ts';
import type { Fault } from './check-chain.ts';
import type { EventBody } from './event-body.ts';
import { commitment } from './hashes.ts';

/** The kind of the event that erases personal texts. */
export const erasure = 'case.wordsErased';

/** Compares every personal text with the commitment in the history; erased ones need the event that erased them. */
export function checkTexts(organisationId: string, { caseId, texts }: Chain, bodies: readonly EventBody[]): Fault[] {
  const committed = new Map(
    bodies.flatMap(({ seq, texts: sealed }) =>
      Object.entries(sealed).map(([path, value]) => [`${seq} ${path}`, value]),
    ),
  );
  const faults: Fault[] = [];
  for (const text of texts) {
    const { seq, path } = text;
    const expected = committed.get(`${seq} ${path}`);
    committed.delete(`${seq} ${path}`);
    const what = textFault(text, expected, { organisationId, caseId, seq, path }, bodies);
    if (what !== null) faults.push({ seq, what: `${path}: ${what}` });
  }
  for (const place of committed.keys()) {
    const [seq = '', ...path] = place.split(' ');
    faults.push({ seq: Number(seq), what: `${path.join(' ')}: the words are missing` });
  }
  return faults;
}

function textFault(
  text: ChainText,
  expected: string | undefined,
  place: Parameters<typeof commitment>[1],
  bodies: readonly EventBody[],
): string | null {
  if (expected === undefined) return 'the words were added later';
  if (text.value === null) return wasErased(text, bodies) ? null : 'the words are gone and no event says so';
  const salt = Buffer.from(text.salt, 'hex');
  return commitment(salt, place, text.value) === expected ? null : 'the words were changed';
}

function wasErased({ seq, erasedBySeq }: ChainText, bodies: readonly EventBody[]): boolean {
  return bodies.some((body) => body.seq === erasedBySeq && body.seq > seq && body.kind === erasure);
}
