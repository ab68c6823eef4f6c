import { z } from 'zod';
import { browserSecret } from '../../http/cookies.ts';
import { HttpFailure } from '../../http/http-failure.ts';
import { countAccountTry, forgiveAccount } from '../../http/limits.ts';
import { finishSignIn } from '../../identity/local/finish-sign-in.ts';
import { pendingSignIn, type PendingSignIn } from '../../identity/local/pending-sign-in.ts';
import { secondFactorTexts as texts } from '../../language/en/pages-staff-sign-in.ts';
import { formValues, parseForm, type FormFault } from '../form.ts';
import type { PageRequest } from '../page.ts';
import { startWorking } from './start-working.ts';

const typed = z.object({ code: z.string({ error: texts.code.missing }).max(40, texts.wrong) });

/** What this browser has begun; whoever has begun nothing is sent to the beginning. */
export async function begunSignIn({ ctx, http }: PageRequest): Promise<PendingSignIn> {
  const pending = await pendingSignIn(ctx, { browser: browserSecret(http) });
  if (!pending) throw new HttpFailure('unauthenticated');
  return pending;
}

/** The code that was typed: where to go on, or what is wrong. Counted for the account, whichever browser types it. */
export async function finishWithCode(
  request: PageRequest,
  pending: PendingSignIn,
  form: FormData,
): Promise<{ redirect: string } | { faults: FormFault[] }> {
  const parsed = parseForm(typed, formValues(form));
  if (!parsed.ok) return { faults: parsed.faults };
  await countAccountTry(request.http, pending.staffId);
  const browser = browserSecret(request.http);
  const session = await finishSignIn(request.ctx, { code: parsed.value.code, browser });
  if (!session) return { faults: [{ field: 'code', message: texts.wrong }] };
  await forgiveAccount(request.http, pending.staffId);
  return { redirect: await startWorking(request, session) };
}
