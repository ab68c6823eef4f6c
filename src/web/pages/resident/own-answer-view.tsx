import { londonDate } from '../../../calendar/london.ts';
import type { CaseView, MessageView } from '../../../cases/view.ts';
import type { Texts } from '../../../language/language.ts';
import { linkTo } from '../../link.ts';
import { pathTo } from '../../paths.ts';
import { OwnDecisions } from './own-decisions.tsx';
import { OwnGoOn } from './own-go-on.tsx';
import { OwnLetter } from './own-letter.tsx';
import { OwnPromised } from './own-promised.tsx';

interface Props {
  own: CaseView;
  /** The response itself. */
  message: MessageView;
  texts: Texts;
}

/** A response as the page that counts: each decision, the reasons as written, what we will do and by when, and how to go on. */
export function OwnAnswer({ own, message, texts }: Props) {
  const words = texts.ownAnswers.answerTexts;
  return (
    <>
      <p class="govuk-body">{words.sentOn(londonDate(new Date(message.at)))}</p>
      {own.issues.length === 0 ? (
        ''
      ) : (
        <>
          <h2 class="govuk-heading-m">{words.decisions}</h2>
          <OwnDecisions issues={own.issues} texts={texts} />
        </>
      )}
      <h2 class="govuk-heading-m">{words.reasons}</h2>
      <OwnLetter message={message} own />
      <OwnPromised own={own} texts={texts} />
      <OwnGoOn own={own} texts={texts} />
      <p class="govuk-body govuk-!-display-none-print">{words.copy}</p>
      {message.html === null ? (
        ''
      ) : (
        <p class="govuk-body govuk-!-display-none-print">
          {linkTo(pathTo('ownLetterPdf', { id: message.messageId }), texts.resident.ownCaseTexts.letterPdf)}
        </p>
      )}
    </>
  );
}
