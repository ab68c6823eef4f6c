import { button } from '../../govuk.ts';
import { equalityQuestions, pathOfQuestion } from '../../lodging/equality-questions.ts';
import { definePage, type PageRequest } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';
import { sentNote } from '../../sent-note.ts';

/** What the equality questions are for, before the first of them; the complaint is in whatever anybody does here. */
export const equalityPage = definePage<{ hasSent: boolean }>({
  path: patterns.equality,
  access: 'public',
  load: ({ http }) => Promise.resolve({ hasSent: sentNote.read(http) !== null }),
  view: ({ hasSent }, request) => ({
    title: request.texts.equality.title,
    body: hasSent ? <Explained request={request} /> : <NotNow request={request} />,
  }),
});

function Explained({ request }: { request: PageRequest }) {
  const words = request.texts.equality;
  return (
    <>
      {words.intro.map((paragraph) => (
        <p class="govuk-body">{paragraph}</p>
      ))}
      <div class="govuk-button-group">
        {button({ text: words.start, href: pathOfQuestion(equalityQuestions[0]) })}
        <a class="govuk-link" href={pathTo('sent')}>
          {words.skip}
        </a>
      </div>
    </>
  );
}

function NotNow({ request }: { request: PageRequest }) {
  const words = request.texts.equality;
  return (
    <>
      <p class="govuk-body">{words.notNow}</p>
      <p class="govuk-body">
        <a class="govuk-link" href={pathTo('home')}>
          {words.home}
        </a>
      </p>
    </>
  );
}
