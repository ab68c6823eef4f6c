import { londonTime } from '../../../calendar/london.ts';
import { sessionCookie } from '../../../http/cookies.ts';
import { whenSessionEnds } from '../../../identity/when-session-ends.ts';
import { button } from '../../govuk.ts';
import { Form } from '../../layout.tsx';
import { definePage } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';

/** Stays signed in: the asking alone does it, as every page that is opened does. */
export const stayPage = definePage<{ ends: Date | null }>({
  path: patterns.stay,
  access: ['resident'],
  async load({ ctx, http }) {
    return { ends: await whenSessionEnds(ctx, { secret: sessionCookie(http) ?? '' }) };
  },
  view: ({ ends }, request) => {
    const { layout, dates } = request.texts;
    const until = ends === null ? '' : dates.timeInWords(londonTime(ends).slice(0, 5));
    return {
      title: layout.session.stay,
      body: (
        <>
          <p class="govuk-body">{layout.session.stayed(until)}</p>
          <p class="govuk-body">
            <a class="govuk-link" href={pathTo('ownCase')}>
              {layout.session.back}
            </a>
          </p>
          <Form request={request}>{button({ text: layout.session.stay })}</Form>
        </>
      ),
    };
  },
  submit: async () => ({ redirect: pathTo('stay') }),
});
