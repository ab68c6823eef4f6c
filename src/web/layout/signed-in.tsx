import { londonTime } from '../../calendar/london.ts';
import { ownOrganisationsTexts } from '../../language/en/pages-staff-sign-in.ts';
import { button } from '../govuk.ts';
import { Form } from '../layout.tsx';
import type { PageRequest } from '../page.ts';
import { pathTo } from '../paths.ts';

/** The way out, and for residents until when they stay signed in without doing anything. */
export function SignedIn({ request, sessionEnds }: { request: PageRequest; sessionEnds: Date | null }) {
  const { layout, dates } = request.texts;
  return (
    <div class="redress-signed-in govuk-!-display-none-print">
      {sessionEnds === null ? (
        ''
      ) : (
        <p class="govuk-body-s">{layout.session.until(dates.timeInWords(londonTime(sessionEnds).slice(0, 5)))}</p>
      )}
      {isVouchedFor(request) ? (
        <p class="govuk-body-s govuk-!-margin-bottom-0">
          <a class="govuk-link" href={pathTo('ownOrganisations')}>
            {ownOrganisationsTexts.title}
          </a>
        </p>
      ) : (
        ''
      )}
      <Form request={request} action={pathTo('signOut')}>
        {button({
          text: layout.signOut,
          classes: 'govuk-button--secondary govuk-!-margin-top-2 govuk-!-margin-bottom-0',
        })}
      </Form>
    </div>
  );
}

/** Only an identity provider knows whether somebody works elsewhere too. */
function isVouchedFor({ ctx: { actor } }: PageRequest): boolean {
  return actor.kind === 'staff' && actor.isVouchedFor === true;
}
