import { applyEvent } from '../../../cases/apply-event.ts';
import { redactDocument } from '../../../documents/redaction/redact-document.ts';
import { redactTexts as texts } from '../../../language/en/pages-redact.ts';
import { eventSchemas } from '../../../machines/events.ts';
import { HttpFailure } from '../../../http/http-failure.ts';
import { definePage, param, type PageRequest } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';
import { changeMarks, type ChangedMarks } from '../../redaction/change-marks.ts';
import { countPages, fileToRedact } from '../../redaction/load-redaction.ts';
import { RedactionForm, type RedactionProps } from '../../redaction/redaction-form.tsx';

/** Marks parts of a file and makes a copy of pictures in which they are black. */
export const redactPage = definePage<RedactionProps>({
  path: patterns.redact,
  access: ['case.handle'],
  load: (request) => propsOf(request, { marks: [], page: 1, values: { title: texts.copyTitle.usual }, faults: [] }),
  view: (props, request) => ({
    title: texts.title(props.name),
    wide: true,
    back: { href: pathTo('staffDocuments', { reference: props.reference }), text: texts.back },
    faults: props.faults,
    body: (
      <>
        <p class="govuk-body">{texts.intro}</p>
        <RedactionForm {...props} request={request} />
      </>
    ),
  }),
  async submit(request, form) {
    const changed = changeMarks(form);
    if (changed.isToBeMade && (await make(request, changed))) {
      return { redirect: pathTo('staffDocuments', { reference: param(request, 'reference') }) };
    }
    const unreadable = changed.isToBeMade ? [{ field: 'left', message: texts.wrong.unreadable }] : [];
    const faults = [...changed.faults, ...unreadable];
    const again = await propsOf(request, { ...changed, faults });
    return { again, status: faults.length > 0 ? 422 : 200 };
  },
});

async function propsOf(request: PageRequest, known: Omit<ChangedMarks, 'isToBeMade'>): Promise<RedactionProps> {
  const { file, reference } = await fileToRedact(request);
  const pages = await countPages(file);
  const { marks, page, values, faults } = known;
  const documentId = file.id;
  return {
    reference,
    documentId,
    name: file.name,
    pages,
    marks,
    values,
    faults,
    page: Math.min(page, Math.max(1, pages)),
  };
}

/** The copy comes to the case as a note, so that the history says who made it. */
async function make(request: PageRequest, { marks, values }: ChangedMarks): Promise<boolean> {
  const { file, caseId } = await fileToRedact(request);
  const copy = await redactDocument(request.ctx, {
    id: file.id,
    marks,
    title: values['title'] ?? texts.copyTitle.usual,
  });
  if (copy === null) return false;
  const documents = [{ id: copy.id, hash: copy.hash }];
  const note = { type: 'addNote', kind: 'evidence', text: texts.note(copy.title), documents };
  const done = await applyEvent(request.ctx, { caseId, event: eventSchemas.addNote.parse(note) });
  if (!done.ok) throw new HttpFailure('forbidden');
  return true;
}
