import type { Page } from '../../src/web/page.ts';
import type { Answer } from '../support/api.ts';
import { addressesOf, fieldsOf } from './addresses.ts';
import { openForm, openPage, type Held } from './page-calls.ts';
import { leaks, type MatrixResult } from './run-matrix.ts';
import { pageRules } from './rules.ts';
import { foreignOnes, maySee, mayUse, type OwnedCase, type TestActor, type World } from './world.ts';
import { rolesOf } from './roles-of.ts';

/** Every page × every actor × every case, with each of its ids in path and query × both addresses; forms are sent only by those who may not. */
export async function runPageMatrix(world: World, pages: readonly Page[], hasty = false): Promise<MatrixResult> {
  const findings: string[] = [];
  let cells = 0;
  const held = new Map<string, Held>();
  for (const actor of world.actors) held.set(actor.name, await openForm(world, actor));
  for (const page of pages) {
    findings.push(...tooWide(page));
    for (const actor of world.actors) {
      if (hasty && findings.length > 0) return { cells, findings };
      for (const cell of cellsOf(world, page, actor)) {
        cells++;
        const { method, owned, path, host } = cell;
        const body = method === 'POST' ? fieldsOf(owned) : undefined;
        const answer = await openPage(world, held.get(actor.name) ?? nothing, { path, host, body });
        const label = `${method} ${path} as ${actor.name} on case ${owned.name} at ${host}`;
        findings.push(...judge(world, page, { actor, ...cell }, answer).map((what) => `${label}: ${what}`));
      }
    }
  }
  return { cells, findings };
}

const nothing: Held = { cookie: '', token: '' };

interface Cell {
  method: 'GET' | 'POST';
  owned: OwnedCase;
  path: string;
  host: string;
}

/**
 * An address that names something: each case at both addresses; one that names nothing: once at each. With every further id
 * in path and query: one case of the same organisation and one of the other that the actor may not see. Credentials that are
 * no good are nobody's: they are tried once.
 */
function cellsOf(world: World, page: Page, actor: TestActor): Cell[] {
  const isNobody = actor.role === null && actor.bearer !== null;
  if (actor.isBrief || isNobody) return briefly(world, page, actor);
  // Whoever is kept out whatever they ask about is kept out once.
  if (page.access !== 'demo' && !mayUse(actor, rolesOf(page.access))) return briefly(world, page, actor).slice(0, 2);
  const { organisations } = world;
  const hosts = organisations.map(({ host }) => host);
  const cellsAt = (owned: OwnedCase, path: string, host: string, isFirst: boolean) =>
    methodsOf(page, isFirst, actor, owned).map((method): Cell => ({ method, owned, path, host }));
  const first = triedBy(world, page, actor).flatMap((owned) =>
    hosts
      // At the other address: one case of each organisation.
      .slice(0, ['A', 'C'].includes(owned.name) ? 2 : 1)
      .flatMap((host) => cellsAt(owned, addressesOf(page.path, owned)[0] ?? '', host, true)),
  );
  const further = foreignOnes(world, actor).flatMap((owned) =>
    addressesOf(page.path, owned)
      .slice(1)
      .flatMap((path) => cellsAt(owned, path, hosts[actor.organisation === 2 ? 1 : 0] ?? '', false)),
  );
  return [...first, ...further];
}

/** Residents on every case; staff, who may see each of their organisation, on one of each and one that is not there. */
function triedBy({ cases }: World, page: Page, actor: TestActor): OwnedCase[] {
  if (!page.path.includes(':')) return cases.slice(0, 1);
  const isStaff = actor.role !== null && actor.role !== 'resident';
  return isStaff ? cases.filter(({ name }) => ['A', 'C', 'absent'].includes(name)) : cases;
}

/** One case that is not theirs and what they brought in, at their own address. */
function briefly({ cases, organisations }: World, page: Page, actor: TestActor): Cell[] {
  const named = cases.filter(({ name }) => name === 'A' || name === actor.broughtIn);
  return named.slice(0, page.path.includes(':') ? 2 : 1).flatMap((owned) =>
    methodsOf(page, true, actor, owned).map((method): Cell => ({
      method,
      owned,
      path: addressesOf(page.path, owned)[0] ?? '',
      host: organisations[0].host,
    })),
  );
}

function methodsOf(page: Page, isFirst: boolean, actor: TestActor, owned: OwnedCase) {
  return page.methods.filter((method) => method === 'GET' || (isFirst && expected(page, actor, owned) !== 'through'));
}

/** A page that lets in more people than its part of the site is for. */
function tooWide(page: Page): string[] {
  const [, limit] = pageRules
    .filter(([beginning]) => page.path.startsWith(beginning))
    .sort(byLength)
    .at(-1) ?? ['', 'demo'];
  if (limit === 'public' || page.access === limit) return [];
  const letIn = page.access === 'demo' ? 'public' : rolesOf(page.access);
  const fits = typeof limit !== 'string' && typeof letIn !== 'string' && letIn.every((role) => limit.includes(role));
  return fits ? [] : [`${page.path} lets in ${String(page.access)}, at most ${String(limit)} are expected`];
}

function byLength(a: readonly [string, unknown], b: readonly [string, unknown]): number {
  return a[0].length - b[0].length;
}

type Expected = 'through' | 'sign-in' | 403 | 404;

/** Judged by the rules rather than by the page wherever the rules are narrower. */
function expected(page: Page, actor: TestActor, owned: OwnedCase): Expected {
  if (page.access === 'demo') return 404;
  if (!mayUse(actor, rolesOf(page.access))) return actor.role === null ? 'sign-in' : 403;
  return page.path.includes(':reference') && !maySee(actor, owned) ? 404 : 'through';
}

function judge(world: World, page: Page, cell: Cell & { actor: TestActor }, answer: Answer): string[] {
  const { actor, owned, path, host } = cell;
  const found = leaks(world, actor, answer, path, host);
  const wanted = expected(page, actor, owned);
  const isSignIn = answer.status === 303 && /sign-in|track/.test(answer.headers.get('location') ?? '');
  const fine =
    wanted === 'through'
      ? ![401, 403].includes(answer.status)
      : wanted === 'sign-in'
        ? isSignIn
        : answer.status === wanted;
  if (!fine) found.push(`answered ${answer.status}, expected ${wanted}`);
  if (answer.status >= 500) found.push('broke');
  return found;
}
