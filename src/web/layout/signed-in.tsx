import { londonTime } from '../../calendar/london.ts';
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
      <Form request={request} action={pathTo('signOut')}>
        {button({
          text: layout.signOut,
          classes: 'govuk-button--secondary govuk-!-margin-top-2 govuk-!-margin-bottom-0',
        })}
      </Form>
    </div>
  );
}
