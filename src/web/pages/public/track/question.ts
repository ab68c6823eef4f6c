import { z } from 'zod';
import type { Asked } from '../../../../identity/find-holder.ts';
import type { Texts } from '../../../../language/language.ts';

/** Whose code is asked for, as typed; where text messages can be sent, one field takes an address or a number. */
export function trackQuestion({ open: { trackTexts: words } }: Texts, sendsTexts: boolean) {
  const { missing, wrong } = sendsTexts ? words.either : words.email;
  return z.object({
    reference: z.string({ error: words.reference.missing }).max(40, words.reference.tooLong),
    email: z
      .string({ error: missing })
      .max(254, wrong)
      .refine((typed) => z.email().safeParse(typed).success || (sendsTexts && isNumber(typed)), wrong),
  });
}

/** What a code is asked for with. */
export function askedOf({ reference, email }: { reference: string; email: string }): Asked {
  return { reference, address: email, channel: isNumber(email) ? 'text' : 'email' };
}

function isNumber(typed: string): boolean {
  return /^\+?[\d\s().-]{10,30}$/.test(typed) && typed.replaceAll(/\D/g, '').length >= 10;
}
