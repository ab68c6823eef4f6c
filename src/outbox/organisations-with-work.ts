import type { Ports } from '../ports.ts';

/** Ids of the organisations where a deadline's rung or a message is due by then; null: of all, whatever is due. */
export async function organisationsWithWork(ports: Pick<Ports, 'db'>, now: Date | null): Promise<string[]> {
  const rows = await ports.db.sql<{ id: string }[]>`select organisations_with_work(${now}) as id`;
  return rows.map(({ id }) => id);
}
