import type { OrganisationRules } from '../../../../cases/read-rules.ts';
import type { OrganisationDescription } from '../../../../identity/describe-organisation.ts';
import type { Texts } from '../../../../language/language.ts';
import { ContactWays } from '../../../layout/contact-ways.tsx';
import { Elsewhere } from './elsewhere.tsx';
import { FirstSteps } from './first-steps.tsx';
import { HowLong } from './how-long.tsx';
import { Ombudsmen } from './ombudsmen.tsx';
import { TakenOver } from './taken-over.tsx';

export interface StartProps {
  rules: OrganisationRules;
  organisation: OrganisationDescription;
}

/** Enough to know whether this is the right place, one way on, and every other way there is. */
export function Start({ rules, organisation, texts }: StartProps & { texts: Texts }) {
  const words = texts.start.startTexts;
  return (
    <>
      <TakenOver organisation={organisation} today={rules.today} texts={texts} />
      <p class="govuk-body-l">{words.intro}</p>
      <p class="govuk-body">{words.free}</p>
      <FirstSteps texts={texts} />
      <HowLong rules={rules} texts={texts} />
      <Elsewhere reportUrl={organisation.reportUrl} texts={texts} />
      <Ombudsmen procedures={rules.procedures} texts={texts} />
      <h2 class="govuk-heading-m">{words.otherWays.heading}</h2>
      <p class="govuk-body">{words.otherWays.body}</p>
      <ContactWays contact={organisation.contact} texts={texts} />
      {organisation.contact.phone ? <p class="govuk-body">{words.otherWays.relay}</p> : ''}
    </>
  );
}
