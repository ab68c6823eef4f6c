import type { CaseView } from '../../../cases/view.ts';
import type { Texts } from '../../../language/language.ts';
import { details } from '../../govuk.ts';
import { linkTo } from '../../link.ts';
import { pathTo } from '../../paths.ts';
import { ownTimeline, type Happening } from './own-timeline.ts';
import { unwrapLines } from './unwrap-lines.ts';

/** What has happened, newest first, with each letter as it was sent and each word as it was written. */
export function OwnHappenings({ own, texts }: { own: CaseView; texts: Texts }) {
  const words = texts.resident.ownCaseTexts;
  const happenings = ownTimeline(own, texts);
  if (happenings.length === 0) return <></>;
  return (
    <>
      <h2 class="govuk-heading-m">{words.happened}</h2>
      <p class="govuk-body">{words.latestFirst}</p>
      <ol class="redress-timeline">
        {happenings.map((happening, index) => (
          <li {...(happening.id === null ? {} : { id: happening.id })}>
            <h3 class="govuk-heading-s govuk-!-margin-bottom-1">{happening.title}</h3>
            <p class="govuk-body">
              {texts.dates.dateInWords(happening.on)}
              <Delivery delivery={happening.delivery} />
            </p>
            <Said happening={happening} isOpen={index === 0} words={words} />
          </li>
        ))}
      </ol>
    </>
  );
}

function Delivery({ delivery }: Pick<Happening, 'delivery'>) {
  if (delivery === null) return <></>;
  return (
    <>
      <br />
      {delivery}
    </>
  );
}

interface SaidProps {
  happening: Happening;
  isOpen: boolean;
  words: Texts['resident']['ownCaseTexts'];
}

function Said({ happening: { letter, messageId, words: written }, isOpen, words }: SaidProps) {
  return (
    <>
      {written === null
        ? ''
        : details({ summaryText: words.readWords, html: String(<div class="redress-letter">{written}</div>) })}
      {letter === null
        ? ''
        : details({
            summaryText: words.readLetter,
            open: isOpen,
            html: String(<div class="redress-letter">{unwrapLines(letter)}</div>),
          })}
      {messageId === null ? (
        ''
      ) : (
        <p class="govuk-body">{linkTo(pathTo('ownLetterPdf', { id: messageId }), words.letterPdf)}</p>
      )}
    </>
  );
}
