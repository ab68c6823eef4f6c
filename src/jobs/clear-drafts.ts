import { deleteDraft } from '../drafts/delete-draft.ts';
import { draftsToClear } from '../drafts/drafts-to-clear.ts';
import { organisationsWithWork } from '../outbox/organisations-with-work.ts';
import type { Context } from '../ports.ts';
import { defineJob, noData, systemContext, type JobTools } from './job.ts';

/** Each night: deletes drafts whose time is over, and the links to them; `clear-documents` then removes their files. */
export const clearDrafts = defineJob({
  name: 'clear-drafts',
  queue: 'outbox',
  schedule: { cron: '15 3 * * *' },
  data: noData,
  async handle(tools) {
    for (const organisationId of await organisationsWithWork(tools.ports, null)) {
      const ctx = systemContext(tools, organisationId, 'sweep');
      const count = await clearAll(tools, ctx);
      if (count > 0) ctx.log.info('drafts.cleared', { organisationId, count });
    }
  },
});

async function clearAll(tools: JobTools, ctx: Context): Promise<number> {
  let cleared = 0;
  for (let ids = await draftsToClear(ctx); ids.length > 0; ids = await draftsToClear(ctx)) {
    for (const draftId of ids) {
      if (tools.isStopping()) return cleared;
      await deleteDraft(ctx, { draftId });
      cleared++;
    }
  }
  return cleared;
}
