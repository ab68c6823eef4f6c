import type { Hono } from 'hono';
import { createHttp } from '../../src/http/create-http.ts';
import { checkForm } from '../../src/http/check-form.ts';
import { newFormToken } from '../../src/http/form-token.ts';
import type { HttpEnv, HttpOptions } from '../../src/http/http-env.ts';
import { countLodging } from '../../src/http/limits.ts';
import { readJson } from '../../src/http/read-json.ts';
import type { Site } from '../../src/http/site.ts';
import type { LogFields, Ports } from '../../src/ports.ts';
import { systemClock } from '../../src/system/system-clock.ts';
import { keeping } from '../support/keeping.ts';
import { systemEntropy } from '../../src/system/system-entropy.ts';

export interface LogLine {
  event: string;
  fields: LogFields;
}

/** A server with one small page, one JSON door and one that breaks; no database behind it. */
export function smallServer(options: Partial<HttpOptions> = {}): { app: Hono<HttpEnv>; lines: LogLine[] } {
  const lines: LogLine[] = [];
  const write = (event: string, fields: LogFields = {}) => void lines.push({ event, fields });
  const log = { info: write, warn: write, error: write };
  let made = 0;
  const ids = { uuid: () => `id-${++made}`, reference: () => 'ABCDEFG0' };
  const ports: Ports = { db: noDatabase(), clock: systemClock, ids, entropy: systemEntropy, ...keeping(), log };
  return {
    app: createHttp(ports, { baseUrl: 'http://localhost', trustProxy: false, demo: false, ...options }, [page]),
    lines,
  };
}

const page: Site = {
  name: 'web',
  credentials: 'cookie',
  takesFiles: (path) => path === '/files',
  owns: () => true,
  declared: [],
  answer: (c, failure) => c.text(failure.code, failure.status),
  mount(app) {
    app.get('/form', (c) => c.text(newFormToken(c)));
    app.post('/form', checkForm, (c) => c.text(`${c.get('idempotencyKey')} ${String(c.get('form').get('words'))}`));
    app.post('/json', async (c) => c.json({ got: JSON.stringify(await readJson(c)) }));
    app.post('/lodge', async (c) => {
      const actor = { kind: 'public' as const, organisationId: 'council' };
      c.set('context', { ...c.get('ports'), actor, requestId: c.get('requestId') });
      await countLodging(c);
      return c.text('lodged');
    });
    app.get('/people/:name', (c) => c.text('found'));
    app.get('/breaks', () => {
      throw new Error('Maria Canary, 12 Mill Lane');
    });
  },
};

/** Holds because nothing this server does asks the database, and readiness must say so rather than break. */
function noDatabase(): Ports['db'] {
  return { sql: () => Promise.reject(new Error('down')) } as unknown as Ports['db'];
}
