import { decideDraft } from '../../letters/drafts/decide-draft.ts';
import type { DraftFault } from '../../letters/drafts/draft-outcome.ts';
import { dropDraft, submitDraft } from '../../letters/drafts/move-draft.ts';
import { saveDraft } from '../../letters/drafts/save-draft.ts';
import type { LetterDraft } from '../../letters/drafts/read-draft.ts';
import { sendLetter } from '../../letters/drafts/send-letter.ts';
import { staffLetterTexts as texts } from '../../language/en/pages-staff-letters.ts';
import { faultsOfFailure, wholeForm } from '../event-forms/failure-faults.ts';
import { firstInput } from '../event-forms/read-fields.ts';
import type { FormFault, FormValues } from '../form.ts';
import type { PageRequest } from '../page.ts';
import { assessLetter } from './assess-letter.ts';
import { letterFields } from './letter-fields.ts';
import type { LetterSubject } from './letter-subject.ts';

/** What came of a button on a letter: done, or what is wrong. */
export type LetterDone = { done: keyof typeof texts.done } | { faults: FormFault[] };

interface Pressed {
  action: string;
  subject: LetterSubject;
  draft: LetterDraft;
  /** What was typed; what is kept, where the button stands on a form without the letter. */
  values: FormValues;
  /** Of the letter, as it was shown. */
  seen: number;
  note: string | null;
  caseVersion: number;
}

/** Does what a button says. What was typed is saved first, whatever else is wrong with it. */
export async function doWithLetter(request: PageRequest, pressed: Pressed): Promise<LetterDone> {
  const { ctx } = request;
  const { action, draft, seen, note, caseVersion } = pressed;
  const step = { draftId: draft.draftId, seen };
  if (action === 'approve')
    return told(await decideDraft(ctx, { ...step, caseVersion, outcome: 'approved', note }), 'approved', true);
  if (action === 'sendBack')
    return told(await decideDraft(ctx, { ...step, caseVersion, outcome: 'sentBack', note }), 'sentBack', true);
  if (action === 'drop') return told(await dropDraft(ctx, step), 'dropped');
  if (action === 'sendApproved') return send(request, { ...pressed, values: draft.values });
  const saved = await keep(request, pressed);
  if (!saved.ok) return { faults: [faultOf(saved.why)] };
  if (action === 'submit') return submit(request, pressed, saved.version);
  return action === 'send' ? send(request, { ...pressed, seen: saved.version }) : { done: 'saved' };
}

async function keep(
  { ctx }: PageRequest,
  { draft, values, seen, caseVersion }: Pressed,
): Promise<{ ok: true; version: number } | { ok: false; why: DraftFault }> {
  const isSame = JSON.stringify(sorted(values)) === JSON.stringify(sorted(draft.values));
  if (isSame && seen === draft.version) return { ok: true, version: seen };
  const { draftId, caseId, event } = draft;
  const saved = await saveDraft(ctx, { draftId, caseId, event, values, seen, caseVersion });
  return saved.ok ? { ok: true, version: saved.value.version } : saved;
}

function sorted(values: FormValues): [string, string][] {
  return Object.entries(values).toSorted(([a], [b]) => (a < b ? -1 : 1));
}

async function submit(request: PageRequest, { subject, values, draft }: Pressed, version: number): Promise<LetterDone> {
  const { faults } = await assess(request, subject, values);
  if (faults.length > 0) return { faults };
  return told(await submitDraft(request.ctx, { draftId: draft.draftId, seen: version }), 'submitted');
}

async function send(request: PageRequest, { subject, values, draft, seen, caseVersion }: Pressed): Promise<LetterDone> {
  const { event, faults, needsApproval } = await assess(request, subject, values);
  if (event === null || faults.length > 0) return { faults };
  const sent = await sendLetter(request.ctx, { draftId: draft.draftId, seen, event, needsApproval, caseVersion });
  if (sent.ok) return { done: 'sent' };
  if ('why' in sent) return { faults: [{ field: wholeForm, message: texts.faults[sent.why] }] };
  const names = letterFields(subject.event, subject.choices).map(({ name, kind }) => firstInput(name, kind));
  return { faults: faultsOfFailure(sent.failure, ['letter', ...names]) };
}

function assess({ ctx, http }: PageRequest, subject: LetterSubject, values: FormValues) {
  return assessLetter({ ctx, baseUrl: http.get('options').baseUrl }, subject, values);
}

function told(
  outcome: { ok: true } | { ok: false; why: DraftFault },
  done: keyof typeof texts.done,
  decides = false,
): LetterDone {
  if (outcome.ok) return { done };
  return { faults: [faultOf(outcome.why, decides ? `${wholeForm}-decide` : wholeForm)] };
}

function faultOf(why: DraftFault, where: string = wholeForm): FormFault {
  return { field: why === 'note-missing' ? 'note' : where, message: texts.faults[why] };
}
