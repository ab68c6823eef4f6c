import { applyEvent } from '../src/cases/apply-event.ts';
import { openCase } from '../src/cases/open-case.ts';
import { createOrganisation } from '../src/identity/create-organisation.ts';
import { createStaff } from '../src/identity/create-staff.ts';
import { createToken } from '../src/identity/create-token.ts';
import { eventSchemas } from '../src/machines/events.ts';
import type { Context, Ports } from '../src/ports.ts';
import { inFlight } from './in-flight.ts';
import type { PrivateDatabase } from './private-database.ts';

/** How many commands are in flight while things are set up. */
const setupWidth = 32;

/** An organisation with somebody who works its cases. */
export interface Council {
  organisationId: string;
  /** The officer. */
  staffId: string;
  /** As the officer who handles the cases. */
  ctx: Context;
  token: string;
}

export async function foundCouncil(ports: Ports, slug: string): Promise<Council> {
  const { organisationId } = await createOrganisation(ports, {
    name: `Council ${slug}`,
    slug,
    hosts: [`${slug}.test`],
    nation: 'england-and-wales',
    procedures: ['lgsco-code'],
  });
  const setup: Context = { ...ports, actor: { kind: 'system', organisationId, name: 'setup' }, requestId: 'setup' };
  const { staffId } = await createStaff(setup, { name: 'Asha Patel', email: `asha@${slug}.test`, role: 'officer' });
  const manager = { name: 'Gwen Rees', email: `gwen@${slug}.test`, role: 'manager', isSeniorLead: true } as const;
  await createStaff(setup, manager);
  const expiresAt = new Date('2035-01-01T00:00:00Z');
  const { token } = await createToken(setup, { name: 'bench', role: 'officer', staffId, expiresAt });
  const actor = { kind: 'staff', organisationId, staffId, role: 'officer' } as const;
  return { organisationId, staffId, ctx: { ...ports, actor, requestId: 'bench' }, token };
}

const complaint = eventSchemas.receive.parse({
  type: 'receive',
  channel: 'web',
  description: 'The bins in our street were not emptied for three weeks, and nobody rang back. '.repeat(3),
});

/** Lodges so many complaints, each by a person of its own, and lets Postgres look at its tables; returns the references. */
export async function lodge(database: PrivateDatabase, council: Council, count: number): Promise<string[]> {
  const references: string[] = [];
  for (let done = 0, size = 200; done < count; done = references.length, size *= 5) {
    references.push(...(await lodgeSome(council, done, Math.min(size, count - done))));
    await database.analyze();
  }
  return references;
}

async function lodgeSome({ ctx }: Council, from: number, count: number): Promise<string[]> {
  const references: string[] = [];
  const numbers = Array.from({ length: count }, (_unused, index) => from + index);
  await inFlight(numbers, setupWidth, async (number) => {
    const person = { name: `Sam Jones ${number}`, email: `sam-${number}@example.org` };
    const opened = await openCase(ctx, { event: complaint, person });
    if (!opened.ok) throw new Error(`A complaint could not be lodged: ${JSON.stringify(opened.failure)}`);
    references.push(opened.value.reference);
  });
  return references;
}

/** Gives each case the council's officer as its handler, who is then the one to be reminded. */
export async function assignAll({ ctx, staffId }: Council, references: readonly string[]): Promise<void> {
  const event = eventSchemas.assign.parse({ type: 'assign', handler: staffId });
  await inFlight(references, setupWidth, async (reference) => {
    const assigned = await applyEvent(ctx, { reference, event });
    if (!assigned.ok) throw new Error(`A handler could not be named: ${JSON.stringify(assigned.failure)}`);
  });
}
