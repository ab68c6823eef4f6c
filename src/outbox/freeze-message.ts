import type { Context } from '../ports.ts';

/** What is said; subject, text and html are null until frozen. */
export interface FrozenMessage {
  messageId: string;
  letter: string | null;
  subject: string | null;
  text: string | null;
  html: string | null;
}

/** Stores what a mail will say before the first attempt to send it; gives what is stored, which wins over what is given. */
export async function freezeMessage(
  ctx: Context,
  input: { outboxId: string; subject: string; text: string; html: string },
): Promise<FrozenMessage> {
  const { outboxId, subject, text, html } = input;
  const [row] = await ctx.db.sql`
    select freeze_message(${ctx.actor.organisationId}, ${outboxId}, ${ctx.ids.uuid()}, ${ctx.clock.now()},
      ${subject}, ${text}, ${html}) as frozen`;
  return readFrozen(row?.['frozen']);
}

/** Holds because the SQL function freeze_message builds exactly this object, or null for a row that is not there. */
function readFrozen(value: unknown): FrozenMessage {
  if (value === null || value === undefined) throw new Error('There is no such row in the outbox');
  return value as FrozenMessage;
}
