import type { CaseView } from '../../../cases/view.ts';
import type { Texts } from '../../../language/language.ts';
import { pathTo } from '../../paths.ts';
import { ownPromises } from './own-promises.ts';

/** What we have to do and by when, each date with its reason. */
export function OwnDates({ own, texts }: { own: CaseView; texts: Texts }) {
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
            {due === null ? '' : <Why clock={clock} what={what} whyThisDate={words.whyThisDate} />}
          </li>
        ))}
      </ul>
    </>
  );
}

function Why({ clock, what, whyThisDate }: Record<'clock' | 'what' | 'whyThisDate', string>) {
  return (
    <>
      <br />
      <a class="govuk-link" href={pathTo('ownWhy', { clock })}>
        {whyThisDate}
        <span class="govuk-visually-hidden">: {what}</span>
      </a>
    </>
  );
}
