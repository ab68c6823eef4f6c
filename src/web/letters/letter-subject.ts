import { getCase } from '../../cases/get-case.ts';
import type { CaseView } from '../../cases/view.ts';
import { HttpFailure } from '../../http/http-failure.ts';
import { readDraft, type LetterDraft } from '../../letters/drafts/read-draft.ts';
import { isLetterEvent, kindOfLetter, type LetterEvent, type LetterKind } from '../../letters/letter-kind.ts';
import { loadPresence, type Presence } from '../case/presence.ts';
import type { Choices } from '../event-forms/field.ts';
import { loadChoices } from '../event-forms/load-choices.ts';
import { found } from '../found.ts';
import { param, type PageRequest } from '../page.ts';

/** A case for which a letter is written. */
export interface LetterSubject {
  view: CaseView;
  event: LetterEvent;
  kind: LetterKind;
  choices: Choices;
  presence: Presence;
}

/** The case of the address and the letter that the query names. */
export async function newLetter(request: PageRequest): Promise<LetterSubject> {
  const event = request.query.get('for') ?? '';
  if (!isLetterEvent(event)) throw new HttpFailure('not-found');
  return subjectOf(request, event);
}

/** The letter of the address with its case; not there for whoever has a conflict of interest in it. */
export async function draftedLetter(request: PageRequest): Promise<LetterSubject & { draft: LetterDraft }> {
  const draft = found(await readDraft(request.ctx, { draftId: param(request, 'id') }));
  const subject = await subjectOf(request, draft.event);
  if (subject.view.caseId !== draft.caseId) throw new HttpFailure('not-found');
  return { ...subject, draft };
}

async function subjectOf(request: PageRequest, event: LetterEvent): Promise<LetterSubject> {
  const { ctx } = request;
  const view = found(await getCase(ctx, { reference: param(request, 'reference') }));
  const { actor } = ctx;
  const isConflicted = view.forStaff?.conflicts.some(
    ({ staffId }) => actor.kind === 'staff' && staffId === actor.staffId,
  );
  if (isConflicted === true) throw new HttpFailure('not-found');
  const [choices, presence] = await Promise.all([loadChoices(ctx, event, view), loadPresence(ctx, view)]);
  return { view, event, kind: kindOfLetter(event, view.stage?.contents ?? []), choices, presence };
}
