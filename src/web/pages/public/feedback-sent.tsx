import { panel } from '../../govuk.ts';
import { definePage } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';

/** We have it, and what it is not. */
export const feedbackSentPage = definePage<{ isThanks: boolean }>({
  path: patterns.feedbackSent,
  access: 'public',
  load: ({ query }) => Promise.resolve({ isThanks: query.get('kind') === 'compliment' }),
  view: ({ isThanks }, { texts }) => {
    const words = texts.feedback.feedbackSentTexts;
    return {
      title: words.title,
      ownHeading: true,
      body: (
        <>
          {panel({ titleText: words.title, html: '' })}
          <p class="govuk-body">{isThanks ? words.compliment : words.comment}</p>
          <p class="govuk-body">
            {words.notComplaint}{' '}
            <a class="govuk-link" href={pathTo('lodge')}>
              {words.complain}
            </a>
          </p>
          <p class="govuk-body">
            <a class="govuk-link" href={pathTo('start')}>
              {words.start}
            </a>
          </p>
        </>
      ),
    };
  },
});
