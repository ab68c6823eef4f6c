import { staffLetterTexts as texts } from '../../../language/en/pages-staff-letters.ts';
import { valuesOf } from '../../event-forms/read-fields.ts';
import type { FormFault, FormValues } from '../../form.ts';
import { assessLetter } from '../../letters/assess-letter.ts';
import { doWithLetter } from '../../letters/do-with-letter.ts';
import { LetterBody, type LetterProps } from '../../letters/letter-body.tsx';
import { letterFields } from '../../letters/letter-fields.ts';
import { draftedLetter } from '../../letters/letter-subject.ts';
import { typedOf } from '../../letters/typed-of.ts';
import { definePage, type PageRequest } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';

/** One letter that is being written: changed, given to somebody else, approved or sent back, and sent. */
export const letterDraftPage = definePage<LetterProps>({
  path: patterns.staffLetterDraft,
  access: ['case.handle', 'letter.approve'],
  load: (request) => load(request, null, []),
  view: (given, request) => ({
    title: texts.heading(texts.titles[given.subject.kind], given.subject.view.reference),
    faults: given.faults,
    back: { href: pathTo('staffCase', { reference: given.subject.view.reference }), text: texts.back },
    wide: true,
    body: <LetterBody {...given} request={request} />,
  }),
  async submit(request, form) {
    const { draft, ...subject } = await draftedLetter(request);
    const typed = valuesOf(form, letterFields(subject.event, subject.choices));
    const values = form.has('letter') ? typedOf(typed) : draft.values;
    const done = await doWithLetter(request, {
      action: typed['action'] ?? 'save',
      subject,
      draft,
      values,
      seen: Number(typed['letterVersion']),
      note: typed['note'] ?? null,
      caseVersion: Number(typed['version']) || subject.view.version,
    });
    if ('faults' in done) return { again: await load(request, values, done.faults) };
    const { reference } = subject.view;
    return { redirect: pathTo('staffLetterDraft', { reference, id: draft.draftId }, { done: done.done }) };
  },
});

async function load(request: PageRequest, typed: FormValues | null, faults: FormFault[]): Promise<LetterProps> {
  const { ctx, http, query } = request;
  const { draft, ...subject } = await draftedLetter(request);
  const values = typed ?? draft.values;
  const assessed = await assessLetter({ ctx, baseUrl: http.get('options').baseUrl }, subject, values);
  const done = query.get('done');
  return { subject, draft, values, faults, assessed, done: faults.length === 0 && isDone(done) ? done : null };
}

function isDone(done: string | null): done is keyof typeof texts.done {
  return done !== null && Object.hasOwn(texts.done, done);
}
