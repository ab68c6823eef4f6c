import type { Page } from '../../src/web/page.ts';
import { addressesOf, fieldsOf } from './addresses.ts';
import { fillForm } from './fill-form.ts';
import { openForm, openPage } from './page-calls.ts';
import { hashOfOwner } from './rows.ts';
import { leaks, type MatrixResult } from './run-matrix.ts';
import { foreignOnes, mayUse, type OwnedCase, type TestActor, type World } from './world.ts';
import { rolesOf } from './roles-of.ts';

/**
 * Every form that somebody may send, filled in, but naming what is another's in address, query and fields. Whatever comes of
 * it, no row of the other's may change, and no word of theirs come back. Changes the world: run it last.
 */
export async function runForeignForms(world: World, pages: readonly Page[]): Promise<MatrixResult> {
  const findings: string[] = [];
  let cells = 0;
  for (const actor of world.actors.filter(
    ({ bearer, role, isBrief }) => !isBrief && (bearer === null || role !== null),
  )) {
    const others = foreignOnes(world, actor);
    const reader = { actor, own: world.cases.find(({ name }) => name === actor.ownCase) };
    const before = new Map(
      await Promise.all(others.map(async (one) => [one, await hashOfOwner(world.api, one, reader)] as const)),
    );
    const sent: string[] = [];
    for (const page of pages.filter((one) => one.methods.includes('POST') && isFor(actor, one))) {
      for (const owned of others) {
        for (const path of pathsTo(page, owned)) {
          cells++;
          sent.push(`POST ${path}`);
          const answer = await send(world, actor, path, fieldsOf(owned, false));
          const { host } = world.organisations[actor.organisation === 2 ? 1 : 0];
          const label = `POST ${path} as ${actor.name} naming what is ${owned.name}’s`;
          findings.push(...leaks(world, actor, answer, path, host).map((what) => `${label}: ${what}`));
          if (answer.status >= 500) findings.push(`${label}: broke`);
        }
      }
    }
    for (const [owned, hash] of before) {
      if ((await hashOfOwner(world.api, owned, reader)) !== hash)
        findings.push(`one of ${sent.length} forms of ${actor.name} changed what is ${owned.name}’s`);
    }
  }
  return { cells, findings };
}

/** Where the address names something by its id, each kind; else all ids at once in the query. */
function pathsTo(page: Page, owned: OwnedCase): string[] {
  const paths = addressesOf(page.path, owned, false);
  return page.path.includes(':id') ? paths : paths.slice(-1);
}

function isFor(actor: TestActor, page: Page): boolean {
  return page.access !== 'demo' && mayUse(actor, rolesOf(page.access));
}

async function send(world: World, actor: TestActor, path: string, foreign: Record<string, string>) {
  const { host } = world.organisations[actor.organisation === 2 ? 1 : 0];
  // A new session each time: one of the forms signs out.
  const held = await openForm(world, actor, actor.renew ? await actor.renew() : actor.cookie);
  const shown = await openPage(world, held, { path, host });
  return openPage(world, held, { path, host, body: { ...fillForm(shown.text), ...foreign } });
}
