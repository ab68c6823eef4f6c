import type { Access } from '../../src/http/access.ts';
import type { Page } from '../../src/web/page.ts';
import type { Answer } from '../support/api.ts';
import { leaks, type MatrixResult } from './run-matrix.ts';
import { pageRules } from './rules.ts';
import { maySee, mayUse, type OwnedCase, type TestActor, type World } from './world.ts';

/** Every page × every actor × every case × both addresses; forms are sent only by those who may not. */
export async function runPageMatrix(world: World, pages: readonly Page[], hasty = false): Promise<MatrixResult> {
  const findings: string[] = [];
  let cells = 0;
  const cookies = new Map<string, { cookie: string; token: string }>();
  for (const actor of world.actors) cookies.set(actor.name, await openForm(world, actor));
  for (const page of pages) {
    findings.push(...tooWide(page));
    for (const actor of world.actors) {
      if (hasty && findings.length > 0) return { cells, findings };
      for (const owned of page.path.includes(':reference') ? world.cases : world.cases.slice(0, 1)) {
        for (const { host } of world.organisations) {
          const held = cookies.get(actor.name) ?? { cookie: '', token: '' };
          for (const method of page.methods) {
            if (method === 'POST' && expected(page, actor, owned) === 'through') continue;
            cells++;
            const label = `${method} ${page.path} as ${actor.name} on case ${owned.name} at ${host}`;
            const answer = await open(world, method, pathOf(page.path, owned), host, held);
            findings.push(...judge(world, page, actor, owned, answer).map((what) => `${label}: ${what}`));
          }
        }
      }
    }
  }
  return { cells, findings };
}

/** A page that lets in more people than its part of the site is for. */
function tooWide(page: Page): string[] {
  const [, limit] = pageRules
    .filter(([beginning]) => page.path.startsWith(beginning))
    .sort(byLength)
    .at(-1) ?? ['', 'demo'];
  if (limit === 'public' || page.access === limit) return [];
  const fits =
    typeof limit !== 'string' && typeof page.access !== 'string' && page.access.every((role) => limit.includes(role));
  return fits ? [] : [`${page.path} lets in ${String(page.access)}, at most ${String(limit)} are expected`];
}

function byLength(a: readonly [string, unknown], b: readonly [string, unknown]): number {
  return a[0].length - b[0].length;
}

type Expected = 'through' | 'sign-in' | 403 | 404;

/** Judged by the rules rather than by the page wherever the rules are narrower. */
function expected(page: Page, actor: TestActor, owned: OwnedCase): Expected {
  if (page.access === 'demo') return 404;
  const access: Access = page.access;
  if (!mayUse(actor, access)) return actor.role === null ? 'sign-in' : 403;
  return page.path.includes(':reference') && !maySee(actor, owned) ? 404 : 'through';
}

function judge(world: World, page: Page, actor: TestActor, owned: OwnedCase, answer: Answer): string[] {
  const found = leaks(world, actor, answer, pathOf(page.path, owned));
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

function pathOf(pattern: string, owned: OwnedCase): string {
  const params: Record<string, string> = {
    reference: owned.reference,
    clock: 'stage1.acknowledge',
    type: 'acknowledge',
    id: '01900000-0000-7000-8000-000000000000',
  };
  return pattern.replace(/:(\w+)/g, (_match, name: string) => encodeURIComponent(params[name] ?? ''));
}

/** A token that this actor's browser may send with any form, so that nothing but access can stop it. */
async function openForm(world: World, actor: TestActor) {
  const host = world.organisations[0].host;
  const session = actor.cookie ? `redress=${actor.cookie}` : '';
  const page = await world.api.call('GET', '/sign-out', { host, headers: { Cookie: session } });
  const browser = page.headers.get('set-cookie')?.split(';')[0] ?? '';
  const token = /name="formToken"[^>]*value="([^"]+)"/.exec(page.text)?.[1] ?? '';
  return { cookie: [session, browser].filter(Boolean).join('; '), token };
}

async function open(world: World, method: string, path: string, host: string, held: { cookie: string; token: string }) {
  const headers: Record<string, string> = { Cookie: held.cookie, 'Sec-Fetch-Site': 'same-origin' };
  if (method === 'GET') return world.api.call(method, path, { host, headers });
  headers['Content-Type'] = 'application/x-www-form-urlencoded';
  const body = new URLSearchParams({ formToken: held.token }).toString();
  return world.api.call(method, path, { host, headers, body });
}
