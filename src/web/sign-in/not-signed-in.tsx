import { callbackTexts as texts } from '../../language/en/pages-staff-sign-in.ts';
import { pathTo } from '../paths.ts';

/** Why a provider let nobody in, and what to do now. */
export function NotSignedIn({ reason }: { reason: keyof typeof texts.refused }) {
  return (
    <>
      <p class="govuk-body">{texts.refused[reason]}</p>
      <p class="govuk-body">
        <a class="govuk-link" href={pathTo('staffSignIn')}>
          {texts.again}
        </a>
      </p>
    </>
  );
}
