import { getCase } from '../../../cases/get-case.ts';
import type { CaseView } from '../../../cases/view.ts';
import { HttpFailure } from '../../../http/http-failure.ts';
import type { PageRequest } from '../../page.ts';

/** The case that the session of whoever asks is for. Throws `not-found`. */
export async function loadOwnCase({ ctx }: PageRequest): Promise<CaseView> {
  const view = await getCase(ctx, { caseId: ownCaseId(ctx.actor) });
  if (!view) throw new HttpFailure('not-found');
  return view;
}

/** The id of the case that a session is for. Throws `not-found` for anybody but a resident. */
export function ownCaseId(actor: PageRequest['ctx']['actor']): string {
  if (actor.kind !== 'resident') throw new HttpFailure('not-found');
  return actor.caseId;
}
