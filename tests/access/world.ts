import { importFeed } from '../../src/calendars/import-feed.ts';
import { formatReference, parseReference } from '../../src/cases/reference.ts';
import { createToken } from '../../src/identity/create-token.ts';
import { revokeToken } from '../../src/identity/revoke-token.ts';
import { hashSecret } from '../../src/identity/secrets.ts';
import { startResidentSession, startStaffSession } from '../../src/identity/sessions.ts';
import type { Role } from '../../src/http/access.ts';
import type { StaffRole } from '../../src/ports.ts';
import type { WhoMay } from './rules.ts';
import { addObjects, addOrganisationRows, type Objects } from './objects.ts';
import { feedBytes } from '../support/bank-holiday-feed.ts';
import type { TestApi, TestOrganisation } from '../support/api.ts';

/** A case with words in every personal field that occur nowhere else. */
export interface OwnedCase {
  name: 'A' | 'B' | 'C' | 'D' | 'E' | 'absent';
  organisation: 1 | 2 | null;
  reference: string;
  caseId: string;
  personId: string;
  /** Of its organisation. */
  proposalId: string;
  canaries: string[];
  objects: Objects;
}

/** Of the words of a case, those that a role sees of no case: what is sensitive, and a name that is to be withheld. */
export function withheldFrom({ role }: TestActor, { name, canaries }: OwnedCase): string[] {
  const fields = (role !== null && keptFrom[role]) || [];
  return fields.map((field) => `canary${field}of${name}`).filter((word) => canaries.some((one) => one.includes(word)));
}

const reasons = ['Risk', 'WithholdName', 'Adjustments', 'Restriction', 'Scope'];
const naming = ['Name', 'Email', 'Address', 'Represented', 'Behalf'];
const keptFrom: Partial<Record<Role, string[]>> = {
  reader: [...reasons, ...naming, 'Letter', 'Document', 'CallPhone'],
  intake: reasons,
  partner: [...reasons, ...naming, 'Letter', 'Document', 'CallPhone'],
  integration: [...reasons, ...naming, 'Letter', 'Document', 'CallPhone'],
  admin: [...reasons, ...naming],
};

export interface TestActor {
  name: string;
  /** Null: holds nothing that is worth anything. */
  role: Role | null;
  organisation: 1 | 2 | null;
  /** The only case a resident may see. */
  ownCase: OwnedCase['name'] | null;
  bearer: string | null;
  cookie: string | null;
  /** The case that they brought in for somebody, by `entered_by`. */
  broughtIn?: OwnedCase['name'];
  /** Tried once on a page and with a route, so that many roles take little time. */
  isBrief?: true;
  /** The complaint that is being written in the same browser. */
  draftCookie?: string;
  /** A new credential of the same kind, for what uses one up. */
  renew?: () => Promise<string>;
}

export interface World {
  api: TestApi;
  organisations: [TestOrganisation, TestOrganisation];
  cases: OwnedCase[];
  actors: TestActor[];
  /** Words of the organisations themselves, which nobody sees at the other's address. */
  ownWords: [string[], string[]];
}

const start = new Date('2026-03-02T10:15:00Z');
const past = new Date('2026-03-02T10:30:00Z');
const now = new Date('2026-03-02T12:00:00Z');

/**
 * Two organisations, residents with a complaint each, one who complains for somebody else and one who may no longer, staff
 * in every role, and credentials that are no good.
 */
