import { z } from 'zod';
import { formatReference } from '../cases/reference.ts';
import type { EventFacts, NoticeFacts } from '../notifications/notice-facts.ts';
import type { Reader } from '../notifications/reader.ts';
import type { ClaimedRow } from '../outbox/claim-outbox.ts';
import type { NoticeSource } from '../outbox/read-notice.ts';

/** A row of the outbox with what is known of its case. */
export interface NoticeQuestion {
  row: Pick<ClaimedRow, 'occasion' | 'clock' | 'dueOn' | 'body' | 'texts' | 'message'>;
  source: NoticeSource;
  procedure: NoticeFacts['procedure'];
  baseUrl: string;
  reader: Reader;
  /** Of a duplicate: the complaint that goes on, bare, where it is the same person's. */
  otherReference: string | null;
}

/** Everything that the notice of a row is written from. */
export function factsOfNotice({
  row,
  source,
  procedure,
  baseUrl,
  reader,
  otherReference,
}: NoticeQuestion): NoticeFacts {
  const { organisation, issues, remedies, receivedOn, on } = source;
  const { contactPhone: phone, contactEmail: email, contactHours: hours, name } = organisation;
  const event = eventOf(row);
  return {
    ...reader,
    reference: formatReference(source.reference),
    organisation: { name, contact: { ...(phone && { phone }), ...(email && { email }), ...(hours && { hours }) } },
    procedure,
    baseUrl,
    receivedOn,
    on,
    clocks: clocksOf(source),
    clock: row.clock ?? undefined,
    dueOn: row.dueOn ?? undefined,
    issues,
    // What was done already, or cannot be done, is no promise any more; a notice that it failed still names it.
    remedies: remedies.filter(({ id, state }) => state === 'offered' || id === event.id),
    outcomesSought: wordsUnder(row.texts, /\boutcomesSought\.\d+$/),
    notResponsibleFor: wordsUnder(row.texts, /\bnotResponsibleFor\.\d+$/),
    event: {
      ...repeated(event),
      isPart: event.type === 'refuse' && !source.states.includes('refused'),
      otherReference: otherReference === null ? undefined : formatReference(otherReference),
    },
    words: wordsOf(row.texts),
    letter: row.message?.letter ?? undefined,
  };
}

const finding = z.enum(['upheld', 'partlyUpheld', 'notUpheld', 'resolved', 'noFinding']);
const review = z.enum(['keep', 'lift']);
const eventBody = z.object({
  facts: z
    .object({
      type: z.string(),
      outcome: z.string().optional(),
      expectedOn: z.string().optional(),
      updateEvery: z.number().optional(),
      reviewOn: z.string().optional(),
      id: z.string().optional(),
      to: z.string().optional(),
    })
    .default({ type: '' }),
});
type RecordedEvent = z.infer<typeof eventBody>['facts'];

/** The other case that the event of a row names, by its id. */
export function otherCaseOf(row: Pick<ClaimedRow, 'body'>): string | null {
  return eventOf(row).to ?? null;
}

/** Of the event as it was recorded, what a notice may need. */
function eventOf({ body }: Pick<ClaimedRow, 'body'>): RecordedEvent {
  return eventBody.parse(JSON.parse(body ?? '{}')).facts;
}

/** An answer and a restriction that was looked at again both have an outcome, each in words of its own. */
function repeated({ outcome, expectedOn, updateEvery, reviewOn, id }: RecordedEvent): EventFacts {
  return {
    outcome: finding.safeParse(outcome).data,
    review: review.safeParse(outcome).data,
    expectedOn,
    updateEvery,
    reviewOn,
    remedyId: id,
  };
}

function clocksOf({ clocks }: NoticeSource): NoticeFacts['clocks'] {
  return Object.fromEntries(
    Object.entries(clocks).map(([name, { dueOn, originalDueOn, state }]) => [
      name,
      { due: dueOn, originalDue: originalDueOn, state },
    ]),
  );
}

/** The words given in fields of the event itself; those of lists and definitions have places of their own. */
function wordsOf(texts: Record<string, string | null>): Record<string, string> {
  const given = Object.entries(texts).flatMap(([name, words]) =>
    words && !name.includes('.') ? [[name, words] as const] : [],
  );
  return Object.fromEntries(given);
}

function wordsUnder(texts: Record<string, string | null>, path: RegExp): string[] {
  return Object.entries(texts).flatMap(([name, words]) => (path.test(name) && words ? [words] : []));
}
