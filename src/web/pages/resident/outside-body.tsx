import type { Texts } from '../../../language/language.ts';

/** How to reach the body outside. */
export function OutsideBody({ body, texts }: { body: ReturnType<Texts['bodyAfter']>; texts: Texts }) {
  const words = texts.ownAnswers.answerTexts;
  return (
    <ul class="govuk-list">
      <li>
        <strong>{body.name}</strong>
      </li>
      {body.phone ? <li>{words.phone(body.phone)}</li> : ''}
      {body.website === '' ? '' : <li>{words.website(body.website)}</li>}
    </ul>
  );
}
