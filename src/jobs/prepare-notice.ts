import { z } from 'zod';
import { formatReference } from '../cases/reference.ts';
import { renderForCase, type NoticeFacts } from '../notifications/render-for-case.ts';
import type { ClaimedRow } from '../outbox/claim-outbox.ts';
import { freezeMessage } from '../outbox/freeze-message.ts';
import { readNotice, type NoticeSource } from '../outbox/read-notice.ts';
import type { Context } from '../ports.ts';
import type { JobTools } from './job.ts';
import { messageIdOf, type Prepared } from './prepared.ts';

/** Writes the notice of a row once, freezes it, and gives it as mail; to be posted when there is no address. */
export async function prepareNotice(tools: JobTools, ctx: Context, row: ClaimedRow): Promise<Prepared> {
  const source = row.caseId && row.seq ? await readNotice(ctx, { caseId: row.caseId, seq: row.seq }) : null;
  if (source === null) return { settle: 'dropped' };
  const rendered = row.message?.text ? null : renderForCase(row.occasion, factsOf(row, source, tools.baseUrl()));
  const frozen = rendered && (await freezeMessage(ctx, { outboxId: row.outboxId, ...rendered }));
  const { subject, text, html } = frozen ?? row.message ?? {};
  const to = row.recipient?.email;
  if (!to) return { settle: 'toPost' };
  if (!subject || !text || !html) return { settle: 'dropped' };
  return { mail: { messageId: messageIdOf(row), to, subject, text, html, language: 'en' } };
}

function factsOf(row: ClaimedRow, source: NoticeSource, baseUrl: string): NoticeFacts {
  const { outcome, expectedOn } = eventFactsOf(row);
  const { organisation, issues, remedies, clocks, receivedOn, on } = source;
  const { contactPhone: phone, contactEmail: email, contactHours: hours, name } = organisation;
  return {
    reference: formatReference(source.reference),
    organisation: { name, contact: { ...(phone && { phone }), ...(email && { email }), ...(hours && { hours }) } },
    ombudsman: source.procedureId === 'ho-code' ? 'housing-ombudsman' : 'lgsco',
    baseUrl,
    receivedOn,
    on,
    clocks,
    clock: row.clock ?? undefined,
    dueOn: row.dueOn ?? undefined,
    issues,
    remedies,
    outcomesSought: wordsUnder(row.texts, /\boutcomesSought\.\d+$/),
    outcome,
    expectedOn,
    reason: row.texts['reason'] ?? row.texts['reasons'] ?? undefined,
    letter: row.message?.letter ?? undefined,
  };
}

const finding = z.enum(['upheld', 'partlyUpheld', 'notUpheld', 'resolved', 'noFinding']);
const eventBody = z.object({
  facts: z.object({ outcome: finding.optional(), expectedOn: z.string().optional() }).default({}),
});

/** Of the event as it was recorded, what a notice repeats. */
function eventFactsOf({ body }: ClaimedRow) {
  return eventBody.parse(JSON.parse(body ?? '{}')).facts;
}

function wordsUnder(texts: Record<string, string | null>, path: RegExp): string[] {
  return Object.entries(texts).flatMap(([name, words]) => (path.test(name) && words ? [words] : []));
}
