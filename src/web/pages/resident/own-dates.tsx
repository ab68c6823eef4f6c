import type { CaseView } from '../../../cases/view.ts';
import type { Texts } from '../../../language/language.ts';
import { pathTo } from '../../paths.ts';
import { ownPromises } from './own-promises.ts';

interface Props {
  own: CaseView;
  easy: string | undefined;
  texts: Texts;
}

/** What we have to do and by when, each date with its reason. */
export function OwnDates({ own, easy, texts }: Props) {
  const words = texts.resident.ownCaseTexts;
  const promises = ownPromises(own, texts);
  if (promises.length === 0) return <></>;
  return (
    <>
      <h2 class="govuk-heading-m">{words.dates}</h2>
      <p class="govuk-body">{words.datesIntro}</p>
      <ul class="govuk-list govuk-list--spaced">
        {promises.map(({ clock, what, due, when, standing }) => (
          <li>
            <strong>{what}</strong>
            <br />
            {when} {standing}
            {due === null ? (
              ''
            ) : (
              <Why path={pathTo('ownWhy', { clock }, { easy })} what={what} whyThisDate={words.whyThisDate} />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function Why({ path, what, whyThisDate }: Record<'path' | 'what' | 'whyThisDate', string>) {
  return (
    <>
      <br />
      <a class="govuk-link" href={path}>
        {whyThisDate}
        <span class="govuk-visually-hidden">: {what}</span>
      </a>
    </>
  );
}
