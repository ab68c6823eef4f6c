import { applyEvent } from '../../../cases/apply-event.ts';
import type { Failure } from '../../../errors.ts';
import { HttpFailure } from '../../../http/http-failure.ts';
import type { CaseEvent } from '../../../machines/events.ts';
import { faultsOfVerb, type FormFault } from '../../form.ts';
import type { PageRequest } from '../../page.ts';
import type { Texts } from '../../../language/language.ts';
import { isSentBefore } from './files/is-sent-before.ts';
import { ownCaseId } from './load-own-case.ts';

/** Does something to the own case; the faults, at `field` where none is named, or an empty list when it is done. */
export async function sendOwnEvent(request: PageRequest, event: CaseEvent, field: string): Promise<FormFault[]> {
  const caseId = ownCaseId(request.ctx.actor);
  const idempotencyKey = request.http.get('idempotencyKey');
  const sent = await applyEvent(request.ctx, { caseId, event, idempotencyKey });
  if (sent.ok) return [];
  // The same form sent again brings its files again, which are then not the very same ones.
  const isAgain =
    sent.failure.kind === 'key-reused' && (await isSentBefore(request.ctx, { caseId, event, idempotencyKey }));
  return isAgain ? [] : faultsOf(sent.failure, field, request.texts.resident.notNowTexts);
}

function faultsOf(failure: Failure, field: string, words: Texts['resident']['notNowTexts']): FormFault[] {
  if (failure.kind === 'not-found') throw new HttpFailure('not-found');
  if (failure.kind === 'key-reused') return [{ field, message: words.sentBefore }];
  if (failure.kind === 'refused' && failure.faults?.length) return faultsOfVerb(failure.faults, { '': field });
  return [{ field, message: words.movedOn }];
}
