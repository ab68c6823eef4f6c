import { saveDraft } from '../../../letters/drafts/save-draft.ts';
import { templateUsed } from '../../../letters/templates/template-used.ts';
import { staffLetterTexts as texts } from '../../../language/en/pages-staff-letters.ts';
import { wholeForm } from '../../event-forms/failure-faults.ts';
import { valuesOf } from '../../event-forms/read-fields.ts';
import type { FormFault, FormValues } from '../../form.ts';
import { assessLetter } from '../../letters/assess-letter.ts';
import { LetterBody, type LetterProps } from '../../letters/letter-body.tsx';
import { letterFields } from '../../letters/letter-fields.ts';
import { newLetter, type LetterSubject } from '../../letters/letter-subject.ts';
import { prefillLetter, templateFor } from '../../letters/prefill-letter.ts';
import { templateField, typedOf } from '../../letters/typed-of.ts';
import { definePage, type PageRequest } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';

/** Where an officer begins a letter: its template with what is known of the case. Nothing is kept before it is saved. */
export const letterNewPage = definePage<LetterProps>({
  path: patterns.staffLetterNew,
  access: ['case.handle'],
  async load(request) {
    const subject = await newLetter(request);
    return props(request, subject, { values: await prefillLetter(request.ctx, subject), faults: [] });
  },
  view: (given, request) => ({
    title: texts.heading(texts.titles[given.subject.kind], given.subject.view.reference),
    faults: given.faults,
    back: { href: pathTo('staffCase', { reference: given.subject.view.reference }), text: texts.back },
    wide: true,
    body: <LetterBody {...given} request={request} />,
  }),
  async submit(request, form) {
    const subject = await newLetter(request);
    const { view, event, choices } = subject;
    const typed = valuesOf(form, letterFields(event, choices));
    const values = typedOf(typed);
    const { caseId, version: caseVersion, reference } = view;
    const from = await templateUsed(request.ctx, templateFor(subject), Number(typed[templateField]));
    const saved = await saveDraft(request.ctx, { draftId: null, caseId, event, values, seen: 0, caseVersion, from });
    if (saved.ok) {
      const { draftId: id } = saved.value;
      return { redirect: pathTo('staffLetterDraft', { reference, id }, { done: 'saved' }) };
    }
    const faults = [{ field: wholeForm, message: texts.faults[saved.why] }];
    const shown = { ...values, [templateField]: typed[templateField] ?? '' };
    return { again: await props(request, subject, { values: shown, faults }) };
  },
});

async function props(
  request: PageRequest,
  subject: LetterSubject,
  { values, faults }: { values: FormValues; faults: FormFault[] },
): Promise<LetterProps> {
  const { ctx, http } = request;
  const assessed = await assessLetter({ ctx, baseUrl: http.get('options').baseUrl }, subject, values);
  return { subject, draft: null, values, faults, assessed, done: null };
}
