import { recordEquality } from '../../../equality/record-equality.ts';
import { countMessage } from '../../../http/limits.ts';
import { errorAt, type FormFault } from '../../form.ts';
import { button, radios } from '../../govuk.ts';
import { Form } from '../../layout.tsx';
import {
  equalityQuestions,
  pathAfterQuestion,
  pathBeforeQuestion,
  pathOfQuestion,
  type EqualityQuestion,
} from '../../lodging/equality-questions.ts';
import { equalitySoFar } from '../../lodging/equality-so-far.ts';
import { definePage, type Page, type PageRequest } from '../../page.ts';
import { pathTo } from '../../paths.ts';
import { sentNote } from '../../sent-note.ts';

interface Props {
  given: string | null;
  faults: FormFault[];
}

/** The pages of the equality questions, one each. */
export const equalityQuestionPages: readonly Page[] = equalityQuestions.map((question) =>
  definePage<Props>({
    path: pathOfQuestion(question),
    access: 'public',
    load: (request) => Promise.resolve({ given: soFar(request)[question] ?? null, faults: [] }),
    view: (props, request) => ({
      title: request.texts.equality.questions[question].title,
      ownHeading: true,
      faults: props.faults,
      back: { href: pathBeforeQuestion(question), text: request.texts.equality.back },
      body: <Question question={question} {...props} request={request} />,
    }),
    async submit(request, form) {
      const { title, answers } = request.texts.equality.questions[question];
      const answer = Object.keys(answers).find((known) => known === form.get(question));
      if (answer === undefined) {
        return {
          again: { given: null, faults: [{ field: question, message: request.texts.equality.missing(title) }] },
        };
      }
      await keep(request, { ...soFar(request), [question]: answer }, question);
      return { redirect: sentNote.read(request.http) ? pathAfterQuestion(question) : pathTo('equality') };
    },
  }),
);

/** What was answered before, about the complaint that this browser has just sent. */
function soFar({ http }: PageRequest): Record<string, string> {
  const known = equalitySoFar.read(http);
  return known !== null && known.caseId === sentNote.read(http)?.caseId ? known.answers : {};
}

/** Until the last question the answers stay in the browser; then they are kept, apart from the complaint. */
async function keep(
  { ctx, http }: PageRequest,
  answers: Record<string, string>,
  question: EqualityQuestion,
): Promise<void> {
  const note = sentNote.read(http);
  if (note === null) return;
  const { caseId } = note;
  if (question !== equalityQuestions.at(-1)) return equalitySoFar.leave(http, { caseId, answers });
  await countMessage(http);
  await recordEquality(ctx, { caseId, answers });
  equalitySoFar.clear(http);
}

function Question({ question, given, faults, request }: Props & { question: EqualityQuestion; request: PageRequest }) {
  const words = request.texts.equality;
  const { title, answers } = words.questions[question];
  return (
    <Form request={request}>
      {radios({
        name: question,
        idPrefix: question,
        fieldset: { legend: { text: title, classes: 'govuk-fieldset__legend--l', isPageHeading: true } },
        items: Object.entries(answers).map(([value, text]) => ({ value, text, checked: value === given })),
        ...errorAt(faults, question),
      })}
      <div class="govuk-button-group">
        {button({ text: words.continue, preventDoubleClick: true })}
        <a class="govuk-link" href={pathTo('sent')}>
          {words.skip}
        </a>
      </div>
    </Form>
  );
}
