import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { apiSite } from '../../src/api/api-site.ts';
import { routes } from '../../src/api/routes/index.ts';
import { webSite } from '../../src/web/app.ts';
import { pages } from '../../src/web/pages/index.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { runCrossSite } from './run-cross-site.ts';
import { runForeignForms } from './run-foreign-forms.ts';
import { runReads } from './run-reads.ts';
import { buildWorld, type World } from './world.ts';

let api: TestApi;
let world: World;

beforeAll(async () => {
  api = await startApi({}, [apiSite(), webSite()]);
  world = await buildWorld(api);
}, 60_000);
afterAll(() => api.close());

const forms = pages.filter(({ methods }) => methods.includes('POST'));

describe('Every page of the site', () => {
  test('and every route of the API that is only read changes nothing', async () => {
    const { cells, findings } = await runReads(world, pages, routes);
    expect(findings).toEqual([]);
    expect(cells).toBeGreaterThan(pages.length * world.actors.length);
  }, 600_000);

  test('takes a form from itself alone, with or without files', async () => {
    const { cells, findings } = await runCrossSite(world, pages);
    expect(findings).toEqual([]);
    expect(cells).toBe(forms.length * 2 * 8);
  }, 300_000);

  test('does nothing to what is another’s, whatever a form names', async () => {
    const { cells, findings } = await runForeignForms(world, pages);
    expect(findings).toEqual([]);
    expect(cells).toBeGreaterThan(forms.length);
  }, 600_000);
});
