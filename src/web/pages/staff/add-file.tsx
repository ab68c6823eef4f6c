import { getCase } from '../../../cases/get-case.ts';
import type { CaseView } from '../../../cases/view.ts';
import { addFileTexts as texts } from '../../../language/en/pages-add-file.ts';
import { documentsTexts } from '../../../language/en/pages-documents.ts';
import { AddFileForm, type AddFileProps } from '../../add-file/add-file-form.tsx';
import { addFiles } from '../../add-file/add-files.ts';
import { readFileForm } from '../../add-file/read-file-form.ts';
import { CaseFrame } from '../../case/case-frame.tsx';
import { loadPresence, type Presence } from '../../case/presence.ts';
import type { Field } from '../../event-forms/field.ts';
import { valuesOf } from '../../event-forms/read-fields.ts';
import { takeEventFiles } from '../../event-forms/take-event-files.ts';
import { found } from '../../found.ts';
import { insetText } from '../../govuk.ts';
import { definePage, param, type PageRequest } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';

interface Props extends AddFileProps {
  view: CaseView;
  presence: Presence;
}

const fields: readonly Field[] = [{ name: 'documents', kind: 'files' }];

/** Adds files to a case. */
export const addFilePage = definePage<Props>({
  path: patterns.addFile,
  access: ['case.file'],
  takesFiles: true,
  load: async (request) => ({ ...(await caseOf(request)), values: {}, faults: [], files: [], isFresh: true }),
  view: (props, request) => ({
    title: texts.title(props.view.reference),
    faults: props.faults,
    back: { href: pathTo('staffDocuments', { reference: props.view.reference }), text: texts.back },
    wide: true,
    ownHeading: true,
    body: <AddFile {...props} request={request} />,
  }),
  async submit(request, form) {
    const given = await caseOf(request);
    const taken = await takeEventFiles(request, form, fields);
    const values = valuesOf(form, fields);
    const { files } = taken;
    const none = files.length + taken.faults.length === 0;
    const missing = none ? [{ field: 'documents', message: documentsTexts.faults.none }] : [];
    const read = readFileForm(values);
    const wrong = [...taken.faults, ...missing, ...('faults' in read ? read.faults : [])];
    const faults =
      wrong.length > 0 || 'faults' in read ? wrong : await addFiles(request, given.view, { files, ...read });
    if (faults.length > 0) return { again: { ...given, values, faults, files, isFresh: false } };
    return { redirect: pathTo('staffDocuments', { reference: given.view.reference }, { done: 'added' }) };
  },
});

async function caseOf(request: PageRequest): Promise<{ view: CaseView; presence: Presence }> {
  const view = found(await getCase(request.ctx, { reference: param(request, 'reference') }));
  const presence = await loadPresence(request.ctx, view);
  if (!presence.pages.includes('documents')) found(null);
  return { view, presence };
}

function AddFile({ view, presence, ...form }: Props & { request: PageRequest }) {
  return (
    <CaseFrame view={view} active="documents" presence={presence} heading={texts.title(view.reference)}>
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          {view.allowed.includes('addNote') ? (
            <>
              <p class="govuk-body">{texts.intro}</p>
              <AddFileForm {...form} />
            </>
          ) : (
            insetText({ text: texts.notPossible })
          )}
        </div>
      </div>
    </CaseFrame>
  );
}
