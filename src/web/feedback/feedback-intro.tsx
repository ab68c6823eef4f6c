import type { Texts } from '../../language/language.ts';
import { pathTo } from '../paths.ts';

/** What becomes of what is written, and the way to a complaint for whoever wants an answer. */
export function FeedbackIntro({
  words,
}: {
  words: Texts['feedback']['thankTexts'] | Texts['feedback']['commentTexts'];
}) {
  return (
    <>
      <p class="govuk-body">{words.intro}</p>
      {'complain' in words ? (
        <p class="govuk-body">
          <a class="govuk-link" href={pathTo('lodge')}>
            {words.complain}
          </a>
        </p>
      ) : (
        ''
      )}
    </>
  );
}
