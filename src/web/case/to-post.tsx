import type { CaseView, MessageView } from '../../cases/view.ts';
import { lettersTexts as texts } from '../../language/en/pages-letters.ts';
import { pathTo } from '../paths.ts';
import { askedOfLetter } from './asked-of-letter.ts';

interface Props {
  view: Pick<CaseView, 'reference' | 'person'>;
  message: MessageView;
  /** Whether the reader is one of those who print and post. */
  mayPost: boolean;
}

/** Below a message that goes by post: how the letter must look, and the way to it. */
export function ToPost({ view: { reference, person }, message: { state, messageId: id }, mayPost }: Props) {
  if (state !== 'toPost') return <></>;
  const asked = person === null ? [] : askedOfLetter(person);
  return (
    <p class="govuk-body govuk-!-margin-bottom-1">
      {asked.length === 0 ? texts.asPlain : asked.join('. ')}.{' '}
      {mayPost ? (
        <a class="govuk-link redress-target" href={pathTo('staffLetter', { reference, id })}>
          {texts.open}
        </a>
      ) : (
        ''
      )}
    </p>
  );
}
