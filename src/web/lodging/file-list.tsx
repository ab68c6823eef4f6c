import { uploadCount } from '../../documents/upload-limits.ts';
import { summaryList } from '../govuk.ts';
import { pathTo } from '../paths.ts';
import type { Situation } from './step.ts';

/** The files so far, each with how far its check is and a way to take it out again. */
export function FileList({ files, texts }: Situation) {
  const words = texts.lodging.steps.files;
  return (
    <>
      <h2 class="govuk-heading-m">{words.list}</h2>
      {summaryList({
        rows: files.map(({ id, name, scan }) => ({
          key: { text: name },
          value: { text: words.scans[scan] },
          actions: {
            items: [
              {
                href: pathTo('lodgeStep', { step: 'remove-file' }, { id }),
                text: words.remove,
                visuallyHiddenText: name,
              },
            ],
          },
        })),
      })}
      {files.length >= uploadCount ? <p class="govuk-body">{words.full}</p> : ''}
    </>
  );
}
