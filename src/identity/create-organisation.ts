import type { Nation } from '../calendar/nation.ts';
import { inOrganisation } from '../db/in-organisation.ts';
import { organisations, type OpeningHours } from '../db/tables/organisations.ts';
import { policies } from '../db/tables/policies.ts';
import type { Ports } from '../ports.ts';

export interface NewOrganisation {
  name: string;
  slug: string;
  /** Host names that lead here; with one organisation only, none is needed. */
  hosts?: string[];
  nation: Nation;
  /** Ids of procedures; the first is what a complaint falls under unless another is chosen. */
  procedures: [string, ...string[]];
  contact?: { phone?: string; email?: string; hours?: string; address?: string };
  /** Where a fault is reported for the first time. */
  reportUrl?: string;
  openingHours?: OpeningHours;
  /** What it has chosen (machines/policy); left out, the defaults. */
  policy?: Record<string, unknown>;
}

/** Makes an organisation with the first version of its policy. Run at setting up, when nobody is signed in. */
export async function createOrganisation(ports: Ports, input: NewOrganisation): Promise<{ organisationId: string }> {
  const organisationId = ports.ids.uuid();
  const { name, slug, hosts = [], nation, procedures, contact = {}, policy = {}, reportUrl, openingHours } = input;
  const actor = { organisationId };
  const now = ports.clock.now();
  await inOrganisation({ db: ports.db, actor }, async (tx) => {
    await tx.insert(organisations).values({
      id: organisationId,
      name,
      slug,
      hosts: hosts.map((host) => host.toLowerCase()),
      nation,
      procedures,
      contactPhone: contact.phone ?? null,
      contactEmail: contact.email ?? null,
      contactHours: contact.hours ?? null,
      contactAddress: contact.address ?? null,
      reportUrl: reportUrl ?? null,
      openingHours: openingHours ?? null,
      createdAt: now,
    });
    await tx.insert(policies).values({ organisationId, version: 1, inForceFrom: now, body: policy, createdAt: now });
  });
  return { organisationId };
}
