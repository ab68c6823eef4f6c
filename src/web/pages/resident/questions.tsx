import { ownStandingOf } from '../../../cases/own-standing-of.ts';
import { ownFacts } from '../../../guide/own-answers.ts';
import { ownAnswersInWords, type OwnAnswer } from '../../../language/own-answers-in-words.ts';
import { definePage } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';
import { loadOwnCase } from './load-own-case.ts';

interface Props {
  answers: OwnAnswer[];
  procedure: string;
}

/** What people ask about their own complaint, answered by rules from the case as it stands. */
export const questionsPage = definePage<Props>({
  path: patterns.ownQuestions,
  access: ['resident'],
  async load(request) {
    const own = await loadOwnCase(request);
    const standing = ownStandingOf(own);
    const about = { contact: own.organisation.contact, body: request.texts.bodyAfter(standing.procedure) };
    return { answers: ownAnswersInWords(ownFacts(standing), about, request.texts), procedure: own.procedure };
  },
  view: ({ answers }, { texts }) => {
    const words = texts.questions.questionsTexts;
    return {
      title: words.title,
      back: { href: pathTo('ownCase'), text: words.back },
      body: (
        <>
          <p class="govuk-body">{words.intro}</p>
          {answers.map((one) => (
            <Answer {...one} link={words.whyLink} />
          ))}
          <p class="govuk-body">
            <a class="govuk-link" href={pathTo('standards')}>
              {words.standards}
            </a>
          </p>
        </>
      ),
    };
  },
});

function Answer({ question, answer, clock, link }: OwnAnswer & { link: string }) {
  return (
    <>
      <h2 class="govuk-heading-m">{question}</h2>
      {answer.map((sentence) => (
        <p class="govuk-body">{sentence}</p>
      ))}
      {clock === null ? (
        ''
      ) : (
        <p class="govuk-body">
          <a class="govuk-link" href={pathTo('ownWhy', { clock })}>
            {link}
          </a>
        </p>
      )}
    </>
  );
}