export async function buildWorld(api: TestApi): Promise<World> {
  api.setClock(start);
  const one = await api.addOrganisation();
  const two = await api.addOrganisation();
  const proposals = [await propose(one), await propose(two)] as const;
  const a = await lodge(api, one, 'A', 1, proposals[0]);
  const b = await lodge(api, one, 'B', 1, proposals[0]);
  const c = await lodge(api, two, 'C', 2, proposals[1]);
  const d = await lodge(api, one, 'D', 1, proposals[0], 'given');
  const e = await lodge(api, one, 'E', 1, proposals[0], 'asked');
  const reference = await unusedReference(api);
  const nothing = { organisation: null, canaries: [], proposalId: api.ports.ids.uuid(), objects: noObjects(api) };
  const absent: OwnedCase = { ...a, ...nothing, name: 'absent', reference };
  const brief = await others(api, one, b);
  const actors = [
    { name: 'anonymous', role: null, organisation: null, ownCase: null, bearer: null, cookie: null },
    guesser(a),
    await resident(one, a),
    await resident(one, b),
    await resident(two, c),
    { ...(await resident(one, d)), name: 'representative D' },
    { ...(await resident(one, e)), name: 'representative E, who may no longer', ownCase: null },
    await member(api, one, 'officer', 1),
    await member(api, one, 'manager', 1),
    await member(api, one, 'auditor', 1),
    await member(api, two, 'officer', 2),
    await member(api, two, 'manager', 2),
    ...(await worthless(api, one, a)),
    ...brief,
  ];
  const some = { api, organisations: [one, two], actors } satisfies Partial<World>;
  await restrictAndLink(some, [a, c], b);
  await workOn(some, [a, c]);
  await send(some, e, { type: 'recordConsent', consent: 'refused' });
  const ownWords: World['ownWords'] = [
    await addOrganisationRows(api, one, '1'),
    await addOrganisationRows(api, two, '2'),
  ];
  api.setClock(now);
  return { ...some, cases: [a, b, c, d, e, absent], ownWords };
}

/** A restriction in each organisation and a link in the first: words and references for staff alone. */
async function restrictAndLink(some: Some, restricted: OwnedCase[], linked: OwnedCase): Promise<void> {
  for (const owned of restricted) {
    const words = `canaryRestrictionof${owned.name}`;
    const body = { restriction: words, reasons: words, equalityConsidered: words, reviewOn: '2026-09-01' };
    await send(some, owned, { type: 'restrict', ...body });
    owned.canaries.push(words);
  }
  const first = restricted.find(({ organisation }) => organisation === linked.organisation);
  if (first) await send(some, first, { type: 'link', kind: 'related', to: linked.reference });
}

/** Points, more time and something to put it right: words and rows of the work on a case. */
async function workOn(some: Some, worked: OwnedCase[]): Promise<void> {
  for (const owned of worked) {
    const word = (field: string) => `canary${field}of${owned.name}`;
    await send(some, owned, { type: 'define', issues: [word('Issue')] });
    await send(some, owned, { type: 'acknowledge', ombudsmanDetails: true });
    await send(some, owned, { type: 'extend', workingDays: 5, reason: word('Reason'), ombudsmanDetails: true });
    const remedy = { id: 'r', kind: 'apology', due: '2026-05-01', text: word('Remedy') };
    await send(some, owned, { type: 'offerRemedy', ...remedy });
    owned.canaries.push(word('Issue'), word('Reason'), word('Remedy'));
  }
}

type Some = Pick<World, 'api' | 'organisations' | 'actors'>;

async function send({ api, organisations, actors }: Some, owned: OwnedCase, body: object): Promise<void> {
  const officer = actors.find(({ role, organisation }) => role === 'officer' && organisation === owned.organisation);
  const token = officer?.bearer ?? '';
  const { host } = organisations[owned.organisation === 2 ? 1 : 0];
  const sent = await api.call('POST', `/api/v1/cases/${owned.reference}/events`, { host, token, body });
  if (sent.status !== 201) throw new Error(`Not recorded: ${sent.text}`);
}

/** Whether an actor may see a case. */
export function maySee(actor: TestActor, owned: OwnedCase): boolean {
  if (actor.role === null || owned.organisation !== actor.organisation) return false;
  if (actor.role === 'resident') return actor.ownCase === owned.name;
  return seesAll.includes(actor.role) || actor.broughtIn === owned.name;
}

const seesAll: readonly Role[] = ['reader', 'intake', 'officer', 'reviewer', 'approver', 'manager', 'auditor'];

