import { and, count, eq, gte, isNull, lt, sql } from 'drizzle-orm';
import type { IsoDate } from '../calendar/iso-date.ts';
import { endOfLondonDay, startOfLondonDay } from '../calendar/london.ts';
import type { Transaction } from '../db/clients.ts';
import { inOrganisation } from '../db/in-organisation.ts';
import { surveyAnswers } from '../db/tables/survey-answers.ts';
import type { Context } from '../ports.ts';
import { surveyScales, type SurveyQuestion } from './survey-answer.ts';

/** With fewer answers nothing is shown. */
export const fewestShown = 5;

/** How one question was answered; of too few nothing but that. */
export interface QuestionFigures {
  question: SurveyQuestion;
  /** How many answered; null: some, but fewer than `fewestShown`. */
  n: number | null;
  counts: { answer: string; n: number }[];
  /** Of 1 to 5; null for words, and of too few. */
  mean: number | null;
}

/** One kind of survey in a period. */
export interface SurveyFigures {
  kind: 'closure' | 'place';
  questions: QuestionFigures[];
  /** How many did not want to answer. */
  optedOut: number;
}

export interface SurveyPeriod {
  /** Days in London, both counted. */
  from: IsoDate;
  to: IsoDate;
}

/** What people answered in a period, question by question, for staff. Questions that nobody answered are left out. */
export async function surveyFigures(ctx: Context, period: SurveyPeriod): Promise<SurveyFigures[]> {
  if (ctx.actor.kind !== 'staff') return [];
  return inOrganisation(ctx, async (tx) => {
    const figures: SurveyFigures[] = [];
    for (const kind of ['closure', 'place'] as const) {
      const where = and(inPeriod(ctx, period), eq(surveyAnswers.kind, kind));
      const questions: QuestionFigures[] = [];
      for (const question of Object.keys(surveyScales).filter(isQuestion)) {
        questions.push(...(await figuresOf(tx, question, where)));
      }
      figures.push({ kind, questions, optedOut: await optedOutIn(tx, where) });
    }
    return figures;
  });
}

/** The condition for answers of a period. */
export function inPeriod(ctx: Context, { from, to }: SurveyPeriod) {
  return and(
    eq(surveyAnswers.organisationId, ctx.actor.organisationId),
    gte(surveyAnswers.at, startOfLondonDay(from)),
    lt(surveyAnswers.at, endOfLondonDay(to)),
  );
}

type Where = ReturnType<typeof and>;

async function figuresOf(tx: Transaction, question: SurveyQuestion, where: Where): Promise<QuestionFigures[]> {
  const answer = sql<string | null>`${surveyAnswers[question]}::text`;
  const rows = await tx.select({ answer, n: count() }).from(surveyAnswers).where(where).groupBy(answer);
  const given = rows.filter((row) => row.answer !== null);
  const n = given.reduce((sum, row) => sum + row.n, 0);
  if (n === 0) return [];
  if (n < fewestShown) return [{ question, n: null, counts: [], mean: null }];
  const counts = surveyScales[question].map((value) => ({
    answer: value,
    n: given.find((row) => row.answer === value)?.n ?? 0,
  }));
  const sum = counts.reduce((total, one) => total + Number(one.answer) * one.n, 0);
  return [{ question, n, counts, mean: Number.isNaN(sum) ? null : sum / n }];
}

async function optedOutIn(tx: Transaction, where: Where): Promise<number> {
  const isEmpty = Object.keys(surveyScales)
    .filter(isQuestion)
    .map((question) => isNull(surveyAnswers[question]));
  const [row] = await tx
    .select({ n: count() })
    .from(surveyAnswers)
    .where(and(where, ...isEmpty, isNull(surveyAnswers.words)));
  return row?.n ?? 0;
}

function isQuestion(name: string): name is SurveyQuestion {
  return Object.hasOwn(surveyScales, name);
}
