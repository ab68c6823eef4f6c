import { z } from 'zod';
import { chooseChannel, reachBy, type Addressee, type Channel, type Way } from '../notifications/choose-channel.ts';
import type { ClaimedRow } from '../outbox/claim-outbox.ts';

type Addressed = Pick<ClaimedRow, 'occasion' | 'body' | 'recipient'>;

/** How the recipient of a row is reached; null when nothing safe is left. Pure. */
export function wayTo(row: Addressed, may: { text: boolean }): Way | null {
  if (row.recipient === null) return { by: 'letter' };
  return (row.occasion === 'details-changed' ? oldWay(row, may) : null) ?? chooseChannel(row.recipient, may);
}

const changed = z.object({
  facts: z.object({ email: z.boolean().optional(), phone: z.boolean().optional() }).default({}),
});

/** Changed details are told where somebody was reached before: whoever changed them may be another. */
function oldWay({ recipient, body }: Addressed, may: { text: boolean }): Way | null {
  const { email, phone } = changed.parse(JSON.parse(body ?? '{}')).facts;
  const before: Addressee = {
    ...recipient,
    ...(email === undefined ? {} : { email: recipient?.formerEmail }),
    ...(phone === undefined ? {} : { phone: recipient?.formerPhone }),
  };
  const channels: Channel[] = may.text ? ['email', 'text', 'letter'] : ['email', 'letter'];
  const ways = channels.flatMap((channel) => reachBy(before, channel) ?? []);
  const told = { email, text: phone };
  return ways.find(({ by }) => by !== 'letter' && told[by] !== undefined) ?? ways[0] ?? null;
}
