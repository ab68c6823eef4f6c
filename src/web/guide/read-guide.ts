import { datesToday } from '../../cases/dates-today.ts';
import { readRules } from '../../cases/read-rules.ts';
import { findRoute } from '../../guide/find-route.ts';
import { nextQuestion, readAnswers } from '../../guide/next-question.ts';
import type { Answers, Question } from '../../guide/questions.ts';
import type { Elsewhere } from '../../guide/routes.ts';
import { countQuestion } from '../../http/limits.ts';
import { describeOrganisation } from '../../identity/describe-organisation.ts';
import { wayInWords, type WayInWords } from '../../language/route-in-words.ts';
import type { PageRequest } from '../page.ts';

/** Where the reader stands: a question, one of our ways, or somewhere else. */
export interface GuideProps {
  answers: Answers;
  question: Question | null;
  /** Whether the question was sent without an answer. */
  isUnanswered: boolean;
  own: (WayInWords & { procedure: string; isNew: boolean }) | null;
  elsewhere: Elsewhere | null;
  reportUrl: string | null;
}

/** Works out where the answers in the address lead. */
export async function readGuide({ ctx, http, query, texts }: PageRequest): Promise<GuideProps> {
  await countQuestion(http);
  const answers = readAnswers(Object.fromEntries(query));
  const question = nextQuestion(answers);
  const [rules, { reportUrl }] = await Promise.all([readRules(ctx), describeOrganisation(ctx)]);
  const base = { answers, question, reportUrl, isUnanswered: question !== null && query.get('asked') === question.id };
  const route = findRoute(answers, rules.procedures);
  if (route === null) return { ...base, own: null, elsewhere: null };
  if (route.kind === 'elsewhere') return { ...base, own: null, elsewhere: route.to };
  const procedure = rules.procedures.find(({ id }) => id === route.procedure);
  if (procedure === undefined) return { ...base, own: null, elsewhere: 'notHere' };
  const { dates, areToday } = datesToday(rules, procedure);
  const known = areToday ? dates : dates.map((date) => ({ ...date, due: null }));
  const isNew = route.way === 'complain' || route.way === 'complainLate';
  return {
    ...base,
    own: { ...wayInWords(route.way, { procedure, dates: known }, texts), procedure: route.procedure, isNew },
    elsewhere: null,
  };
}
