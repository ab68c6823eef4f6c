import type { HttpFailureStatus } from '../../http/http-failure.ts';
import { sessionCookie } from '../../http/cookies.ts';
import { describeOrganisation } from '../../identity/describe-organisation.ts';
import { whenSessionEnds } from '../../identity/when-session-ends.ts';
import { countOpenCallBacks } from '../../requests/count-open-call-backs.ts';
import { mayDo } from '../../permissions/may-do.ts';
import type { PageRequest, PageView } from '../page.ts';
import { Document } from './document.tsx';
import { inLanguage } from './in-language.ts';
import { sendPage } from './send-page.ts';

type Status = 200 | 412 | HttpFailureStatus;

/** Lays a page out for whoever asks. */
export async function showPage(request: PageRequest, view: PageView, status: Status): Promise<Response> {
  const [organisation, sessionEnds, openCalls, body] = await Promise.all([
    describeOrganisation(request.ctx),
    sessionEnd(request),
    callsToMake(request),
    view.body,
  ]);
  const document = <Document {...{ request, view, body, organisation, sessionEnds, openCalls }} />;
  return sendPage(request.http, inLanguage(`<!DOCTYPE html>${String(await document)}`, request.texts), status);
}

async function callsToMake({ ctx }: PageRequest): Promise<number> {
  const { actor } = ctx;
  return mayDo(actor, 'call.settle') ? countOpenCallBacks(ctx) : 0;
}

async function sessionEnd({ ctx, http }: PageRequest): Promise<Date | null> {
  const secret = sessionCookie(http);
  return ctx.actor.kind === 'resident' && secret !== undefined ? whenSessionEnds(ctx, { secret }) : null;
}