/** A case of each organisation that an actor may not see, where there is one. */
export function foreignOnes({ cases }: Pick<World, 'cases'>, actor: TestActor): OwnedCase[] {
  const foreign = cases.filter((owned) => owned.organisation !== null && !maySee(actor, owned));
  return [1, 2].flatMap((organisation) => foreign.find((owned) => owned.organisation === organisation) ?? []);
}

export function mayUse(actor: TestActor, access: WhoMay): boolean {
  return access === 'public' || (actor.role !== null && access.includes(actor.role));
}

async function lodge(
  api: TestApi,
  at: TestOrganisation,
  name: 'A' | 'B' | 'C' | 'D' | 'E',
  organisation: 1 | 2,
  proposalId: string,
  consent?: 'asked' | 'given',
): Promise<OwnedCase> {
  const word = (field: string) => `canary${field}of${name}`;
  const person = {
    name: word('Name'),
    email: `${word('Email')}@example.org`,
    phone: `01632 96000${name.charCodeAt(0)}`,
    address: word('Address'),
    adjustments: word('Adjustments'),
  };
  const said = ['Effect', 'Place', 'Period', 'EarlierReport', 'Contractor', 'Risk', 'WithholdName'].map(
    (field) => [`${field.charAt(0).toLowerCase()}${field.slice(1)}`, word(field)] as const,
  );
  const represented = { name: word('Represented'), scope: word('Scope'), consent: consent ?? 'given' };
  const body = {
    ...Object.fromEntries(said),
    description: word('Description'),
    onBehalfOf: word('Behalf'),
    outcomesSought: [word('Outcome')],
    person,
    ...(consent ? { represented } : {}),
  };
  const headers = { 'Idempotency-Key': `lodged-${name}` };
  const lodged = await api.call('POST', '/api/v1/cases', { host: at.host, body, headers });
  if (lodged.status !== 201) throw new Error(`Not lodged: ${lodged.text}`);
  const [row] = await api.db.superuserSql`
    select c.id, p.person_id from redress.cases c join redress.case_people p on p.case_id = c.id
    where c.reference = ${parseReference(lodged.body.reference)} and p.role = 'complainant'`;
  const owner = { name, caseId: row?.['id'], personId: row?.['person_id'] };
  const objects = await addObjects(api, at, owner);
  const words = [...Object.values(person), ...said.map(([, value]) => value), body.description, body.onBehalfOf];
  const more = consent ? [represented.name, represented.scope] : [];
  const canaries = [...words, word('Outcome'), ...more, ...objects.canaries];
  return { ...owner, organisation, reference: lodged.body.reference, proposalId, canaries, objects };
}

/** Ids and secrets of the right shape that nothing has. */
function noObjects({ ports }: TestApi): Objects {
  const names = [
    'case',
    'person',
    'draft',
    'feed',
    'document',
    'draftDocument',
    'message',
    'callBack',
    'survey',
    'feedback',
  ];
  const token = 'x'.repeat(43);
  return {
    ids: Object.fromEntries(names.map((name) => [name, ports.ids.uuid()])),
    draftSecret: `${ports.ids.uuid()}.${token}`,
    draftToken: token,
    feedToken: token,
    canaries: [],
    draftCanaries: [],
    never: [],
  };
}

/** A calendar with one bank holiday more, to be decided. */
async function propose({ ctx }: TestOrganisation): Promise<string> {
  const bytes = feedBytes({ add: { 'england-and-wales': ['2027-05-10'] } });
  const imported = await importFeed(ctx, { feed: { source: 'bank-holidays.json', bytes } });
  if (!imported.ok || imported.value.kind !== 'proposed') throw new Error('Not proposed');
  return imported.value.id;
}

async function unusedReference(api: TestApi): Promise<string> {
  return formatReference(api.ports.ids.reference());
}

