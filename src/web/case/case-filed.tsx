import type { StaffFile } from '../../cases/view.ts';
import { casePartsTexts as texts } from '../../language/en/pages-case-parts.ts';
import { filingWords } from '../../language/en/pages-staff-filings.ts';
import { momentInWords } from './case-in-words.ts';

/** The notes of a case, the latest first. */
export function CaseFiled({ forStaff }: { forStaff: StaffFile | null }) {
  const notes = forStaff?.notes.toReversed() ?? [];
  if (notes.length === 0) return <></>;
  return (
    <>
      <h2 class="govuk-heading-m">{texts.notes}</h2>
      <ul class="redress-timeline">
        {notes.map(({ kind, at, text }) => (
          <li>
            <h3 class="govuk-heading-s govuk-!-margin-bottom-1">{filingWords.noteKinds[kind]}</h3>
            <p class="govuk-body-s govuk-!-margin-bottom-1">{momentInWords(at)}</p>
            <p class="govuk-body redress-words">{text ?? texts.erased}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
