import type { Hono } from 'hono';
import type { HttpContext, HttpEnv, ReadinessCheck } from './http-env.ts';

const PATIENCE_MS = 500;

/** `/livez`: this process answers. `/readyz`: and it can do its work; names what is missing, and nothing else. */
export function addHealth(app: Hono<HttpEnv>): void {
  app.get('/livez', (c) => c.json({ status: 'ok' }));
  app.get('/readyz', async (c) => {
    const checks = [databaseAnswers(c), ...(c.get('options').readiness ?? [])];
    const results = await Promise.all(checks.map(async (check) => ({ check, passed: await passes(check) })));
    const ready = results.every(({ check, passed }) => passed || check.isNeeded === false);
    const shown = Object.fromEntries(results.map(({ check, passed }) => [check.name, passed]));
    return c.json({ status: ready ? 'ready' : 'not-ready', checks: shown }, ready ? 200 : 503);
  });
}

function databaseAnswers(c: HttpContext): ReadinessCheck {
  return { name: 'database', check: async () => (await c.get('ports').db.sql`select 1`).length === 1 };
}

async function passes(check: ReadinessCheck): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), PATIENCE_MS);
  });
  try {
    return await Promise.race([check.check(), late]);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}
