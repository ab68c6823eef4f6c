import { organisationHosts } from '../../identity/organisation-hosts.ts';
import type { PageRequest } from '../page.ts';
import { pathTo } from '../paths.ts';

/** Where a provider sends people back to: the host they came by where it is one of the organisation's, else the address of this service. */
export async function callbackAddress({ ctx, http }: PageRequest): Promise<string> {
  const { baseUrl } = http.get('options');
  const host = (http.req.header('Host') ?? '').toLowerCase();
  const isOurs = (await organisationHosts(ctx)).includes(host.replace(/:\d+$/, ''));
  const origin = isOurs ? `${new URL(baseUrl).protocol}//${host}` : baseUrl;
  return `${origin.replace(/\/$/, '')}${pathTo('signInCallback')}`;
}
