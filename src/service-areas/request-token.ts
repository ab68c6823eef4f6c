import type { Context } from '../ports.ts';

/** The secret of a link by which a service answers: the same each time it is asked again, and nobody can make it without the key. */
export function requestToken({ vault, actor }: Pick<Context, 'vault' | 'actor'>, caseId: string, id: string): string {
  return Buffer.from(vault.mac('service-request', `${actor.organisationId} ${caseId} ${id}`)).toString('base64url');
}
