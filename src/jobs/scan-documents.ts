import { scanWaiting } from '../documents/scan-waiting.ts';
import { skipScans } from '../documents/skip-scans.ts';
import { organisationsWithWork } from '../outbox/organisations-with-work.ts';
import type { Context, Scanner } from '../ports.ts';
import { defineJob, noData, systemContext, type JobTools } from './job.ts';

/** Files that one tick looks at in one organisation; the others have the next. */
const most = 20;

/** At every tick: has new files looked at for viruses, or says of them that nobody does. */
export const scanDocuments = defineJob({
  name: 'scan-documents',
  queue: 'outbox',
  schedule: { every: 'tick' },
  data: noData,
  async handle(tools) {
    const { ports, scanner } = tools;
    for (const organisationId of await organisationsWithWork(ports, null)) {
      if (tools.isStopping()) return;
      const ctx = systemContext(tools, organisationId, 'sweep');
      if (scanner === null) await skipScans(ctx);
      else if ((await scanAll(tools, ctx, scanner)) === 'away') return;
    }
  },
});

async function scanAll(tools: JobTools, ctx: Context, scanner: Scanner): Promise<'done' | 'away'> {
  for (let n = 0; n < most && !tools.isStopping(); n++) {
    const outcome = await scanWaiting(ctx, scanner);
    if (outcome === 'idle') return 'done';
    if (outcome === 'away') return 'away';
    if (outcome === 'infected')
      ctx.log.warn('documents.infected', { organisationId: ctx.actor.organisationId, count: 1 });
  }
  return 'done';
}
