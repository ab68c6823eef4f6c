import { createOrganisation } from '../../src/identity/create-organisation.ts';
import { createStaff } from '../../src/identity/create-staff.ts';
import { createToken } from '../../src/identity/create-token.ts';
import type { Actor, Context, Ports } from '../../src/ports.ts';

/** An organisation with one of each who is told when things are late. */
export interface Council {
  organisationId: string;
  /** As the officer. */
  officer: Context;
  public: Context;
  emails: { officer: string; manager: string; seniorLead: string };
  /** An API token of the officer. */
  makeToken(): Promise<string>;
}

const emails = {
  officer: 'officer@council.example.org',
  manager: 'manager@council.example.org',
  seniorLead: 'lead@council.example.org',
};

export async function prepareCouncil(ports: Ports): Promise<Council> {
  const { organisationId } = await createOrganisation(ports, {
    name: 'Testham Council',
    slug: `testham-${ports.ids.uuid().slice(-8)}`,
    nation: 'england-and-wales',
    procedures: ['lgsco-code', 'ho-code'],
  });
  const as = (actor: Actor): Context => ({ ...ports, actor, requestId: ports.ids.uuid() });
  const setup = as({ kind: 'system', organisationId, name: 'setup' });
  const { staffId } = await createStaff(setup, { name: 'An Officer', email: emails.officer, role: 'officer' });
  await createStaff(setup, { name: 'A Manager', email: emails.manager, role: 'manager' });
  await createStaff(setup, { name: 'A Lead', email: emails.seniorLead, role: 'officer', isSeniorLead: true });
  return {
    organisationId,
    officer: as({ kind: 'staff', organisationId, staffId, role: 'officer' }),
    public: as({ kind: 'public', organisationId }),
    emails,
    async makeToken() {
      const expiresAt = new Date(ports.clock.now().getTime() + 86_400_000);
      return (await createToken(setup, { name: 'A test', role: 'officer', staffId, expiresAt })).token;
    },
  };
}
