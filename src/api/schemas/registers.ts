import { z } from 'zod';
import { learningCause, learningState } from '../../machines/words.ts';
import type { LearningListed } from '../../reports/list-learning.ts';
import type { RequestListed } from '../../service-areas/list-requests.ts';
import { dateText, instantText } from './fields.ts';

const links = z.strictObject({ case: z.string() });

/** One change of the learning register. */
export const learningRow = z.strictObject({
  reference: z.string().meta({ description: 'The case that it came from' }),
  number: z.int().meta({ description: 'Which change of that case' }),
  cause: learningCause,
  change: z.string().nullable(),
  owner: z.string().meta({ description: 'A role or a post' }),
  priority: z.enum(['high', 'medium', 'low']),
  dueOn: dateText,
  state: z.enum(['open', ...learningState.options]),
  isOverdue: z.boolean(),
  links,
});

/** One question that a service has still to answer. */
export const requestRow = z.strictObject({
  reference: z.string().meta({ description: 'The case that it is asked for' }),
  id: z.string().meta({ description: 'Which question of that case; `answerService` names it' }),
  service: z.string().nullable(),
  dueOn: dateText,
  askedAt: instantText,
  isLate: z.boolean(),
  chases: z.int().meta({ description: 'How often it was asked for again' }),
  links,
});

/** A change of the register as the API shows it. */
export function presentLearning(listed: LearningListed): z.input<typeof learningRow> {
  return { ...listed, links: linksOf(listed) };
}

/** A question as the API shows it. */
export function presentRequest({ caseId: _caseId, askedAt, ...listed }: RequestListed): z.input<typeof requestRow> {
  return { ...listed, askedAt: askedAt.toISOString(), links: linksOf(listed) };
}

function linksOf({ reference }: { reference: string }) {
  return { case: `/api/v1/cases/${reference}` };
}
