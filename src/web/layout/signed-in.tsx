import { londonTime } from '../../calendar/london.ts';
import { ownLinksTexts } from '../../language/en/pages-own-links.ts';
import { button } from '../govuk.ts';
import { Form } from '../layout.tsx';
import type { PageRequest } from '../page.ts';
import { pathTo } from '../paths.ts';
import { ownLinks } from './own-links.ts';

/** The way out, and for residents until when they stay signed in without doing anything. */
export function SignedIn({ request, sessionEnds }: { request: PageRequest; sessionEnds: Date | null }) {
  const { layout, dates } = request.texts;
  return (
    <div class="redress-signed-in govuk-!-display-none-print">
      {sessionEnds === null ? (
        ''
      ) : (
        <p class="govuk-body-s govuk-!-margin-bottom-0">
          {layout.session.until(dates.timeInWords(londonTime(sessionEnds).slice(0, 5)))}
        </p>
      )}
      <OwnLinks links={ownLinks(request.ctx.actor)} />
      <Form request={request} action={pathTo('signOut')}>
        {button({
          text: layout.signOut,
          classes: 'govuk-button--secondary govuk-!-margin-bottom-0',
        })}
      </Form>
    </div>
  );
}

/** Beside the way out: what is nobody's case. */
function OwnLinks({ links }: { links: ReturnType<typeof ownLinks> }) {
  if (links.length === 0) return <></>;
  return (
    <nav aria-label={ownLinksTexts.title}>
      <ul class="govuk-list redress-inline-list govuk-!-margin-bottom-0">
        {links.map(({ text, href }) => (
          <li>
            <a class="govuk-link govuk-body-s redress-target" href={href}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
