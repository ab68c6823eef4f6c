import { z } from 'zod';

const email = z.email().max(254);
const mobile = /^(?:\+44|0044|0)7[1-57-9]\d{8}$/;

/** An e-mail address, or a British mobile number where texts can be sent, as it is to be kept; null for anything else. */
export function readReturnTo(
  typed: string | undefined,
  { sendsTexts = false }: { sendsTexts?: boolean },
): string | null {
  const given = (typed ?? '').trim();
  if (email.safeParse(given).success) return given;
  const digits = given.replaceAll(/[\s().-]/g, '');
  return sendsTexts && mobile.test(digits) ? digits : null;
}
