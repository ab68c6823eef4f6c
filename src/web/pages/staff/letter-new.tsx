import { saveDraft } from '../../../letters/drafts/save-draft.ts';
import { templateUsed } from '../../../letters/templates/template-used.ts';
import { staffLetterTexts as texts } from '../../../language/en/pages-staff-letters.ts';
import { wholeForm } from '../../event-forms/failure-faults.ts';
import { valuesOf } from '../../event-forms/read-fields.ts';
import type { FormFault, FormValues } from '../../form.ts';
import { assessLetter } from '../../letters/assess-letter.ts';
import { LetterBody, type LetterProps } from '../../letters/letter-body.tsx';
import { leadingLetter } from '../../letters/leading-letter.ts';
import { letterFields } from '../../letters/letter-fields.ts';
import { newLetter, type LetterSubject } from '../../letters/letter-subject.ts';
import { prefillLetter, templateFor } from '../../letters/prefill-letter.ts';
import { templateField, typedOf } from '../../letters/typed-of.ts';
import { linkTo } from '../../link.ts';
import { definePage, type PageRequest } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';

interface Props extends LetterProps {
  /** The case that leads this one's group, where its letter can be begun from. */
  leading: string | null;
}

/** Where an officer begins a letter: its template with what is known of the case. Nothing is kept before it is saved. */
export const letterNewPage = definePage<Props>({
  path: patterns.staffLetterNew,
  access: ['case.handle'],
  async load(request) {
    const subject = await newLetter(request);
    const leading = await leadingLetter(request.ctx, subject);
    const isAfter = leading !== null && request.query.get('after') === leading.reference;
    const values = isAfter ? leading.values : await prefillLetter(request.ctx, subject);
    const offered = leading === null || isAfter ? null : leading.reference;
    return { ...(await props(request, subject, { values, faults: [] })), leading: offered };
  },
  view: (given, request) => ({
    title: texts.heading(texts.titles[given.subject.kind], given.subject.view.reference),
    faults: given.faults,
    back: { href: pathTo('staffCase', { reference: given.subject.view.reference }), text: texts.back },
    wide: true,
    body: (
      <>
        <AfterLeading {...given} />
        <LetterBody {...given} request={request} />
      </>
    ),
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
    return { again: { ...(await props(request, subject, { values: shown, faults })), leading: null } };
  },
});

/** The same words for everybody of a group, each letter with its own person. */
function AfterLeading({ leading, subject: { view, event } }: Props) {
  if (leading === null) return <></>;
  const address = pathTo('staffLetterNew', { reference: view.reference }, { for: event, after: leading });
  return <p class="govuk-body">{linkTo(address, texts.afterLeading(leading))}</p>;
}

async function props(
  request: PageRequest,
  subject: LetterSubject,
  { values, faults }: { values: FormValues; faults: FormFault[] },
): Promise<LetterProps> {
  const { ctx, http } = request;
  const assessed = await assessLetter({ ctx, baseUrl: http.get('options').baseUrl }, subject, values);
  return { subject, draft: null, values, faults, assessed, done: null };
}
