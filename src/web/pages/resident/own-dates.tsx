import type { CaseView } from '../../../cases/view.ts';
import { ownCaseTexts as texts } from '../../../language/en/pages-resident.ts';
import { pathTo } from '../../paths.ts';
import { ownPromises } from './own-promises.ts';

/** What we have to do and by when, each date with its reason. */
export function OwnDates({ own }: { own: CaseView }) {
  const promises = ownPromises(own);
  if (promises.length === 0) return <></>;
  return (
    <>
      <h2 class="govuk-heading-m">{texts.dates}</h2>
      <p class="govuk-body">{texts.datesIntro}</p>
      <ul class="govuk-list govuk-list--spaced">
        {promises.map(({ clock, what, due, when, standing }) => (
          <li>
            <strong>{what}</strong>
            <br />
            {when} {standing}
            {due === null ? '' : <Why clock={clock} what={what} />}
          </li>
        ))}
      </ul>
    </>
  );
}

function Why({ clock, what }: { clock: string; what: string }) {
  return (
    <>
      <br />
      <a class="govuk-link" href={pathTo('ownWhy', { clock })}>
        {texts.whyThisDate}
        <span class="govuk-visually-hidden">: {what}</span>
      </a>
    </>
  );
}
