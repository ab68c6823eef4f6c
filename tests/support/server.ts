import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { apiSite } from '../../src/api/api-site.ts';
import { createHttp } from '../../src/http/create-http.ts';
import type { HttpOptions } from '../../src/http/http-env.ts';
import { createOrganisation } from '../../src/identity/create-organisation.ts';
import { createStaff } from '../../src/identity/create-staff.ts';
import { createToken } from '../../src/identity/create-token.ts';
import type { JobTools } from '../../src/jobs/job.ts';
import { relayAll } from '../../src/jobs/relay-outbox.ts';
import { parseInstant } from '../../src/calendar/london.ts';
import type { Actor, Context, LogFields, OutgoingMail, Ports, StaffRole } from '../../src/ports.ts';
import { createIds } from '../../src/system/ids.ts';
import { generousLimits } from './generous-limits.ts';
import { keeping } from './keeping.ts';
import { systemEntropy } from '../../src/system/system-entropy.ts';
import { webSite } from '../../src/web/app.ts';
import { testDatabase } from './database.ts';

export interface StaffMember {
  ctx: Context;
  staffId: string;
  /** For the API, or typed into the sign-in page. */
  token: string;
}

/** The pages and the API on a loopback port, with one organisation, mail that is caught, and a clock that stands. */
export interface TestServer {
  baseUrl: string;
  ports: Ports;
  organisationId: string;
  /** Every mail that went out, oldest first. */
  mails: OutgoingMail[];
  /** Every log line. */
  lines: { event: string; fields: LogFields }[];
  as(actor: Actor): Context;
  addStaff(name: string, role: StaffRole, more?: { isSeniorLead?: boolean }): Promise<StaffMember>;
  /** Puts the clock to a London time, for example '2026-03-02T10:00'. */
  setClock(at: string): void;
  /** Sends what waits, as the background work would. */
  relay(): Promise<void>;
  stop(): Promise<void>;
}

export async function startTestServer(options: Partial<HttpOptions> = {}): Promise<TestServer> {
  const db = await testDatabase();
  let now = parseInstant('2026-03-02T10:00');
  const clock = { now: () => now };
  const lines: TestServer['lines'] = [];
  const write = (event: string, fields: LogFields = {}) => void lines.push({ event, fields });
  const log = { info: write, warn: write, error: write };
  const ports: Ports = {
    db: db.db,
    clock,
    entropy: systemEntropy,
    ...keeping(),
    ids: createIds(clock, systemEntropy),
    log,
  };
  const { organisationId } = await createOrganisation(ports, {
    name: 'Testham Council',
    slug: 'testham',
    nation: 'england-and-wales',
    procedures: ['lgsco-code', 'ho-code'],
    contact: { phone: '01632 960 001', email: 'complaints@testham.example.org', hours: 'Monday to Friday, 9am to 5pm' },
  });
  const as = (actor: Actor): Context => ({ ...ports, actor, requestId: ports.ids.uuid() });
  const listening = await listen(ports, options);
  const mails: OutgoingMail[] = [];
  const tools = jobTools(ports, listening.baseUrl, mails);
  return {
    baseUrl: listening.baseUrl,
    ports,
    organisationId,
    mails,
    lines,
    as,
    addStaff: (name, role, more = {}) => addStaff(as, organisationId, { name, role, ...more }),
    setClock: (at) => void (now = parseInstant(at)),
    relay: () => relayAll(tools, organisationId),
    async stop() {
      await listening.close();
      await db.drop();
    },
  };
}

async function listen(ports: Ports, options: Partial<HttpOptions>) {
  const later: { app?: ReturnType<typeof createHttp> } = {};
  const answer = getRequestListener(
    (request, env) => later.app?.fetch(request, env) ?? new Response('', { status: 503 }),
  );
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const baseUrl = `http://127.0.0.1:${portOf(server.address())}`;
  const standard: HttpOptions = { baseUrl, trustProxy: false, demo: false, limits: generousLimits() };
  later.app = createHttp(ports, { ...standard, ...options }, [apiSite(), webSite()]);
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { baseUrl, close };
}

function jobTools(ports: Ports, baseUrl: string, mails: OutgoingMail[]): JobTools {
  return {
    ports,
    texter: null,
    scanner: null,
    mailer: {
      send: (mail) => {
        mails.push(mail);
        return Promise.resolve({ kind: 'sent' });
      },
    },
    baseUrl: () => baseUrl,
    ring: () => Promise.resolve(),
    keepsCodes: false,
    isStopping: () => false,
  };
}

async function addStaff(
  as: TestServer['as'],
  organisationId: string,
  { name, role, isSeniorLead = false }: { name: string; role: StaffRole; isSeniorLead?: boolean },
): Promise<StaffMember> {
  const setup = as({ kind: 'system', organisationId, name: 'setup' });
  const email = `${name.toLowerCase().replaceAll(' ', '.')}@testham.example.org`;
  const { staffId } = await createStaff(setup, { name, email, role, isSeniorLead });
  const expiresAt = new Date('2035-01-01T00:00:00Z');
  const { token } = await createToken(setup, { name, role, staffId, expiresAt });
  return { ctx: as({ kind: 'staff', organisationId, staffId, role }), staffId, token };
}

function portOf(address: string | AddressInfo | null): number {
  if (address === null || typeof address === 'string') throw new Error('Not listening on a port');
  return address.port;
}
