import type { Texts } from '../../../language/language.ts';
import type { Procedure } from '../../../machines/procedure.ts';

import { wordsFor } from '../../case/case-in-words.ts';

/** What of a procedure says where it leads. */
export type Outside = Pick<Procedure, 'ombudsman' | 'nextBody'>;

/** One body outside: what it looks into, when to go there and how to reach it. */
export function AnOmbudsman({ outside, texts }: { outside: Outside; texts: Texts }) {
  const words = texts.ownOmbudsman;
  const { name, phone, website } = texts.bodyAfter(outside);
  const { about, when, limit, early } = wordsFor(words.routes, outside.ombudsman) ?? words.unknownRoute;
  return (
    <>
      <h3 class="govuk-heading-s">{name}</h3>
      <p class="govuk-body">{about}</p>
      <ul class="govuk-list govuk-list--bullet">
        <li>{when}</li>
        <li>{limit}</li>
        <li>{early}</li>
      </ul>
      <h4 class="govuk-heading-s">{words.how}</h4>
      <ul class="govuk-list">
        {phone ? <li>{words.phone(phone)}</li> : ''}
        {website === '' ? (
          ''
        ) : (
          <li>
            {words.website}{' '}
            <a class="govuk-link" href={`https://${website.replace(/^https?:\/\//, '')}`}>
              {website}
            </a>
          </li>
        )}
      </ul>
    </>
  );
}
