import { findOrganisation } from '../identity/find-organisation.ts';
import type { HttpContext } from './http-env.ts';
import { HttpFailure } from './http-failure.ts';

/** The organisation whose address was asked, else the only one there is. Throws `not-found`. */
export async function organisationOfHost(c: HttpContext): Promise<string> {
  const host = (c.req.header('Host') ?? new URL(c.req.url).host).toLowerCase().replace(/:\d+$/, '');
  const organisationId = await findOrganisation(c.get('ports'), host);
  if (organisationId === null) throw new HttpFailure('not-found');
  return organisationId;
}
