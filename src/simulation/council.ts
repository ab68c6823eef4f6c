import { createOrganisation } from '../identity/create-organisation.ts';
import { exampleThemes } from '../identity/theme/example-themes.ts';
import { setTheme } from '../identity/theme/set-theme.ts';
import { createStaff } from '../identity/create-staff.ts';
import { listStaff } from '../identity/list-staff.ts';
import { setUpTeams, type TeamsAndServices } from '../identity/set-up-teams.ts';
import type { Actor, Context, Ids, Ports, StaffRole } from '../ports.ts';

/** Somebody who works at the council. */
export interface Colleague {
  name: string;
  actor: Extract<Actor, { kind: 'staff' }>;
  email: string;
  team: TeamName | null;
  isSeniorLead: boolean;
}

/** The made-up council with its people. */
export interface Council extends TeamsAndServices {
  organisationId: string;
  colleagues: readonly Colleague[];
}

export type TeamName = (typeof teams)[number]['name'];

export const councilName = 'Northmere Borough Council';

export const councilContact = {
  phone: '01632 960 100',
  email: 'complaints@northmere.example.org',
  hours: 'Monday to Friday, 8am to 7pm',
  address: 'Complaints, Northmere Borough Council, Town Hall, Market Place, Northmere NM1 1AA',
};

const day = { from: '08:00', to: '19:00' };
const councilHours = { 1: day, 2: day, 3: day, 4: day, 5: day };

/** Whose figures of services and teams are those of a district with its own homes and social care. */
export const teams = [
  {
    name: 'Streets and Environment',
    services: ['Waste and recycling', 'Highways and parking', 'Planning', 'Licensing'],
  },
  { name: 'Housing', services: ['Repairs', 'Housing management', 'Housing allocation', 'Leasehold'] },
  {
    name: 'Customer and Corporate',
    services: ['Council tax and benefits', 'Leisure', 'Communications', 'Information'],
  },
  {
    name: 'Adults, Children and Public Health',
    services: ['Adult social care', "Children's social care", 'Public health'],
  },
] as const;

/** What the council has chosen: three weeks and more to ask for stage 2, and its own stricter dates (users.md, row 1). */
export const councilPolicy = {
  escalationWindow: { workingDays: 20 },
  targets: { 'stage1.acknowledge': { workingDays: 3 } },
};

export const councilProcedures = [
  'lgsco-code',
  'ho-code',
  'children-2006',
  'adult-2009',
  'public-health-2012',
  'dp-complaint',
  'fca-disp',
] as const satisfies readonly string[];

interface Post {
  name: string;
  role: StaffRole;
  team: TeamName | null;
  isSeniorLead?: boolean;
}

const posts: readonly Post[] = [
  { name: 'Priya Nair', role: 'officer', team: 'Streets and Environment' },
  { name: 'Tom Ashworth', role: 'officer', team: 'Customer and Corporate' },
  { name: 'Ruth Kowalczyk', role: 'manager', team: 'Streets and Environment' },
  { name: 'Daniel Okafor', role: 'manager', team: null, isSeniorLead: true },
  { name: 'Helen Marsh', role: 'auditor', team: null },
  { name: 'Megan Hughes', role: 'officer', team: 'Streets and Environment' },
  { name: 'Samir Haddad', role: 'officer', team: 'Housing' },
  { name: 'Joanne Clarke', role: 'officer', team: 'Housing' },
  { name: 'Beverley Stokes', role: 'manager', team: 'Housing' },
  { name: 'Kwame Boateng', role: 'officer', team: 'Customer and Corporate' },
  { name: 'Aisha Rahman', role: 'officer', team: 'Adults, Children and Public Health' },
  { name: 'Colin Fraser', role: 'officer', team: 'Adults, Children and Public Health' },
  { name: 'Deepak Chowdhury', role: 'manager', team: 'Adults, Children and Public Health' },
  { name: 'Siobhan Doyle', role: 'manager', team: 'Customer and Corporate' },
  { name: 'Grace Obi', role: 'intake', team: 'Customer and Corporate' },
  { name: 'Elizabeth Thorne', role: 'reviewer', team: null },
  { name: 'Martin Hale', role: 'approver', team: null },
  { name: 'Sunita Rao', role: 'reader', team: 'Customer and Corporate' },
  { name: 'Owen Price', role: 'admin', team: null },
  { name: 'Jean Whitfield', role: 'member', team: null },
  { name: 'Alan Reeve', role: 'partner', team: null },
];

/** Makes the council, or what is still missing of it where making it was interrupted. */
export async function foundCouncil(ports: Ports, organisationId: string | null): Promise<Council> {
  const id = organisationId ?? (await makeOrganisation(ports));
  const ctx = {
    ...ports,
    actor: { kind: 'system', organisationId: id, name: 'setup' },
    requestId: ports.ids.uuid(),
  } as const;
  const known = await setUpTeams(ctx, teams, addressOf);
  const there = new Map((await listStaff(ctx)).map(({ name, staffId }) => [name, staffId]));
  const colleagues: Colleague[] = [];
  for (const post of posts) colleagues.push(await employ(ctx, post, known, there.get(post.name)));
  return { ...known, organisationId: id, colleagues };
}

/** A council of the same shape that stands in no database. */
export function imagineCouncil(ids: Pick<Ids, 'uuid'>): Council {
  const organisationId = ids.uuid();
  const teamIds = new Map(teams.map(({ name }) => [name, ids.uuid()]));
  const serviceIds = new Map(teams.flatMap(({ services }) => services.map((name) => [name, ids.uuid()])));
  return {
    organisationId,
    teamIds,
    serviceIds,
    colleagues: posts.map((post) => colleague(post, ids.uuid(), organisationId)),
  };
}

async function makeOrganisation(ports: Ports): Promise<string> {
  const made = await createOrganisation(ports, {
    name: councilName,
    slug: 'northmere',
    nation: 'england-and-wales',
    procedures: [...councilProcedures],
    contact: councilContact,
    reportUrl: 'https://www.northmere.example.org/report',
    openingHours: councilHours,
    policy: councilPolicy,
  });
  const actor = { kind: 'system', organisationId: made.organisationId, name: 'setup' } as const;
  await setTheme({ ...ports, actor, requestId: ports.ids.uuid() }, exampleThemes.river);
  return made.organisationId;
}

async function employ(ctx: Context, post: Post, known: TeamsAndServices, id: string | undefined): Promise<Colleague> {
  const { name, email, isSeniorLead, actor } = colleague(post, id ?? '', ctx.actor.organisationId);
  const teamId = post.team === null ? undefined : known.teamIds.get(post.team);
  const staffId =
    id ?? (await createStaff(ctx, { name, email, role: actor.role, isSeniorLead, ...(teamId && { teamId }) })).staffId;
  return colleague(post, staffId, ctx.actor.organisationId);
}

/** Where the people of a team or a service are written to. */
export const addressOf = (name: string): string =>
  `${name.toLowerCase().replaceAll(/[^a-z]+/g, '-')}@northmere.example.org`;

function colleague(
  { name, role, team, isSeniorLead = false }: Post,
  staffId: string,
  organisationId: string,
): Colleague {
  const email = `${name.toLowerCase().replaceAll(/[^a-z]+/g, '.')}@northmere.example.org`;
  return { name, email, team, isSeniorLead, actor: { kind: 'staff', organisationId, staffId, role } };
}
