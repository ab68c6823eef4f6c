import { z } from 'zod';

const address = z.email().max(254);

/** The e-mail address in the claims, and whether the provider has made sure that it is theirs (`email_verified`; Microsoft: `xms_edov`). */
export function emailOfClaims(claims: Record<string, unknown>): { email: string; isVerified: boolean } | null {
  const email = [claims['email'], claims['preferred_username']].find((text) => address.safeParse(text).success);
  if (typeof email !== 'string') return null;
  const isVerified =
    email === claims['email'] &&
    [claims['email_verified'], claims['xms_edov']].some((value) => value === true || value === 1 || value === '1');
  return { email: email.trim(), isVerified };
}
