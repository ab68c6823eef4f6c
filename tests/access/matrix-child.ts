import postgres from 'postgres';
import { apiSite } from '../../src/api/api-site.ts';
import { routes } from '../../src/api/routes/index.ts';
import { openDatabase } from '../../src/db/clients.ts';
import { connectionOptions } from '../../src/db/connection-options.ts';
import { webSite } from '../../src/web/app.ts';
import { pages } from '../../src/web/pages/index.ts';
import { startApiOn } from '../support/api.ts';
import { runEventMatrix } from './run-events.ts';
import { runApiMatrix, type MatrixResult } from './run-matrix.ts';
import { runPageMatrix } from './run-pages.ts';
import { buildWorld } from './world.ts';

/** Runs one part of the matrix over the source beside this file, which may have had a check taken out. Prints what it finds, most parts no more than the first. */
const [appUrl = '', superuserUrl = '', only = 'api'] = process.argv.slice(2);
const db = openDatabase({ url: appUrl, max: 5 });
const superuserSql = postgres({ ...connectionOptions(superuserUrl), max: 2, connection: { search_path: 'redress' } });
const unused = { url: '', ownerUrl: '', queueUrl: '', superuserUrl: '', ownerSql: superuserSql };
const drop = async () => void (await Promise.all([db.close(), superuserSql.end()]));
const api = startApiOn({ ...unused, db, superuserSql, drop }, {}, [apiSite(), webSite()]);
const world = await buildWorld(api);
const parts: Readonly<Record<string, () => Promise<MatrixResult>>> = {
  api: () => runApiMatrix(world, routes, true),
  events: () => runEventMatrix(world),
  // Those for few come last in the list, and are where something is found first.
  pages: () => runPageMatrix(world, pages.toReversed(), true),
  lodging: () => runPageMatrix(world, pages, true),
  // What each page says of itself needs nobody who asks for it.
  declarations: () => runPageMatrix({ ...world, actors: [] }, pages),
};
const { findings } = (await parts[only]?.()) ?? { findings: [`no part is called ${only}`] };
await api.close();
process.stdout.write(JSON.stringify(findings));
