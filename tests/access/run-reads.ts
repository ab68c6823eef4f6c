import type { Route } from '../../src/api/route.ts';
import type { Page } from '../../src/web/page.ts';
import { addressesOf } from './addresses.ts';
import { openForm, openPage } from './page-calls.ts';
import { changedTables, hashesOfTables } from './rows.ts';
import { apiRules } from './rules.ts';
import type { MatrixResult } from './run-matrix.ts';
import type { TestActor, World } from './world.ts';

/** Those of the first organisation whose credentials are good, and anybody. */
function real({ actors }: World): TestActor[] {
  const isReal = ({ bearer, role, isBrief }: TestActor) => (bearer === null || role !== null) && !isBrief;
  return actors.filter((actor) => isReal(actor) && actor.organisation !== 2);
}

/** Every page that can be opened and every route that can be read, as everybody: no row anywhere may be another afterwards. */
export async function runReads(world: World, pages: readonly Page[], routes: readonly Route[]): Promise<MatrixResult> {
  const findings: string[] = [];
  let cells = 0;
  const held = new Map(await Promise.all(real(world).map(async (one) => [one, await openForm(world, one)] as const)));
  const reads = [
    ...pages
      .filter(({ methods }) => methods.includes('GET'))
      .map((page) => ({ name: page.path, open: openingOf(page) })),
    ...routes.filter(({ method }) => method === 'get').map((route) => ({ name: route.path, open: readingOf(route) })),
  ];
  let before = await hashesOfTables(world.api);
  for (const { name, open } of reads) {
    cells += await open();
    const after = await hashesOfTables(world.api);
    const changed = changedTables(before, after);
    before = after;
    if (changed.length > 0) findings.push(`GET ${name} changed ${changed.join(', ')}`);
  }
  return { cells, findings };

  function openingOf(page: Page) {
    return async () => {
      let opened = 0;
      for (const [actor, browser] of held) {
        const { host } = world.organisations[actor.organisation === 2 ? 1 : 0];
        for (const owned of world.cases.slice(0, 1)) {
          const paths = addressesOf(page.path, owned);
          for (const path of [paths[0] ?? page.path, paths.at(-1) ?? page.path]) {
            await openPage(world, browser, { path, host });
            opened++;
          }
        }
      }
      return opened;
    };
  }

  function readingOf(route: Route) {
    return async () => {
      const probe = apiRules[`get ${route.path}`];
      for (const actor of world.actors.filter(({ isBrief }) => !isBrief)) {
        for (const owned of world.cases) {
          const token = actor.bearer === null ? {} : { token: actor.bearer };
          const { host } = world.organisations[actor.organisation === 2 ? 1 : 0];
          if (probe) await world.api.call('GET', `/api/v1${probe.path(owned)}`, { host, ...token });
        }
      }
      return world.actors.length * world.cases.length;
    };
  }
}
