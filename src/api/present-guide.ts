import { datesToday } from '../cases/dates-today.ts';
import type { OrganisationRules } from '../cases/read-rules.ts';
import { findRoute, type Route } from '../guide/find-route.ts';
import { nextQuestion } from '../guide/next-question.ts';
import { questions, type Answers, type Question } from '../guide/questions.ts';
import type { Texts } from '../language/language.ts';
import { wayInWords } from '../language/route-in-words.ts';
import type { GuideAnswer } from './schemas/guide.ts';

/** The rules of the guide and where the answers lead, in words. */
export function presentGuide(answers: Answers, rules: OrganisationRules, texts: Texts): GuideAnswer {
  const next = nextQuestion(answers);
  const route = findRoute(answers, rules.procedures);
  return {
    answers: Object.fromEntries(Object.entries(answers)),
    next: next === null ? null : presentQuestion(next, texts),
    route: route === null ? null : presentRoute(route, rules, texts),
    questions: questions.map((question) => presentQuestion(question, texts)),
  };
}

function presentQuestion({ id, choices, when }: Question, texts: Texts): GuideAnswer['questions'][number] {
  const { title, choices: words } = texts.guide.guideTexts.questions[id];
  const textOf: Readonly<Record<string, string>> = words;
  const conditions = when.map((one) => Object.fromEntries(Object.entries(one).map(([name, of]) => [name, [...of]])));
  return {
    id,
    text: title,
    choices: choices.map((value) => ({ value, text: textOf[value] ?? value })),
    when: conditions,
  };
}

function presentRoute(route: Route, rules: OrganisationRules, texts: Texts): NonNullable<GuideAnswer['route']> {
  const { elsewhere } = texts.guide.guideTexts;
  const procedure = route.kind === 'own' ? rules.procedures.find(({ id }) => id === route.procedure) : undefined;
  if (route.kind === 'elsewhere' || procedure === undefined) {
    const to = route.kind === 'elsewhere' ? route.to : 'notHere';
    const { title, why, how } = elsewhere[to];
    return { kind: 'elsewhere', to, title, why, how: [...how] };
  }
  const { dates, areToday } = datesToday(rules, procedure);
  const known = areToday ? dates : dates.map((date) => ({ ...date, due: null }));
  const { title, what, promises, body } = wayInWords(route.way, { procedure, dates: known }, texts);
  return { kind: 'own', way: route.way, title, what: [...what], procedure: procedure.id, promises, body };
}
