import { closeServer, startServer } from '../src/compose/start-server.ts';
import { loadConfig } from '../src/config.ts';
import type { Ports } from '../src/ports.ts';
import type { Bench } from './bench.ts';
import { foundCouncil, lodge, type Council } from './council.ts';
import { steps } from './lives.ts';
import { loadOverHttp } from './load-over-http.ts';
import { openPorts } from './private-database.ts';
import type { Result } from './result.ts';
import { countRoundTrips } from './round-trips.ts';
import { rounds, type Measured } from './rounds.ts';

const connections = 8;
/** The round trips that a command is made of: load, write. */
const allowedTrips = 2;

/** B2: the whole command over HTTP on loopback, with a bearer token; and how often it asks the database. */
export async function apiCommand(bench: Bench): Promise<Result[]> {
  const database = await bench.database();
  const council = await foundCouncil(database.ports, 'api');
  const port = await serve(bench, database.ports);
  const warm = await work(council, port, await lodge(database, council, 300));
  const cases = Math.ceil((bench.seconds * warm.perSecond) / steps.length);
  bench.tell(`  lodging ${cases * bench.rounds} complaints`);
  const stock = await lodge(database, council, cases * bench.rounds);
  const { by, ...measured } = await rounds(bench, 'B2', () => work(council, port, stock.splice(0, cases)));
  const what = `commands over HTTP, ${connections} connections`;
  const unit = `commands a second ÷ transactions a second of the bare database by ${by}`;
  const result: Result = { id: 'B2', ...measured, what, unit, goal: 0.45, later: 0.6, better: 'higher' };
  return [result, await roundTrips(bench, council)];
}

async function serve(bench: Bench, ports: Ports): Promise<number> {
  const config = loadConfig({ NODE_ENV: 'test', DEMO: 'false', HOST: '127.0.0.1', PORT: '0', LOG_LEVEL: 'silent' });
  const { server, baseUrl } = await startServer(ports, config, {});
  bench.push(() => closeServer(server, 0));
  return Number(new URL(baseUrl).port);
}

async function work(
  { token }: Council,
  port: number,
  references: readonly string[],
  width = connections,
): Promise<Measured> {
  const requests = steps.flatMap(({ body }) =>
    references.map((reference) => ({ path: `/api/v1/cases/${reference}/events`, body })),
  );
  const seconds = await loadOverHttp({ port, token, width, requests });
  return { perSecond: requests.length / seconds, n: requests.length };
}

/** Counted on the wire, once the token is cached and each statement prepared; not timed. */
async function roundTrips(bench: Bench, council: Council): Promise<Result> {
  const database = await bench.database();
  const references = await lodge(database, council, 23);
  const counter = await countRoundTrips(database.urls.appUrl);
  const ports = openPorts(counter.url, database.clock, 1);
  const port = await serve(bench, ports);
  await work(council, port, references.splice(0, 3), 1);
  counter.take();
  const { n } = await work(council, port, references, 1);
  const trips = counter.take() / n;
  await ports.db.close();
  await counter.stop();
  const what = `database round trips of a command over HTTP: ${trips.toFixed(2)} (lower is better)`;
  const unit = `round trips ÷ ${allowedTrips}, counted on the wire with a warm token cache`;
  return { id: 'B2-trips', ratio: trips / allowedTrips, floor: allowedTrips, n, what, unit, goal: 1, better: 'lower' };
}
