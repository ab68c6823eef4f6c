import { lookingNow, type LookingNow } from '../../cases/looking-now.ts';
import { mayDo } from '../../permissions/may-do.ts';
import type { Context } from '../../ports.ts';
import { casePageNames, casePages, type CasePageName } from './case-pages.ts';

/** Who is at a case now: the colleagues who have it open too, and what whoever asks may open of it. */
export interface Presence {
  others: LookingNow[];
  /** The pages of the case that whoever asks may see. */
  pages: CasePageName[];
  /** Whoever asks. */
  staffId: string | null;
}

/** For the frame of a case's pages: read it beside the case itself. */
export async function loadPresence(ctx: Context, { caseId }: { caseId: string }): Promise<Presence> {
  const { actor } = ctx;
  return {
    others: await lookingNow(ctx, { caseId }),
    pages: casePageNames.filter((name) => mayDo(actor, casePages[name].needs)),
    staffId: actor.kind === 'staff' ? actor.staffId : null,
  };
}
