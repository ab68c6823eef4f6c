import { eq } from 'drizzle-orm';
import { inOrganisation } from '../db/in-organisation.ts';
import { organisations } from '../db/tables/organisations.ts';
import { organisationsWithWork } from '../outbox/organisations-with-work.ts';
import type { Ports } from '../ports.ts';

/** The organisation of this slug or host; of a single one no name is needed. Null where none, or more than one, could be meant. */
export async function organisationNamed(ports: Pick<Ports, 'db'>, name: string | undefined): Promise<string | null> {
  const ids = await organisationsWithWork(ports, null);
  if (name === undefined) return ids.length === 1 ? (ids[0] ?? null) : null;
  for (const organisationId of ids) {
    const [row] = await inOrganisation({ ...ports, actor: { organisationId } }, (tx) =>
      tx
        .select({ slug: organisations.slug, hosts: organisations.hosts })
        .from(organisations)
        .where(eq(organisations.id, organisationId)),
    );
    if (row?.slug === name || row?.hosts.includes(name.toLowerCase())) return organisationId;
  }
  return null;
}
