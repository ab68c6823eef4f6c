import { mobileNumber } from './mobile-number.ts';

export type Channel = 'email' | 'text' | 'letter';

/** Somebody who is written to, as far as it decides how. What is not known is left out; of staff only the address is. */
export interface Addressee {
  email?: string | null | undefined;
  phone?: string | null | undefined;
  address?: string | null | undefined;
  preferredContact?: Channel | 'phone' | 'none' | null | undefined;
  contactRules?: { neverBy: readonly (Channel | 'phone')[]; discreet: boolean } | null | undefined;
}

/** How to reach somebody: `to` is an e-mail address or a mobile number with its country. */
export type Way = { by: 'email' | 'text'; to: string } | { by: 'letter' };

/**
 * The channel for a notice: the one that was asked for, else the first that works, and never one that was ruled out.
 * Null when nothing safe is left. `may.text`: whether text messages can be sent at all. Pure.
 */
export function chooseChannel(addressee: Addressee, may: { text: boolean }): Way | null {
  const open = orderOf(addressee).filter((channel) => channel !== 'text' || may.text);
  const safe = open.filter((channel) => isSafe(addressee, channel));
  for (const channel of safe) {
    const way = wayBy(addressee, channel);
    if (way !== null) return way;
  }
  // Where no rule stood in the way a letter is written although no address is known: somebody may find out where to.
  const isShut = open.some((channel) => !isSafe(addressee, channel) && wayBy(addressee, channel) !== null);
  return isShut || !isSafe(addressee, 'letter') ? null : { by: 'letter' };
}

/** How to reach somebody by this channel and no other; null where there is no way, or none that is safe. */
export function reachBy(addressee: Addressee, channel: Channel): Way | null {
  return isSafe(addressee, channel) ? wayBy(addressee, channel) : null;
}

function orderOf({ preferredContact }: Addressee): Channel[] {
  const usual: Channel[] = ['email', 'letter', 'text'];
  const first = usual.filter((channel) => channel === preferredContact);
  return [...first, ...usual.filter((channel) => channel !== preferredContact)];
}

function isSafe({ contactRules }: Addressee, channel: Channel): boolean {
  return !contactRules?.neverBy.includes(channel);
}

function wayBy({ email, phone, address }: Addressee, channel: Channel): Way | null {
  if (channel === 'letter') return address?.trim() ? { by: 'letter' } : null;
  const to = channel === 'email' ? email?.trim() : mobileNumber(phone);
  return to ? { by: channel, to } : null;
}
