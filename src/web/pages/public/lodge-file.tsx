import { addDocument } from '../../../documents/add-document.ts';
import { countUpload } from '../../../http/limits.ts';
import { errorAt, type FormFault } from '../../form.ts';
import { button, fileUpload } from '../../govuk.ts';
import { Form } from '../../layout.tsx';
import { pathAfter } from '../../lodging/path-after.ts';
import { pathOfStep } from '../../lodging/paths-of-steps.ts';
import { situationOf } from '../../lodging/situation-of.ts';
import { keepComplaint, thisComplaint } from '../../lodging/this-complaint.ts';
import { definePage, type PageRequest } from '../../page.ts';
import { pathTo } from '../../paths.ts';

interface Props {
  faults: FormFault[];
}

/** Adds one file; several are several visits, which goes wrong less often than choosing many at once. */
export const lodgeFilePage = definePage<Props>({
  path: pathTo('lodgeStep', { step: 'file' }),
  access: 'public',
  takesFiles: true,
  load: () => Promise.resolve({ faults: [] }),
  view: ({ faults }, request) => ({
    title: titleOf(request),
    faults,
    back: { href: pathOfStep(cameFrom(request)), text: request.texts.lodging.back },
    body: <AddFile faults={faults} request={request} />,
  }),
  async submit(request, form) {
    await countUpload(request.http);
    const file = form.get('file');
    if (!(file instanceof File) || file.name === '') return again(request.texts.documents.faults.none);
    const { draftId: known, sentCaseId, kept } = await thisComplaint(request);
    if (sentCaseId !== null) return { redirect: pathTo('sent') };
    const draftId = await keepComplaint(request, known, kept);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const added = await addDocument(request.ctx, { draftId, name: file.name, bytes });
    if ('fault' in added) return again(request.texts.documents.faults[added.fault]);
    if (cameFrom(request) === 'files') return { redirect: pathOfStep('files', isChange(request)) };
    const situation = await situationOf(request, draftId);
    return { redirect: pathAfter('consent', kept.answers, situation, kept.answers.risk !== undefined) };
  },
});

function again(message: string) {
  return { again: { faults: [{ field: 'file', message }] } };
}

/** Whether somebody came from where answers are checked. */
function isChange({ query }: PageRequest): boolean {
  return query.get('change') === 'yes';
}

/** The step that sent somebody here: a file may show that another person agrees. */
function cameFrom({ query }: PageRequest): 'files' | 'consent' {
  return query.get('after') === 'consent' ? 'consent' : 'files';
}

function titleOf(request: PageRequest): string {
  const words = request.texts.lodging.file;
  return cameFrom(request) === 'consent' ? words.proofTitle : words.title;
}

function AddFile({ faults, request }: Props & { request: PageRequest }) {
  const words = request.texts.lodging.file;
  const after = cameFrom(request) === 'consent' ? 'consent' : undefined;
  const change = isChange(request) ? 'yes' : undefined;
  return (
    <Form request={request} action={pathTo('lodgeStep', { step: 'file' }, { after, change })} takesFiles>
      {fileUpload({
        id: 'file',
        name: 'file',
        label: { text: words.label, classes: 'govuk-label--s' },
        hint: { text: `${request.texts.documents.accepted}.` },
        ...errorAt(faults, 'file'),
      })}
      {button({ text: words.add, preventDoubleClick: true })}
    </Form>
  );
}
