/**
 * Wrong on purpose: the product, but what must be sent is written after the commit, from this process's memory.
 * tests/faults/kill.fault.test.ts must catch it. Needs `makeOutboxLate` in its database.
 */
import postgres from 'postgres';
import { connectionOptions } from '../../src/db/connection-options.ts';

const url = process.env['LATE_OUTBOX_URL'] ?? '';
const sql = postgres({ ...connectionOptions(url), max: 4 });
await sql.listen('late_outbox', (payload) => {
  setTimeout(() => void sql`select redress.insert_late_outbox(${payload}::text::jsonb)`.catch(() => undefined), 20);
});

await import('../../src/main.ts');
