import { and, desc, eq, isNotNull, or, sql } from 'drizzle-orm';
import { inOrganisation } from '../db/in-organisation.ts';
import { caseTexts } from '../db/tables/case-texts.ts';
import { messages } from '../db/tables/messages.ts';
import { outbox } from '../db/tables/outbox.ts';
import { people } from '../db/tables/people.ts';
import { staff } from '../db/tables/staff.ts';
import { staffLinks } from '../db/tables/staff-links.ts';
import type { Context } from '../ports.ts';

/** A mail or text message as it went out, or would have gone out. */
export interface SentMail {
  messageId: string;
  at: Date;
  channel: 'email' | 'text' | 'letter';
  /** The address or number; null where the person has none. */
  to: string | null;
  /** Of a text message what it is about. */
  subject: string;
  text: string;
  html: string | null;
  state: 'waiting' | 'sent' | 'failed' | 'unknown' | 'toPost' | 'posted';
}

/** The latest that went out of the organisation, newest first: for the demonstration's mailbox. */
export async function listSentMail(ctx: Context, { limit }: { limit: number }): Promise<SentMail[]> {
  return inOrganisation(ctx, (tx) =>
    tx
      .select({
        messageId: messages.id,
        at: messages.at,
        channel: sql<SentMail['channel']>`coalesce(${messages.channel}, 'email')`,
        // That details changed is told at the address from before.
        to: sql<
          string | null
        >`case ${messages.channel} when 'text' then ${people.phone} when 'letter' then ${people.address}
          else coalesce(case ${messages.occasion} when 'details-changed' then ${people.formerEmail} end,
            ${people.email}, ${staff.email}, ${caseTexts.value}) end`,
        subject: sql<string>`coalesce(${messages.sentSubject}, ${messages.subject})`,
        text: sql<string>`coalesce(${messages.sentText}, ${messages.text}, '')`,
        html: sql<
          string | null
        >`case when ${messages.sentText} is null then ${messages.html} else ${messages.sentHtml} end`,
        state: messages.state,
      })
      .from(messages)
      .leftJoin(people, and(eq(people.organisationId, messages.organisationId), eq(people.id, messages.personId)))
      // A link for somebody who works here names them by the link alone.
      .leftJoin(
        outbox,
        and(
          eq(outbox.organisationId, messages.organisationId),
          eq(outbox.messageId, messages.id),
          isNotNull(outbox.staffLinkId),
        ),
      )
      .leftJoin(
        staffLinks,
        and(eq(staffLinks.organisationId, messages.organisationId), eq(staffLinks.id, outbox.staffLinkId)),
      )
      .leftJoin(
        staff,
        and(
          eq(staff.organisationId, messages.organisationId),
          or(eq(staff.id, messages.staffId), eq(staff.id, staffLinks.staffId)),
        ),
      )
      // Of a question to a service its event holds the address.
      .leftJoin(
        caseTexts,
        and(
          eq(caseTexts.organisationId, messages.organisationId),
          eq(caseTexts.caseId, messages.caseId),
          eq(caseTexts.seq, messages.seq),
          eq(caseTexts.path, 'to'),
          eq(messages.occasion, 'service-request'),
        ),
      )
      .where(and(eq(messages.organisationId, ctx.actor.organisationId), isNotNull(messages.subject)))
      .orderBy(desc(messages.at), desc(messages.id))
      .limit(limit),
  );
}

/** One of them; null when there is none with this id. */
export async function readSentMail(ctx: Context, { messageId }: { messageId: string }): Promise<SentMail | null> {
  const mails = await listSentMail(ctx, { limit: 500 });
  return mails.find((mail) => mail.messageId === messageId) ?? null;
}
