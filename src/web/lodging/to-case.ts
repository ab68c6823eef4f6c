import type { OpenCaseInput } from '../../cases/open-case.ts';
import type { DocumentPlan, NewPerson, Represented } from '../../cases/plan-types.ts';
import { texts } from '../../language/language.ts';
import { eventSchemas } from '../../machines/events.ts';
import { many, one, type Answers } from './answers.ts';
import { awareOnOf } from './aware-on.ts';
import { earlierReportOf } from './earlier-report-of.ts';
import { isAnonymous } from './is-anonymous.ts';
import { periodInWords } from './period-in-words.ts';
import { personOf } from './person-of.ts';
import { onBehalfOf, representedOf } from './represented-of.ts';
import { forHomes } from './situation-of.ts';
import type { Situation } from './step.ts';

/** What staff read of answers that are not the person's own words is in the language of the office. */
const office = texts('en').lodging.steps;

/** A complaint as the verb takes it; `files`: those that were added. Pure. */
export function toCase(answers: Answers, situation: Situation, files: readonly DocumentPlan[]): OpenCaseInput {
  const person: NewPerson | null = isAnonymous(answers) ? null : personOf(answers, situation);
  const represented: Represented | null = representedOf(answers);
  return {
    event: receiveOf(answers, situation, files),
    ...(one(answers.home, 'home') === 'housing' ? { procedure: forHomes } : {}),
    ...(person ? { person } : {}),
    ...(represented ? { represented } : {}),
  };
}

function receiveOf(answers: Answers, { today }: Situation, files: readonly DocumentPlan[]) {
  const { service } = answers;
  const said = {
    awareOn: awareOnOf(answers, today),
    period: periodOf(answers, today),
    place: one(answers.where, 'place'),
    effect: one(answers.effect, 'effect'),
    earlierReport: earlierReportOf(answers),
    contractor: one(service, 'contractor'),
    service: one(service, 'service') === 'unknown' ? '' : one(service, 'service'),
    capacity: one(answers['for-whom'], 'capacity'),
    onBehalfOf: onBehalfOf(answers),
    withholdName: whyWithheld(answers),
    risk: riskOf(answers),
    outcomesSought: outcomesOf(answers),
    documents: files,
  };
  const given = Object.entries(said).filter(([, value]) => value !== null && value.length > 0);
  return eventSchemas.receive.parse({
    type: 'receive',
    channel: 'web',
    description: one(answers['what-happened'], 'description'),
    ...Object.fromEntries(given),
  });
}

function periodOf(answers: Answers, today: string): string {
  const whyLate = one(answers.knew, 'whyLate');
  const period = periodInWords(answers, texts('en'), today);
  return whyLate === '' ? period : `${period}. ${office.knew.reasonShort}: ${whyLate}`;
}

function outcomesOf({ outcome }: Answers): string[] {
  const chosen = Object.entries(office.outcome)
    .filter(([name]) => name !== 'other' && many(outcome, 'outcomes').includes(name))
    .map(([, words]) => words);
  const own = one(outcome, 'outcome');
  return own === '' ? chosen : [...chosen, own];
}

function whyWithheld(answers: Answers): string | null {
  const given = answers['keep-name'];
  return one(given, 'keepName') === 'yes' ? one(given, 'why') || office.keepName.noReason : null;
}

function riskOf({ risk }: Answers): string | null {
  return one(risk, 'risk') === 'yes' ? one(risk, 'details') : null;
}