async function resident(at: TestOrganisation, owned: OwnedCase): Promise<TestActor> {
  const open = async () => (await startResidentSession(at.ctx, owned)).secret;
  const secret = await open();
  const { organisation } = owned;
  const name = `resident ${owned.name}`;
  return {
    name,
    role: 'resident',
    organisation,
    ownCase: owned.name,
    bearer: secret,
    cookie: secret,
    draftCookie: owned.objects.draftSecret,
    renew: open,
  };
}

/** Somebody who knows the id of a draft, and not its secret. */
function guesser({ objects }: OwnedCase): TestActor {
  const draftCookie = `${objects.ids['draft']}.${'y'.repeat(43)}`;
  const nothing = { role: null, organisation: null, ownCase: null, bearer: null, cookie: null };
  return { name: 'one who guesses at a draft', ...nothing, draftCookie };
}

/** The other roles of the first organisation; the partner brought in what B complains about. */
async function others(api: TestApi, at: TestOrganisation, brought: OwnedCase): Promise<TestActor[]> {
  const roles = ['reader', 'intake', 'reviewer', 'approver', 'member', 'partner', 'admin', 'integration'] as const;
  const made: TestActor[] = [];
  for (const role of roles) made.push({ ...(await member(api, at, role, 1)), isBrief: true });
  const partner = made.find(({ role }) => role === 'partner');
  if (partner) partner.broughtIn = brought.name;
  await api.db.superuserSql`
    update redress.cases set entered_by = (select id from redress.staff where name = 'The partner')
    where id = ${brought.caseId}`;
  return made;
}

async function member(api: TestApi, at: TestOrganisation, role: StaffRole, organisation: 1 | 2): Promise<TestActor> {
  const { staffId, token } = await at.addStaff({ name: `The ${role}`, role });
  const session = await startStaffSession(at.ctx, { staffId });
  api.setClock(start);
  return {
    name: `${role} of organisation ${organisation}`,
    role,
    organisation,
    ownCase: null,
    bearer: token,
    cookie: session?.secret ?? '',
  };
}

async function worthless(api: TestApi, at: TestOrganisation, owned: OwnedCase): Promise<TestActor[]> {
  const { superuserSql: sql } = api.db;
  const nobody = { role: null, organisation: null, ownCase: null };
  const expired = await createToken(at.ctx, { name: 'expired', role: 'manager', expiresAt: past });
  const revoked = await createToken(at.ctx, { name: 'revoked', role: 'manager', expiresAt: new Date('2035-01-01') });
  await revokeToken(at.ctx, revoked);
  const left = await at.addStaff({ name: 'Leaver', role: 'manager' });
  const leftSession = await startStaffSession(at.ctx, left);
  await sql`update redress.staff set is_active = false where id = ${left.staffId}`;
  const idle = (await startResidentSession(at.ctx, owned)).secret;
  const over = (await startResidentSession(at.ctx, owned)).secret;
  await sql`update redress.sessions set last_seen_at = ${new Date(now.getTime() - 31 * 60_000)} where id_hash = ${hashSecret(idle)}`;
  await sql`update redress.sessions set expires_at = ${past}, last_seen_at = ${now} where id_hash = ${hashSecret(over)}`;
  await sql`update redress.sessions set last_seen_at = ${now} where id_hash not in (${hashSecret(idle)})`;
  return [
    { ...nobody, name: 'expired token', bearer: expired.token, cookie: expired.token },
    { ...nobody, name: 'revoked token', bearer: revoked.token, cookie: revoked.token },
    { ...nobody, name: 'leaver’s token', bearer: left.token, cookie: leftSession?.secret ?? '' },
    { ...nobody, name: 'idle session', bearer: idle, cookie: idle },
    { ...nobody, name: 'session past its end', bearer: over, cookie: over },
    { ...nobody, name: 'made-up token', bearer: `rdr_${'x'.repeat(43)}`, cookie: 'x'.repeat(43) },
    { ...nobody, name: 'hash of a real token', bearer: hashText(hashSecret(revoked.token)), cookie: '' },
  ];
}

function hashText(hash: Uint8Array): string {
  return Buffer.from(hash).toString('hex');
}
