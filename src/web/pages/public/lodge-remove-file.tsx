import { removeDraftDocument } from '../../../documents/remove-draft-document.ts';
import { button } from '../../govuk.ts';
import { Form } from '../../layout.tsx';
import { filesOf } from '../../lodging/files-of.ts';
import { pathOfStep } from '../../lodging/paths-of-steps.ts';
import type { AddedFile } from '../../lodging/step.ts';
import { thisComplaint } from '../../lodging/this-complaint.ts';
import { definePage, type PageRequest } from '../../page.ts';
import { pathTo } from '../../paths.ts';

const path = pathTo('lodgeStep', { step: 'remove-file' });

/** Takes a file out of a complaint again, after asking. */
export const lodgeRemoveFilePage = definePage<AddedFile | null>({
  path,
  access: 'public',
  async load(request) {
    const { draftId } = await thisComplaint(request);
    const files = await filesOf(request.ctx, draftId);
    return files.find(({ id }) => id === request.query.get('id')) ?? null;
  },
  view: (file, request) => ({
    title: request.texts.lodging.file.removeTitle,
    back: { href: pathOfStep('files'), text: request.texts.lodging.file.keep },
    body: file === null ? <Gone request={request} /> : <Remove file={file} request={request} />,
  }),
  async submit(request) {
    const { draftId } = await thisComplaint(request);
    const id = request.query.get('id');
    if (draftId !== null && id !== null) await removeDraftDocument(request.ctx, { draftId, id });
    return { redirect: pathOfStep('files') };
  },
});

function Remove({ file, request }: { file: AddedFile; request: PageRequest }) {
  const words = request.texts.lodging.file;
  return (
    <>
      <p class="govuk-body redress-words">{words.removeBody(file.name)}</p>
      <Form request={request} action={pathTo('lodgeStep', { step: 'remove-file' }, { id: file.id })}>
        {button({ text: words.remove, classes: 'govuk-button--warning', preventDoubleClick: true })}
      </Form>
    </>
  );
}

function Gone({ request }: { request: PageRequest }) {
  return <p class="govuk-body">{request.texts.lodging.file.gone}</p>;
}
