import postgres from 'postgres';
import type { Finding } from './check-server.ts';
import { connectionOptions } from './connection-options.ts';

/** Whether the queue's login may create in schema bullmq, which its library needs (tech.md decision 7). */
export async function checkQueue(queueUrl: string): Promise<Finding> {
  const sql = postgres({ ...connectionOptions(queueUrl), max: 1, fetch_types: false });
  try {
    const [row] = await sql<{ name: string; may: boolean | null }[]>`
      select current_user as name,
             (select has_schema_privilege(n.oid, 'create') from pg_namespace n where nspname = 'bullmq') as may`;
    const name = row?.name ?? 'unknown';
    const mend = `As an administrator: create schema if not exists bullmq authorization redress_queue; grant redress_queue to ${name}; or set QUEUE_DATABASE_URL to a login that may create in schema bullmq, or REDIS_URL.`;
    return {
      check: 'queue schema',
      ok: row?.may === true,
      detail: row?.may ? name : `${name} may not create in schema bullmq`,
      mend,
    };
  } finally {
    await sql.end({ timeout: 5 });
  }
}
