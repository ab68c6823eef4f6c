import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { apiSite } from '../../src/api/api-site.ts';
import type { Route } from '../../src/api/route.ts';
import { routes } from '../../src/api/routes/index.ts';
import { webSite } from '../../src/web/app.ts';
import { pages } from '../../src/web/pages/index.ts';
import { startApi, startApiOn, type TestApi } from '../support/api.ts';
import { apiRules } from './rules.ts';
import { rolesOf } from './roles-of.ts';
import { runEventMatrix } from './run-events.ts';
import { placesOf, runApiMatrix } from './run-matrix.ts';
import { runPageMatrix } from './run-pages.ts';
import { runTableMatrix } from './run-tables.ts';
import { buildWorld, type World } from './world.ts';

let api: TestApi;
let world: World;

beforeAll(async () => {
  api = await startApi({}, [apiSite(), webSite()]);
  world = await buildWorld(api);
});
afterAll(() => api.close());

describe('Nobody sees or changes what is not theirs', () => {
  test('through the API: every route, as everybody, on every case', async () => {
    const { cells, findings } = await runApiMatrix(world, routes);
    expect(findings).toEqual([]);
    const probes = Object.values(apiRules);
    const places = world.actors.flatMap((actor) => probes.flatMap((probe) => placesOf(world, actor, probe)));
    expect(cells).toBe(places.length);
    expect(cells).toBeGreaterThanOrEqual(1_000);
  }, 300_000);

  test('through the pages: every page, as everybody, on every case', async () => {
    const { cells, findings } = await runPageMatrix(world, pages);
    expect(findings).toEqual([]);
    expect(cells).toBeGreaterThanOrEqual(pages.length * world.actors.length);
  }, 900_000);

  test('by an event: each that is not for them', async () => {
    const { cells, findings } = await runEventMatrix(world);
    expect(findings).toEqual([]);
    expect(cells).toBeGreaterThanOrEqual(100);
  });

  test('in the database itself: every table, as each organisation', async () => {
    const { cells, findings } = await runTableMatrix(world);
    expect(findings).toEqual([]);
    expect(cells).toBeGreaterThanOrEqual(40);
  });

  test('no word of anybody is in the log', () => {
    const log = JSON.stringify(api.lines);
    expect(api.lines.length).toBeGreaterThan(1_000);
    for (const owned of world.cases) for (const word of owned.canaries) expect(log).not.toContain(word);
  });

  test('every read of a case left a line in the access log', async () => {
    const [row] = await api.db.superuserSql`select count(*)::int as n from redress.access_log`;
    expect(row?.['n']).toBeGreaterThan(20);
  });
});

describe('The matrix notices when a route lets in more people than it should', () => {
  const held = {
    resident: 'resident',
    officer: 'case.lodge',
    manager: 'calendar.decide',
    auditor: 'figures.cases',
  } as const;
  const everybody = ['resident', 'officer', 'manager', 'auditor'] as const;
  const widened = routes
    .filter((route) => route.access !== 'public')
    .flatMap((route): [string, Route][] => {
      const lets = rolesOf(route.access);
      const missing = everybody.filter((role) => lets !== 'public' && !lets.includes(role));
      const opened: [string, Route] = [`${route.method} ${route.path} to anybody`, { ...route, access: 'public' }];
      return [
        opened,
        ...missing.map((role): [string, Route] => [
          `${route.method} ${route.path} to a ${role}`,
          { ...route, access: [...(typeof route.access === 'string' ? [] : route.access), held[role]] },
        ]),
      ];
    });

  test.each(widened)('%s', async (_name, route) => {
    const copy = startApiOn(api.db, {}, [apiSite([route])]);
    copy.setClock(api.ports.clock.now());
    const { findings } = await runApiMatrix({ ...world, api: copy }, [route], true);
    expect(findings).not.toEqual([]);
  });

  test('and when a route is new to it', async () => {
    const route = { ...routes[0]!, path: '/new' };
    expect((await runApiMatrix(world, [route], true)).findings).toEqual([
      'post /new is not in the rules of the access matrix',
    ]);
  });

  test('its rules name no route that is gone', () => {
    const names = routes.map((route) => `${route.method} ${route.path}`);
    expect(Object.keys(apiRules).sort()).toEqual([...names].sort());
  });
});

describe('Two walls stand between organisations', () => {
  test('with the second one down the first still keeps everything apart', async () => {
    const { superuserSql } = api.db;
    const own = "nullif(current_setting('app.organisation', true), '')::uuid";
    const tables = await superuserSql`select tablename from pg_tables where schemaname = 'redress'`;
    for (const { tablename } of tables) {
      await superuserSql.unsafe(`alter policy own_organisation on redress.${tablename} using (true)`);
    }
    // What nobody is, no wall has to keep apart.
    const actors = world.actors.filter(({ role, isBrief }) => role !== null && !isBrief);
    const { findings } = await runApiMatrix({ ...world, actors }, routes);
    for (const { tablename } of tables) {
      const key = tablename === 'organisations' ? 'id' : 'organisation_id';
      await superuserSql.unsafe(`alter policy own_organisation on redress.${tablename} using (${key} = ${own})`);
    }
    expect(findings).toEqual([]);
  }, 300_000);
});

describe('The matrix notices when the second wall is down', () => {
  test('for each table that holds anything', async () => {
    const { superuserSql } = api.db;
    const own = "nullif(current_setting('app.organisation', true), '')::uuid";
    const tables = await superuserSql`select tablename from pg_tables where schemaname = 'redress' order by 1`;
    const unnoticed: string[] = [];
    for (const { tablename } of tables) {
      const key = tablename === 'organisations' ? 'id' : 'organisation_id';
      await superuserSql.unsafe(`alter policy own_organisation on redress.${tablename} using (true)`);
      if ((await runTableMatrix(world, tablename)).findings.length === 0) unnoticed.push(tablename);
      await superuserSql.unsafe(`alter policy own_organisation on redress.${tablename} using (${key} = ${own})`);
    }
    expect(unnoticed).toEqual([]);
    expect((await runTableMatrix(world)).findings).toEqual([]);
  }, 60_000);
});
