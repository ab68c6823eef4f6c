import { definePage } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';
import type { CaseView } from '../../../cases/view.ts';
import { loadOwnCase } from './load-own-case.ts';
import { newestOf } from './newest-of.ts';
import { OwnAnswer } from './own-answer-view.tsx';

/** Our response: what was decided, why, what follows, and how to go on. */
export const ownAnswerPage = definePage<{ own: CaseView }>({
  path: patterns.ownAnswer,
  access: ['resident'],
  load: async (request) => ({ own: await loadOwnCase(request) }),
  view: ({ own }, { texts }) => {
    const words = texts.ownAnswers.answerTexts;
    const message = newestOf(own, ['response', 'final-response']);
    return {
      title: message?.occasion === 'final-response' ? words.finalTitle : words.title,
      back: { href: pathTo('ownCase'), text: texts.resident.notNowTexts.back },
      body:
        message === undefined ? (
          <p class="govuk-body">{words.none}</p>
        ) : (
          <OwnAnswer own={own} message={message} texts={texts} />
        ),
    };
  },
});
