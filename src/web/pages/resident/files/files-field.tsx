import { acceptedExtensions } from '../../../../documents/accepted-types.ts';
import type { Texts } from '../../../../language/language.ts';
import { errorAt, type FormFault } from '../../../form.ts';
import { button, fileUpload } from '../../../govuk.ts';
import { filesField } from './take-files.ts';
import { removeField, type WaitingFile } from './waiting-files.ts';

interface Props {
  files: readonly WaitingFile[];
  faults: readonly FormFault[];
  texts: Texts;
}

/** Where files are chosen, with those that are with us already: a mistake elsewhere in the form loses none. */
export function FilesField({ files, faults, texts }: Props) {
  const words = texts.ownAnswers.fileTexts;
  return (
    <>
      <Waiting files={files} texts={texts} />
      {fileUpload({
        id: filesField,
        name: filesField,
        label: { text: words.label, classes: 'govuk-label--s' },
        hint: { text: words.hint },
        attributes: { multiple: 'multiple', accept: acceptedExtensions },
        ...errorAt(faults, filesField),
      })}
    </>
  );
}

function Waiting({ files, texts }: Omit<Props, 'faults'>) {
  const words = texts.ownAnswers.fileTexts;
  if (files.length === 0) return <></>;
  return (
    <>
      <h2 class="govuk-heading-s">{words.heading}</h2>
      <p class="govuk-body">{words.kept}</p>
      <ul class="govuk-list">
        {files.map(({ id, name, scan }) => (
          <li>
            {name} {texts.documents.states[scan]}
            <br />
            {button({ text: words.remove(name), name: removeField, value: id, classes: 'govuk-button--secondary' })}
          </li>
        ))}
      </ul>
    </>
  );
}
