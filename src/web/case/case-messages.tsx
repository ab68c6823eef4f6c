import type { Child } from 'hono/jsx';
import type { CaseView, MessageView } from '../../cases/view.ts';
import { caseWords } from '../../language/en/case-words.ts';
import { staffCaseTexts as texts } from '../../language/en/pages-staff.ts';
import { details, warningText } from '../govuk.ts';
import { momentInWords, wordsFor } from './case-in-words.ts';
import { messageAnchor } from './message-anchor.ts';
import { messageTag } from './state-tag.ts';

interface Props extends Pick<CaseView, 'messages'> {
  /** What stands below the name of a message. */
  below?: (message: MessageView) => Child;
}

/** Everything that was said in a case, with whether it arrived. */
export function CaseMessages({ messages, below }: Props) {
  const lost = messages.some(({ state }) => state === 'failed' || state === 'unknown');
  return (
    <>
      <h2 class="govuk-heading-m" id="messages">
        {texts.messages}
      </h2>
      {lost ? warningText({ text: texts.undelivered, iconFallbackText: texts.warning }) : ''}
      {messages.length === 0 ? <p class="govuk-body">{texts.noMessages}</p> : ''}
      <ul class="redress-timeline">
        {messages.map((message) => (
          <Message message={message} below={below} />
        ))}
      </ul>
    </>
  );
}

function Message({ message, below }: { message: MessageView; below: Props['below'] }) {
  // As it went out, with everything that every letter says; before that, what was written for it.
  const words = message.text ?? message.letter;
  const name = wordsFor(caseWords.occasions, message.occasion) ?? message.occasion;
  return (
    <li id={messageAnchor(message.messageId)}>
      <h3 class="govuk-heading-s govuk-!-margin-bottom-1">
        {name} {messageTag(message.state)}
      </h3>
      <p class="govuk-body-s govuk-!-margin-bottom-1">{momentInWords(message.at)}</p>
      {below?.(message) ?? ''}
      {words === null
        ? ''
        : details({
            summaryText: `${texts.read}: ${name}`,
            html: String(<div class="redress-letter">{words}</div>),
          })}
    </li>
  );
}
