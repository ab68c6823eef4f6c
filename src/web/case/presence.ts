import { lookingNow, type LookingNow } from '../../cases/looking-now.ts';
import type { CaseView } from '../../cases/view.ts';
import { mayDo } from '../../permissions/may-do.ts';
import type { Actor, Context } from '../../ports.ts';
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
export async function loadPresence(ctx: Context, view: Pick<CaseView, 'caseId' | 'forStaff'>): Promise<Presence> {
  const { actor } = ctx;
  const staffId = actor.kind === 'staff' ? actor.staffId : null;
  const isConflicted = view.forStaff?.conflicts.some((one) => one.staffId === staffId) ?? false;
  return {
    others: await lookingNow(ctx, view),
    pages: casePageNames.filter((name) => mayOpen(actor, name) && !(isConflicted && closed.has(name))),
    staffId,
  };
}

function mayOpen(actor: Actor, name: CasePageName): boolean {
  return casePages[name].needs.some((permission) => mayDo(actor, permission));
}

/** What somebody with a conflict of interest is kept from: all but where it stands. */
const closed: ReadonlySet<CasePageName> = new Set(
  casePageNames.filter((name) => name !== 'summary' && name !== 'clocks'),
);
