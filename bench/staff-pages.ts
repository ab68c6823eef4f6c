import { closeServer, startServer } from '../src/compose/start-server.ts';
import { loadConfig } from '../src/config.ts';
import { createStaff } from '../src/identity/create-staff.ts';
import { startStaffSession } from '../src/identity/sessions.ts';
import { setUpTeams } from '../src/identity/set-up-teams.ts';
import type { Context, StaffRole } from '../src/ports.ts';
import { pages } from '../src/web/pages/index.ts';
import type { Bench } from './bench.ts';
import { assignAll, foundCouncil, lodge, type Council } from './council.ts';
import { addManyCases } from './many-cases.ts';
import { percentile, timesOf } from './percentile.ts';
import type { PrivateDatabase } from './private-database.ts';
import type { Result } from './result.ts';
import { median } from './rounds.ts';

const count = 100_000;
const turns = 20;
/** A page that reads nothing but the organisation: what the machine needs for any page. */
const floorPath = '/accessibility';
/** The list as people narrow it, besides every page as it stands. */
const lists = [
  '/staff/cases?whose=all&show=open',
  '/staff/cases?whose=all&show=all&sort=newest',
  '/staff/cases?whose=all&show=open&due=overdue',
  '/staff/cases?whose=all&show=open&owner=nobody',
  '/staff/cases?whose=all&show=open&waiting=service',
  '/staff/cases?whose=all&show=open&waiting=us&sort=oldest',
  '/staff/cases?whose=all&show=ended&mark=risk',
  '/staff/cases?whose=team&show=all&label=councillor',
  '/staff/cases?whose=all&show=open&message=undelivered',
];

/** Who asks: cookies by role; the first who may see a page is timed. */
type Cookies = Partial<Record<StaffRole, string>>;

/** B11: the server's time for each page of staff, with a hundred thousand cases in one organisation. */
export async function staffPages(bench: Bench): Promise<Result[]> {
  const database = await bench.database();
  const council = await foundCouncil(database.ports, 'pages');
  const cookies = await peopleOf(database, council);
  const [reference = ''] = await lodge(database, council, 40);
  await assignAll(council, [reference]);
  await multiply(bench, database, council);
  const baseUrl = await serve(bench, database);
  const ask = (path: string, cookie: string) => timeOf(`${baseUrl}${path}`, cookie);
  const found = await whoSees(ask, addresses(reference), cookies);
  const worst: number[] = [];
  const ratios: number[] = [];
  for (let round = 1; round <= bench.rounds; round += 1) {
    const floor = percentile(await timesOf(turns, () => ask(floorPath, '')), 95);
    const slow = new Map<string, number>();
    for (const [path, cookie] of found) slow.set(path, percentile(await timesOf(turns, () => ask(path, cookie)), 95));
    const top = [...slow].toSorted((a, b) => b[1] - a[1]);
    bench.tell(`  round ${round}: the floor ${floor.toFixed(1)} ms`);
    for (const [path, ms] of top.slice(0, round === 1 ? top.length : 5))
      bench.tell(`  ${ms.toFixed(1).padStart(7)} ms  ${path}`);
    worst.push(top[0]?.[1] ?? 0);
    ratios.push((top[0]?.[1] ?? 0) / floor);
  }
  const ms = median(worst);
  const n = found.length * turns * bench.rounds;
  const what = `the slowest of ${found.length} pages of staff at ${count.toLocaleString('en-GB')} cases, p95: ${ms.toFixed(0)} ms`;
  const shared = { n, what, better: 'lower' } as const;
  return [
    {
      id: 'B11',
      ...shared,
      ratio: ms / 100,
      floor: 100,
      unit: 'milliseconds ÷ 100',
      goal: 1,
      rounds: worst.map((one) => one / 100),
    },
    {
      id: 'B11-floor',
      ...shared,
      ratio: median(ratios),
      floor: ms / median(ratios),
      unit: 'p95 ÷ p95 of a page that reads nothing, milliseconds',
      goal: 10,
      rounds: ratios,
    },
  ];
}

/** Forty people in eight teams, as the made-up cases have owners; one of each role is signed in. */
async function peopleOf({ ports, superuserSql }: PrivateDatabase, council: Council): Promise<Cookies> {
  const { organisationId } = council;
  const setup: Context = { ...ports, actor: { kind: 'system', organisationId, name: 'setup' }, requestId: 'bench' };
  const names = Array.from({ length: 8 }, (_unused, index) => ({
    name: `Team ${index + 1}`,
    services: [`Service ${index + 1}`],
  }));
  const { teamIds } = await setUpTeams(setup, names);
  const cookies: Cookies = {};
  for (let index = 0; index < 40; index += 1) {
    const role = (['officer', 'manager', 'admin', 'auditor', 'approver', 'member'] as const)[index] ?? 'officer';
    const teamId = teamIds.get(`Team ${(index % 8) + 1}`);
    const email = `person-${index}@pages.test`;
    const { staffId } = await createStaff(setup, {
      name: `Person ${index}`,
      email,
      role,
      ...(teamId ? { teamId } : {}),
    });
    if (cookies[role] === undefined) cookies[role] = (await startStaffSession(setup, { staffId }))?.secret ?? '';
  }
  await superuserSql`update redress.sessions set confirmed_at = last_seen_at where organisation_id = ${organisationId}`;
  return cookies;
}

async function multiply(bench: Bench, { superuserSql }: PrivateDatabase, { organisationId }: Council): Promise<void> {
  const [row] = await superuserSql<{ id: string }[]>`
    select id from redress.cases where organisation_id = ${organisationId} limit 1`;
  bench.tell(`  making ${count.toLocaleString('en-GB')} cases`);
  await addManyCases(superuserSql, { organisationId, like: row?.id ?? '', count, prefix: 'A', withSnapshot: true });
}

async function serve(bench: Bench, { ports }: PrivateDatabase): Promise<string> {
  const config = loadConfig({ NODE_ENV: 'test', DEMO: 'false', HOST: '127.0.0.1', PORT: '0', LOG_LEVEL: 'silent' });
  const { server, baseUrl } = await startServer(ports, config, {});
  bench.push(() => closeServer(server, 0));
  return baseUrl;
}

/** Every page below /staff and /audit with what it needs filled in; what needs the id of something else is left out. */
function addresses(reference: string): string[] {
  const paths = pages
    .filter(({ access, methods }) => access !== 'demo' && access !== 'public' && methods.includes('GET'))
    .map(({ path }) => path)
    .filter((path) => /^\/(staff|audit)\b/.test(path));
  const known = paths.map((path) =>
    path.replace(':reference', reference).replace(':clock', 'stage1.acknowledge').replace(':type', 'acknowledge'),
  );
  return [...known.filter((path) => !path.includes(':')), ...lists];
}

async function timeOf(url: string, cookie: string): Promise<number> {
  const headers = { Cookie: `redress=${cookie}`, Host: 'pages.test' };
  const answer = await fetch(url, { headers, redirect: 'manual' });
  await answer.arrayBuffer();
  return answer.status;
}

/** For each address somebody who sees it; asked twice, so that everything is warm. */
async function whoSees(
  ask: (path: string, cookie: string) => Promise<number>,
  paths: readonly string[],
  cookies: Cookies,
): Promise<[string, string][]> {
  const found: [string, string][] = [];
  for (const path of paths) {
    for (const cookie of Object.values(cookies)) {
      if ((await ask(path, cookie)) !== 200) continue;
      await ask(path, cookie);
      found.push([path, cookie]);
      break;
    }
  }
  return found;
}
