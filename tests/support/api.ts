import { apiSite } from '../../src/api/api-site.ts';
import { openApi } from '../../src/api/openapi.ts';
import { problemSchema } from '../../src/api/problem-schema.ts';
import type { Route } from '../../src/api/route.ts';
import { routes } from '../../src/api/routes/index.ts';
import { createHttp } from '../../src/http/create-http.ts';
import type { HttpOptions } from '../../src/http/http-env.ts';
import type { Site } from '../../src/http/site.ts';
import { createOrganisation, type NewOrganisation } from '../../src/identity/create-organisation.ts';
import { createStaff, type NewStaff } from '../../src/identity/create-staff.ts';
import { createToken } from '../../src/identity/create-token.ts';
import type { Context, LogFields, Ports, StaffRole } from '../../src/ports.ts';
import { createIds } from '../../src/system/ids.ts';
import { generousLimits } from './generous-limits.ts';
import { keeping } from './keeping.ts';
import { systemEntropy } from '../../src/system/system-entropy.ts';
import type { TestDatabase } from './database.ts';

export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  // Whatever JSON came back: tests say with `toMatchObject` what it must be.
  // oxlint-disable-next-line typescript/no-explicit-any
  body: any;
}

export interface Ask {
  token?: string;
  body?: unknown;
  headers?: Record<string, string>;
  host?: string;
}

export interface TestOrganisation {
  organisationId: string;
  host: string;
  /** As the system itself, to set things up. */
  ctx: Context;
  addStaff(
    input: Partial<NewStaff> & { role: StaffRole },
  ): Promise<{ staffId: string; token: string; tokenId: string }>;
}

export interface TestApi {
  ports: Ports;
  db: TestDatabase;
  /** Every log line, as it would be written. */
  lines: { event: string; fields: LogFields }[];
  setClock(at: Date): void;
  addOrganisation(input?: Partial<NewOrganisation>): Promise<TestOrganisation>;
  call(method: string, path: string, ask?: Ask): Promise<Answer>;
  close(): Promise<void>;
}

const farAway = new Date('2035-01-01T00:00:00Z');

/** The whole API in this process, on a database of its own, with a clock that stands where it is put. */
export async function startApi(options: Partial<HttpOptions> = {}, sites?: readonly Site[]): Promise<TestApi> {
  const { testDatabase } = await import('./database.ts');
  return startApiOn(await testDatabase(), options, sites);
}

/** The same on a database that is there already. */
export function startApiOn(
  db: TestDatabase,
  options: Partial<HttpOptions> = {},
  sites: readonly Site[] = [apiSite()],
): TestApi {
  const lines: TestApi['lines'] = [];
  let now = new Date('2026-03-02T10:15:00Z');
  const clock = { now: () => now };
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
  const limits = generousLimits();
  const app = createHttp(
    ports,
    { baseUrl: 'http://localhost', trustProxy: false, demo: false, limits, ...options },
    sites,
  );
  let made = 0;
  return {
    ports,
    db,
    lines,
    setClock: (at) => void (now = at),
    addOrganisation: (input) => addOrganisation(ports, ++made, input),
    call: (method, path, ask = {}) => call(app, method, path, ask),
    close: () => db.drop(),
  };
}

async function addOrganisation(
  ports: Ports,
  n: number,
  input: Partial<NewOrganisation> = {},
): Promise<TestOrganisation> {
  const host = `council-${n}.test`;
  const { organisationId } = await createOrganisation(ports, {
    name: `Council ${n}`,
    slug: `council-${n}`,
    hosts: [host],
    nation: 'england-and-wales',
    procedures: ['lgsco-code', 'ho-code'],
    ...input,
  });
  const ctx: Context = { ...ports, actor: { kind: 'system', organisationId, name: 'setup' }, requestId: 'setup' };
  let staffMade = 0;
  return {
    organisationId,
    host,
    ctx,
    async addStaff({ name = 'Somebody', role, ...rest }) {
      const email = `staff-${n}-${++staffMade}@example.org`;
      const { staffId } = await createStaff(ctx, { name, email, role, ...rest });
      const { token, tokenId } = await createToken(ctx, { name, role, staffId, expiresAt: farAway });
      return { staffId, token, tokenId };
    },
  };
}

async function call(app: ReturnType<typeof createHttp>, method: string, path: string, ask: Ask): Promise<Answer> {
  const headers = new Headers(ask.headers);
  if (ask.token) headers.set('Authorization', `Bearer ${ask.token}`);
  if (ask.host) headers.set('Host', ask.host);
  const isForm = ask.body instanceof FormData;
  if (ask.body !== undefined && !isForm && !headers.has('Content-Type'))
    headers.set('Content-Type', 'application/json');
  const body = ask.body === undefined ? null : bodyOf(ask.body);
  const response = await app.request(path, { method, headers, body });
  const text = await response.text();
  const isJson = (response.headers.get('Content-Type') ?? '').includes('json');
  const answer = {
    status: response.status,
    headers: response.headers,
    text,
    body: isJson ? JSON.parse(text) : undefined,
  };
  checkAnswer(method, path, answer);
  return answer;
}

function bodyOf(given: unknown): string | FormData {
  return typeof given === 'string' || given instanceof FormData ? given : JSON.stringify(given);
}

/** No answer may hold a field, or have a status, that the description of the API does not name. */
function checkAnswer(method: string, path: string, answer: Answer): void {
  const [bare = ''] = path.split('?');
  const route = routes.find((route) => route.method.toUpperCase() === method && patternOf(route.path).test(bare));
  if (!route) return;
  if (!statusesOf(route).includes(String(answer.status)))
    throw new Error(`${method} ${route.path} may not answer ${answer.text}`);
  if (route.answersFile && answer.status < 300) return;
  if (route.alsoAsText !== undefined && answer.headers.get('Content-Type')?.startsWith('text/plain')) return;
  const schema = answer.status < 300 ? route.answer.schema : problemSchema;
  const { error } = schema.safeParse(answer.body);
  if (error) throw new Error(`${method} ${route.path} answered ${answer.text}: ${error.message}`);
}

function patternOf(path: string): RegExp {
  return new RegExp(`^/api/v1${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`);
}

const known = new Map<Route, string[]>();

function statusesOf(route: Route): string[] {
  const statuses = known.get(route) ?? describe(route);
  known.set(route, statuses);
  return statuses;
}

/** Read back from the document as a client would. */
function describe(route: Route): string[] {
  const document = JSON.parse(JSON.stringify(openApi([route], 'http://localhost', farAway)));
  return Object.keys(document.paths[route.path][route.method].responses);
}
