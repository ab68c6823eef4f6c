import type { CaseView } from '../../../cases/view.ts';
import { dateInWords } from '../../../language/en/dates.ts';
import { ownCaseTexts as texts } from '../../../language/en/pages-resident.ts';
import { details } from '../../govuk.ts';
import { ownTimeline } from './own-timeline.ts';
import { unwrapLines } from './unwrap-lines.ts';

/** What has happened, newest first, with each letter as it was sent. */
export function OwnHappenings({ own }: { own: CaseView }) {
  const happenings = ownTimeline(own);
  if (happenings.length === 0) return <></>;
  return (
    <>
      <h2 class="govuk-heading-m">{texts.happened}</h2>
      <p class="govuk-body">{texts.latestFirst}</p>
      <ol class="redress-timeline">
        {happenings.map(({ id, title, on, letter, delivery }, index) => (
          <li {...(id === null ? {} : { id })}>
            <h3 class="govuk-heading-s govuk-!-margin-bottom-1">{title}</h3>
            <p class="govuk-body">
              {dateInWords(on)}
              {delivery ? (
                <>
                  <br />
                  {delivery}
                </>
              ) : (
                ''
              )}
            </p>
            {letter === null
              ? ''
              : details({
                  summaryText: texts.readLetter,
                  open: index === 0,
                  html: String(<div class="redress-letter">{unwrapLines(letter)}</div>),
                })}
          </li>
        ))}
      </ol>
    </>
  );
}
