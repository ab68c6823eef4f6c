import { recommendationDue } from '../deeds/ombudsman.ts';
import { knownProcedures } from '../own-procedures.ts';
import { ombudsmen } from '../words.ts';
import {
  beyondCalendar,
  findRemedy,
  invalid,
  isBeyond,
  reasonsRequired,
  settledRemedy,
  unknownRemedy,
  type Refusals,
} from './checks.ts';

/** What keeps promised work, the Ombudsman's steps and restrictions from being recorded. */
export const work = {
  offerRemedy: [
    invalid(
      'A remedy of this id was offered before.',
      ({ context }, { id }) => findRemedy(context.remedies, id) !== null,
    ),
    invalid(beyondCalendar, (facts, { due }) => isBeyond(facts, due)),
  ],
  completeRemedy: [unknownRemedy(), settledRemedy()],
  failRemedy: [unknownRemedy(), settledRemedy(), reasonsRequired((_, { reason }) => !reason)],
  completeAction: [
    {
      code: 'event-not-permitted',
      why: 'No action is open.',
      standing: true,
      fails: ({ context }) => !context.actions.some(({ state }) => state === 'open'),
    },
    invalid(
      'No action has this number.',
      ({ context }, { number }) => !context.actions.some((action) => action.number === number),
    ),
    {
      code: 'event-not-permitted',
      why: 'This action was done before.',
      fails: ({ context }, { number }) =>
        context.actions.some((action) => action.number === number && action.state === 'done'),
    },
  ],
  referToOmbudsman: [invalid('No such Ombudsman is known.', (_, { ombudsman }) => !isKnown(ombudsman))],
  directAcceptance: [invalid('No such Ombudsman is known.', (_, { ombudsman }) => !isKnown(ombudsman))],
  ombudsmanEnquiry: [
    invalid('No such Ombudsman is known.', (_, { ombudsman }) => !isKnown(ombudsman)),
    invalid(
      'An enquiry of this id is known already.',
      ({ context }, { id }) => context.clocks[`enquiry.${id}`] !== undefined,
    ),
    invalid(beyondCalendar, (facts, { due }) => isBeyond(facts, due)),
  ],
  answerEnquiry: [
    {
      code: 'event-not-permitted',
      why: 'No enquiry is open.',
      standing: true,
      fails: ({ context }) =>
        !Object.entries(context.clocks).some(([name, { state }]) => name.startsWith('enquiry.') && state === 'open'),
    },
    invalid('No enquiry has this id.', ({ context }, { id }) => context.clocks[`enquiry.${id}`] === undefined),
    {
      code: 'event-not-permitted',
      why: 'This enquiry was answered before.',
      fails: ({ context }, { id }) => context.clocks[`enquiry.${id}`]?.state !== 'open',
    },
  ],
  ombudsmanDecision: [
    invalid('A recommendation of this id is known already.', ({ context }, { recommendations = [] }) =>
      recommendations.some(({ id }) => context.clocks[`recommendation.${id}`] !== undefined),
    ),
    invalid(
      'Two recommendations have the same id.',
      (_, { recommendations = [] }) => new Set(recommendations.map(({ id }) => id)).size < recommendations.length,
    ),
    invalid(beyondCalendar, (facts, { recommendations = [] }) =>
      recommendations.some((recommendation) => isBeyond(facts, recommendationDue(recommendation, facts.moment))),
    ),
  ],
  comply: [
    invalid(
      'No recommendation has this id.',
      ({ context }, { id }) => context.clocks[`recommendation.${id}`] === undefined,
    ),
    {
      code: 'event-not-permitted',
      why: 'This recommendation was carried out before.',
      fails: ({ context }, { id }) => context.clocks[`recommendation.${id}`]?.state !== 'open',
    },
  ],
  restrict: [
    invalid(beyondCalendar, (facts, { reviewOn }) => isBeyond(facts, reviewOn)),
    reasonsRequired((_, { reasons }) => !reasons),
    {
      code: 'equality-consideration-required',
      why: 'Record how the Equality Act was considered.',
      fails: (_, { equalityConsidered }) => !equalityConsidered,
    },
  ],
  reviewRestriction: [
    {
      code: 'event-not-permitted',
      why: 'No restriction is in force.',
      standing: true,
      fails: ({ context }) => context.restriction === null,
    },
    invalid(
      'A restriction that stays needs a later date for its next review.',
      ({ moment }, { outcome, reviewOn }) => outcome === 'keep' && (reviewOn ?? '') <= moment.today,
    ),
    invalid(beyondCalendar, (facts, { reviewOn }) => isBeyond(facts, reviewOn)),
    reasonsRequired((_, { reasons }) => !reasons),
    {
      code: 'equality-consideration-required',
      why: 'Record how the Equality Act was considered.',
      fails: (_, { equalityConsidered }) => !equalityConsidered,
    },
  ],
  remind: [
    {
      code: 'event-not-permitted',
      why: 'This clock runs no more.',
      fails: ({ context }, { clock, run }) =>
        !Object.hasOwn(context.clocks, clock) ||
        context.clocks[clock]?.state !== 'open' ||
        context.clocks[clock].run !== run,
    },
  ],
} satisfies Refusals;

function isKnown(name: string): boolean {
  return ombudsmen.some((one) => one === name) || knownProcedures().some(({ ombudsman }) => ombudsman === name);
}
