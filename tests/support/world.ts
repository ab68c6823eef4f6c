import { parseInstant } from '../../src/calendar/london.ts';
import { applyEvent, type ApplyEventInput } from '../../src/cases/apply-event.ts';
import { openCase, type OpenCaseInput, type OpenedCase } from '../../src/cases/open-case.ts';
import type { Result } from '../../src/errors.ts';
import { createOrganisation, type NewOrganisation } from '../../src/identity/create-organisation.ts';
import { createStaff } from '../../src/identity/create-staff.ts';
import { caseEvent, eventSchemas, type CaseEvent } from '../../src/machines/events.ts';
import type { Actor, Context, Ports } from '../../src/ports.ts';
import { createIds } from '../../src/system/ids.ts';
import { keeping } from './keeping.ts';
import { systemEntropy } from '../../src/system/system-entropy.ts';
import { testDatabase, type TestDatabase } from './database.ts';

/** A council with its people, a database of its own and a clock that stands where it is put. */
export interface World {
  ports: Ports;
  database: TestDatabase;
  organisationId: string;
  officer: Context;
  secondOfficer: Context;
  manager: Context;
  seniorLead: Context;
  auditor: Context;
  anybody: Context;
  sweep: Context;
  relay: Context;
  as(actor: Actor): Context;
  /** London time such as 2026-03-02T10:15, or an instant with its offset. */
  setClock(at: string): void;
  /** The resident of an opened case. */
  residentOf(opened: Pick<OpenedCase, 'caseId'>): Promise<Context>;
  open(input?: Partial<OpenCaseInput>, ctx?: Context): Promise<OpenedCase>;
  apply(
    opened: Pick<OpenedCase, 'caseId'>,
    event: unknown,
    more?: Partial<ApplyEventInput>,
    ctx?: Context,
  ): ReturnType<typeof applyEvent>;
  close(): Promise<void>;
}

export interface WorldOptions {
  organisation?: Partial<NewOrganisation>;
  at?: string;
  /** Another organisation in the same database. */
  beside?: World;
}

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

export async function startWorld(options: WorldOptions = {}): Promise<World> {
  const database = options.beside?.database ?? (await testDatabase());
  let now = parseInstant(options.at ?? '2026-03-02T10:15');
  const clock = { now: () => now };
  const ports: Ports = {
    db: database.db,
    clock,
    entropy: systemEntropy,
    ...keeping(),
    ids: createIds(clock, systemEntropy),
    log: silent,
  };
  const { organisationId } = await createOrganisation(ports, {
    name: 'Northmere Borough Council',
    slug: `council-${ports.ids.reference().toLowerCase()}`,
    nation: 'england-and-wales',
    procedures: ['lgsco-code', 'ho-code'],
    ...options.organisation,
  });
  const as = (actor: Actor): Context => ({ ...ports, actor, requestId: ports.ids.uuid() });
  const system = (name: 'sweep' | 'relay' | 'setup') => as({ kind: 'system', organisationId, name });
  const staff = async (name: string, role: 'officer' | 'manager' | 'auditor', isSeniorLead = false) => {
    const email = `${name.replaceAll(' ', '.').toLowerCase()}@${organisationId}.example.org`;
    const { staffId } = await createStaff(system('setup'), { name, email, role, isSeniorLead });
    return as({ kind: 'staff', organisationId, staffId, role });
  };
  const officer = await staff('Priya Nair', 'officer');
  const anybody = as({ kind: 'public', organisationId });
  return {
    ports,
    database,
    organisationId,
    officer,
    secondOfficer: await staff('Tom Ashworth', 'officer'),
    manager: await staff('Ruth Kowalczyk', 'manager'),
    seniorLead: await staff('Daniel Okafor', 'manager', true),
    auditor: await staff('Helen Marsh', 'auditor'),
    anybody,
    sweep: system('sweep'),
    relay: system('relay'),
    as,
    setClock: (at) => void (now = parseInstant(at)),
    residentOf: async ({ caseId }) => {
      const [row] = await database.superuserSql<{ person_id: string }[]>`
        select person_id from redress.case_people where case_id = ${caseId} and role = 'complainant'`;
      return as({ kind: 'resident', organisationId, caseId, personId: row?.person_id ?? '' });
    },
    open: async (input = {}, ctx = anybody) => valueOf(await openCase(ctx, { ...complaint(), ...input })),
    apply: (opened, event, more = {}, ctx = officer) =>
      applyEvent(ctx, { caseId: opened.caseId, event: eventOf(event), ...more }),
    close: async () => (options.beside ? undefined : database.drop()),
  };
}

/** A complaint about the bins from a person with an e-mail address. */
export function complaint(description = 'Our bins were missed three weeks running'): OpenCaseInput {
  return {
    event: eventSchemas.receive.parse({ type: 'receive', channel: 'web', description }),
    person: { name: 'Sam Jones', email: 'sam.jones@example.org' },
  };
}

export function eventOf(event: unknown): CaseEvent {
  return caseEvent.parse(event);
}

/** The id of a member of staff. */
export function staffId({ actor }: Context): string {
  if (actor.kind !== 'staff') throw new Error('Not a member of staff');
  return actor.staffId;
}

/** The value of a result that must be good. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.failure)}`);
  return result.value;
}

/** The two usual first steps, so that a case awaits its answer. */
export const acknowledgement = {
  type: 'acknowledge',
  ombudsmanDetails: true,
  definition: { issues: ['Bins missed on three Tuesdays', 'Nobody called back'], outcomesSought: ['A reliable round'] },
};

export const answer = {
  type: 'respond',
  outcome: 'upheld',
  decisions: [
    { issue: 1, finding: 'upheld' },
    { issue: 2, finding: 'partlyUpheld' },
  ],
  remedies: [{ id: 'sorry', kind: 'apology', due: '2026-04-01', text: 'A written apology' }],
  letter: 'Dear Sam Jones, we are sorry.',
};
