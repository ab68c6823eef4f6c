import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { apiSite } from '../../src/api/api-site.ts';
import { webSite } from '../../src/web/app.ts';
import { pathTo } from '../../src/web/paths.ts';
import { startApi, type Answer, type TestApi } from '../support/api.ts';
import { openForm, openPage, type Held } from './page-calls.ts';
import { buildWorld, type OwnedCase, type TestActor, type World } from './world.ts';

let api: TestApi;
let world: World;
let anybody: TestActor;

beforeAll(async () => {
  api = await startApi({}, [apiSite(), webSite()]);
  world = await buildWorld(api);
  anybody = named('anonymous');
}, 120_000);
afterAll(() => api.close());

function named(name: string): TestActor {
  const actor = world.actors.find((one) => one.name === name);
  if (!actor) throw new Error(`There is no ${name}`);
  return actor;
}

const owned = (name: OwnedCase['name']): OwnedCase => {
  const found = world.cases.find((one) => one.name === name);
  if (!found) throw new Error(`There is no case ${name}`);
  return found;
};

interface Way {
  what: string;
  /** Asks once about a thing that is there and is not the asker's, or about one that is not there. */
  ask(about: OwnedCase, held: Held): Promise<Answer>;
  /** As whom; anybody unless said. */
  as?: string;
}

const host = () => world.organisations[0].host;
const get = (held: Held, path: string) => openPage(world, held, { path, host: host() });
const post = (held: Held, path: string, body: Record<string, string>) =>
  openPage(world, held, { path, host: host(), body });
const call = (method: string, path: string, body?: object, token?: string) =>
  api.call(method, `/api/v1${path}`, { host: host(), ...(body ? { body } : {}), ...(token ? { token } : {}) });
const emailOf = ({ name }: OwnedCase) => `canaryEmailof${name}@example.org`;
const bearer = () => named('resident B').bearer ?? '';

const ways: Way[] = [
  {
    what: 'asking for a code with the right address',
    ask: (about, held) => post(held, pathTo('track'), { reference: about.reference, email: emailOf(about) }),
  },
  {
    what: 'asking for a code with a wrong address',
    ask: (about, held) => post(held, pathTo('track'), { reference: about.reference, email: 'else@example.org' }),
  },
  {
    what: 'asking for a code through the API',
    ask: (about) => call('POST', '/challenges', { reference: about.reference, email: emailOf(about) }),
  },
  {
    what: 'typing in a wrong code',
    async ask(about, held) {
      const asked = await post(held, pathTo('track'), { reference: about.reference, email: emailOf(about) });
      return post(held, asked.headers.get('location') ?? '', { code: '000000' });
    },
  },
  {
    what: 'typing in a wrong code through the API',
    async ask(about) {
      const asked = await call('POST', '/challenges', { reference: about.reference, email: emailOf(about) });
      return call('POST', '/sessions', { challengeId: asked.body.challengeId, code: '000000' });
    },
  },
  {
    what: 'typing in the code of a letter',
    ask: (about, held) => post(held, pathTo('letterCode'), { reference: about.reference, code: 'ABCD-EFGH' }),
  },
  {
    what: 'asking for another link to a saved complaint',
    ask: ({ objects }, held) => post(held, pathTo('resumeLink', { token: objects.draftToken }), { do: 'another' }),
  },
  {
    what: 'the cookie of a saved complaint, its secret guessed',
    ask: ({ objects }, held) =>
      get({ ...held, cookie: `redress-draft=${objects.ids['draft']}.${'y'.repeat(43)}` }, pathTo('save')),
  },
  {
    what: 'a calendar of which the id is known',
    ask: ({ objects }, held) => get(held, pathTo('calendarFeed', { token: objects.ids['feed'] ?? '' })),
  },
  {
    what: 'a file of another, on its page',
    as: 'resident B',
    ask: ({ objects }, held) => get(held, pathTo('ownDocument', { id: objects.ids['document'] ?? '' })),
  },
  {
    what: 'a file of another, through the API',
    ask: ({ objects }) => call('GET', `/documents/${objects.ids['document']}`, undefined, bearer()),
  },
  {
    what: 'the case of another, through the API',
    ask: ({ reference }) => call('GET', `/cases/${reference}`, undefined, bearer()),
  },
  {
    what: 'the case of another organisation, on the page of an officer',
    as: 'officer of organisation 2',
    ask: ({ reference }, held) =>
      openPage(world, held, { path: pathTo('staffCase', { reference }), host: world.organisations[1].host }),
  },
  {
    what: 'the letter of another organisation, on the page of an officer',
    as: 'officer of organisation 2',
    ask: ({ reference, objects }, held) =>
      openPage(world, held, {
        path: pathTo('staffLetter', { reference, id: objects.ids['message'] ?? '' }),
        host: world.organisations[1].host,
      }),
  },
  {
    what: 'settling the call-back of another organisation',
    as: 'officer of organisation 2',
    ask: ({ objects }, held) => {
      const body = { callBackId: objects.ids['callBack'] ?? '', outcome: 'done', note: 'rang' };
      return openPage(world, held, { path: pathTo('staffCallBacks'), host: world.organisations[1].host, body });
    },
  },
];

/** What an answer says, without what is new each time and what was asked itself. */
function plain(answer: Answer, about: OwnedCase): string {
  const headers = [...answer.headers].filter(([name]) => name !== 'x-request-id');
  const said = JSON.stringify([answer.status, headers, answer.text]);
  const asked = [about.reference, ...Object.values(about.objects.ids), about.objects.draftToken, emailOf(about)];
  return asked
    .reduce((text, word) => text.replaceAll(word, '…').replaceAll(encodeURIComponent(word), '…'), said)
    .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '(id)')
    .replaceAll(/[\w-]{22}\.[\w-]{43}/g, '(token)')
    .replaceAll(/redress-browser=[\w-]{43}/g, '(browser)');
}

describe('Nobody learns who has complained: what is there and what is not are answered alike', () => {
  test.each(ways)('$what', async ({ ask, as }) => {
    const actor = as === undefined ? anybody : named(as);
    const [there, absent] = [owned('A'), { ...owned('absent'), name: 'A' as const }];
    const times = { there: [] as number[], absent: [] as number[] };
    const [one, other] = [await once(there), await once(absent)];
    expect(one.said).toBe(other.said);
    for (let n = 0; n < 9; n++) {
      times.there.push((await once(there)).ms);
      times.absent.push((await once(absent)).ms);
    }
    // The same class of time. The shortest of each, since whatever else the machine does only makes them longer.
    const [shorter = 0, longer = 0] = [Math.min(...times.there), Math.min(...times.absent)].sort((a, b) => a - b);
    expect(longer - shorter).toBeLessThan(Math.max(25, shorter));

    async function once(about: OwnedCase) {
      const held = await openForm(world, actor);
      const started = performance.now();
      const answer = await ask(about, held);
      return { said: plain(answer, about), ms: performance.now() - started };
    }
  });
});
