import { sessionCookie, setSessionCookie } from '../../http/cookies.ts';
import { endSession, type StartedSession } from '../../identity/sessions.ts';
import { ownPath } from '../own-path.ts';
import type { PageRequest } from '../page.ts';
import { pathTo } from '../paths.ts';

/** Signs this browser in, ends what it held before (T25), and says where to go on. */
export async function startWorking(
  { ctx, http }: PageRequest,
  session: StartedSession & { returnTo: string | null },
): Promise<string> {
  const former = sessionCookie(http);
  if (former !== undefined && ctx.actor.kind !== 'public') await endSession(ctx, { secret: former });
  setSessionCookie(http, session.secret);
  return ownPath(session.returnTo) ?? pathTo('staffHome');
}
