import type { Page } from '../../src/web/page.ts';
import type { Answer } from '../support/api.ts';
import { addressesOf } from './addresses.ts';
import { openForm, type Held } from './page-calls.ts';
import type { MatrixResult } from './run-matrix.ts';
import { maySee, mayUse, type OwnedCase, type TestActor, type World } from './world.ts';
import { rolesOf } from './roles-of.ts';

type Kind = 'urlencoded' | 'multipart';

/** Every form of the site, as another site, or a page without our token, would send it: none may be taken, however it is encoded. */
export async function runCrossSite(world: World, pages: readonly Page[]): Promise<MatrixResult> {
  const findings: string[] = [];
  let cells = 0;
  const stranger = await openForm(world, world.actors[0] ?? nobody);
  for (const page of pages.filter(({ methods }) => methods.includes('POST'))) {
    const { actor, owned } = whoMay(world, page);
    for (const kind of ['urlencoded', 'multipart'] as const) {
      // Each time a new session: a form that is taken may end it.
      const held = await openForm(world, actor, actor.renew ? await actor.renew() : actor.cookie);
      const send = (token: string | null, headers: Record<string, string> = ownPage) =>
        sendForm(world, { page, owned, actor, held, kind, token, headers });
      const refused: [string, Answer][] = [
        ['with our token from another site', await send(held.token, { 'Sec-Fetch-Site': 'cross-site' })],
        ['with our token from a neighbour', await send(held.token, { 'Sec-Fetch-Site': 'same-site' })],
        ['with our token from a foreign origin', await send(held.token, { Origin: 'https://evil.example' })],
        ['with our token from a page that hides where it is', await send(held.token, { Origin: 'null' })],
        ['with our token from nowhere', await send(held.token, {})],
        ['without a token', await send(null)],
        ['with the token of another browser', await send(stranger.token)],
      ];
      for (const [how, answer] of refused) {
        cells++;
        if (answer.status !== 403) findings.push(`${kind} POST ${page.path} ${how}: answered ${answer.status}`);
      }
      const own = await send(held.token);
      cells++;
      if (own.status === 403) findings.push(`${kind} POST ${page.path} from its own page is refused`);
    }
  }
  return { cells, findings };
}

const ownPage = { 'Sec-Fetch-Site': 'same-origin' };
const nobody: TestActor = { name: '', role: null, organisation: null, ownCase: null, bearer: null, cookie: null };

/** Somebody who may use the page, on a case that they may see, so that nothing else can refuse the form. */
function whoMay({ actors, cases }: World, page: Page): { actor: TestActor; owned: OwnedCase } {
  const { access } = page;
  const able = actors.filter((one) => access === 'demo' || mayUse(one, rolesOf(access)));
  // Of staff a manager may do most, and an administrator what is administration.
  const most = page.path.startsWith('/staff/admin') ? 'admin' : 'manager';
  const actor = able.find(({ role }) => able[0]?.role !== null && role === most) ?? able[0];
  const owned = cases.find((one) => actor && maySee(actor, one)) ?? cases[0];
  if (!actor || !owned) throw new Error(`Nobody may use ${page.path}`);
  return { actor, owned };
}

interface Sent {
  page: Page;
  owned: OwnedCase;
  actor: TestActor;
  held: Held;
  kind: Kind;
  token: string | null;
  headers: Record<string, string>;
}

async function sendForm(world: World, { page, owned, actor, held, kind, token, headers }: Sent): Promise<Answer> {
  const { host } = world.organisations[actor.organisation === 2 ? 1 : 0];
  const [path = page.path] = addressesOf(page.path, owned, false);
  const { type, body } = encoded(kind, token);
  return world.api.call('POST', path, {
    host,
    body,
    headers: { Cookie: held.cookie, 'Content-Type': type, ...headers },
  });
}

/** Longer than anything that could stand in a token by chance. */
const boundary = 'formOfAnotherSite0123456789';

function encoded(kind: Kind, token: string | null): { type: string; body: string } {
  const fields: [string, string][] = token === null ? [] : [['formToken', token]];
  if (kind === 'urlencoded') {
    return { type: 'application/x-www-form-urlencoded', body: `x=&${new URLSearchParams(fields).toString()}` };
  }
  const parts = fields.map(
    ([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  const empty = `--${boundary}\r\nContent-Disposition: form-data; name="x"\r\n\r\n\r\n`;
  return { type: `multipart/form-data; boundary=${boundary}`, body: `${empty}${parts.join('')}--${boundary}--\r\n` };
}
