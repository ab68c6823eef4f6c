import { londonDate } from '../../calendar/london.ts';
import type { CaseFacts } from '../facts.ts';
import { findProcedure } from '../find-procedure.ts';
import { beyondCalendar, invalid, isBeyond, reasonsRequired, type Refusals } from './checks.ts';

/** What keeps a complaint, a request, or a word about it from being recorded as given. */
export const receiving = {
  receive: [
    invalid('firstToldOn is in the future.', ({ moment }, { firstToldOn }) => (firstToldOn ?? '') > moment.today),
    invalid('awareOn is in the future.', ({ moment }, { awareOn }) => (awareOn ?? '') > moment.today),
  ],
  promote: [
    {
      code: 'event-not-permitted',
      why: 'The person must be offered the choice to complain.',
      fails: (_, { choiceOffered }) => !choiceOffered,
    },
  ],
  addIssue: [invalid('The issue has no words.', (_, { text }) => !text)],
  split: [
    invalid(
      "The first strand must name the case's own procedure.",
      ({ moment }, { strands }) => strands[0]?.procedure !== moment.procedure.id,
    ),
    invalid('A strand names a procedure that is not in this version of Redress.', (_, { strands }) =>
      strands.some(({ procedure }) => findProcedure(procedure) === null),
    ),
  ],
  correct: [
    invalid('receivedOn is in the future.', ({ moment }, { receivedOn }) => (receivedOn ?? '') > moment.today),
    invalid('awareOn is in the future.', ({ moment }, { awareOn }) => (awareOn ?? '') > moment.today),
    invalid(beyondCalendar, (facts, { receivedOn }) => isBeyond(facts, receivedOn)),
    invalid(
      'Something was done to this complaint before that day.',
      (facts, { receivedOn }) => receivedOn !== undefined && receivedOn > firstStop(facts),
    ),
    reasonsRequired((_, { reason }) => !reason),
  ],
  link: [
    invalid('Name the other case.', (_, { to }) => to.trim() === ''),
    {
      code: 'event-not-permitted',
      why: 'These cases are linked like this already.',
      fails: ({ context }, { to, kind }) => context.links.some((one) => one.to === to && one.kind === kind),
    },
    reasonsRequired((_, { kind, reason }) => kind === 'duplicate' && reason !== true),
  ],
  unlink: [
    {
      code: 'event-not-permitted',
      why: 'This case is linked to no other.',
      standing: true,
      fails: ({ context }) => context.links.length === 0,
    },
    invalid(
      'There is no such link.',
      ({ context }, { to, kind }) => !context.links.some((one) => one.to === to && one.kind === kind),
    ),
    reasonsRequired((_, { reason }) => !reason),
  ],
} satisfies Refusals;

function firstStop({ context, moment }: CaseFacts): string {
  const stops = Object.values(context.clocks).flatMap(({ stoppedAt }) =>
    stoppedAt === null ? [] : [londonDate(new Date(stoppedAt))],
  );
  return stops.toSorted()[0] ?? moment.today;
}
