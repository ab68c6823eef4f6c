import type { Sql } from '../db/clients.ts';
import type { Chain } from './chain.ts';
import { checkChain } from './check-chain.ts';

/** Something that is not as it was written. Ids, numbers and names of fields only. */
export interface ChainFault {
  organisationId: string;
  caseId: string;
  /** Null: the case as a whole. */
  seq: number | null;
  what: string;
}

/** What a walk over every chain found. */
export interface Verification {
  organisations: number;
  cases: number;
  events: number;
  faults: ChainFault[];
}

/** Where the chains are; without ids, those of every organisation. */
export interface ChainSource {
  sql: Sql;
  organisationIds?: readonly string[];
}

const pageSize = 200;
const beforeAll = '00000000-0000-0000-0000-000000000000';

/** Walks the chain of every case and recomputes everything that was sealed. */
export async function verifyChains(
  source: ChainSource,
  onProgress: (done: { cases: number; events: number }) => void = () => undefined,
): Promise<Verification> {
  const ids = source.organisationIds ?? (await allOrganisations(source.sql));
  const found: Verification = { organisations: 0, cases: 0, events: 0, faults: [] };
  for (const organisationId of ids) {
    found.organisations += 1;
    for await (const chain of chainsOf(source.sql, organisationId)) {
      found.cases += 1;
      found.events += chain.events.length;
      const { caseId } = chain;
      found.faults.push(...checkChain(organisationId, chain).map((fault) => ({ organisationId, caseId, ...fault })));
      if (found.cases % pageSize === 0) onProgress(found);
    }
  }
  onProgress(found);
  return found;
}

/** Every organisation of this installation. */
export async function allOrganisations(sql: Sql): Promise<string[]> {
  const rows = await sql<{ id: string }[]>`select organisations_with_work(null) as id`;
  return rows.map(({ id }) => id);
}

async function* chainsOf(sql: Sql, organisationId: string): AsyncGenerator<Chain> {
  let after = beforeAll;
  for (;;) {
    const [row] = await sql`select read_chains(${organisationId}, ${after}, ${pageSize}) as chains`;
    const chains = readChains(row?.['chains']);
    yield* chains;
    const last = chains.at(-1);
    if (last === undefined || chains.length < pageSize) return;
    after = last.caseId;
  }
}

/** Holds because the SQL function read_chains builds exactly this list. */
function readChains(value: unknown): Chain[] {
  return value as Chain[];
}
