import { addedDays } from './deeds/extend.ts';
import { openIssues } from './deeds/issues.ts';
import { recommendationDue } from './deeds/ombudsman.ts';
import { extensionsOf } from './extensions.ts';
import { findProcedure } from './find-procedure.ts';
import { dutiesOwed, hasOpenWork, openResponse, type CaseFacts } from './facts.ts';
import type { FactsByType, MachineEventType } from './machine-event.ts';
import {
  beyondCalendar,
  findRemedy,
  invalid,
  isBeyond,
  reasonsRequired,
  settledRemedy,
  unknownRemedy,
  type Check,
} from './refusal-checks.ts';
import { stageKinds } from './stages/index.ts';
import type { Ground } from './words.ts';

/** The checks of each type of event. */
export type Refusals = { [T in MachineEventType]?: readonly Check<T>[] };

/**
 * Event → checks in the order in which coinciding faults are named (README, "Conventions").
 * Those of `invalid-event` run before the state is asked whether it accepts the event at all, the others after.
 */
export const refusals: Refusals = {
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
  acknowledge: [
    {
      code: 'definition-required',
      why: 'The complaint must be defined before it can be acknowledged.',
      fails: ({ stage, context }, { definition }) =>
        stage !== null &&
        stageKinds[stage.kind].acknowledgementNeeds === 'definition' &&
        !context.defined &&
        (definition?.issues ?? 0) === 0,
    },
  ],
  addIssue: [invalid('The issue has no words.', (_, { text }) => !text)],
  assign: [
    invalid('The handler has no name.', (_, { handler }) => handler.trim() === ''),
    {
      code: 'same-handler',
      why: 'This person handled an earlier stage.',
      fails: ({ stage, context }, { handler }) =>
        (stage?.independence.from ?? []).some(
          (earlier) => context.handlers[earlier]?.includes(handler.trim()) ?? false,
        ),
    },
    {
      code: 'conflict-of-interest',
      why: 'This person has declared a conflict of interest.',
      fails: (_, { conflict }) => conflict === true,
    },
  ],
  extend: [
    invalid('The new date is not later than the due date.', (facts, { until }) => {
      const response = openResponse(facts);
      return response !== null && until !== undefined && until <= response.dueOn;
    }),
    invalid(beyondCalendar, (facts, { until }) => isBeyond(facts, until)),
    {
      code: 'extension-after-due',
      why: 'The due date has passed; a delay notice is owed instead.',
      fails: (facts) => facts.moment.today > (openResponse(facts)?.dueOn ?? facts.moment.today),
    },
    {
      code: 'extension-over-cap',
      why: 'More than the Code allows needs a good reason, and approval by the senior lead.',
      fails: (facts, event) => isOverCap(facts, event) && !(event.goodReason === true && isNamed(event.approvedBy)),
    },
    {
      code: 'too-many-extensions',
      why: "The organisation's policy allows no further extension of this stage.",
      fails: ({ stage, context, moment }) =>
        stage !== null && extensionsOf(context, stage).count >= moment.policy.maxExtensions,
    },
    reasonsRequired((_, { reason }) => !reason),
  ],
  notifyDelay: [reasonsRequired((_, { reason }) => !reason)],
  acceptLate: [reasonsRequired((_, { reason }) => !reason)],
  respond: [
    invalid('A decision names an issue that is not open.', ({ context }, { decisions = [] }) =>
      decisions.some(({ issue }) => !openIssues(context.issues).includes(issue)),
    ),
    invalid(beyondCalendar, (facts, { remedies = [] }) => remedies.some(({ due }) => isBeyond(facts, due))),
    {
      code: 'issues-unanswered',
      why: 'Each issue that was not refused needs a decision.',
      fails: ({ context }, { decisions }) =>
        decisions !== undefined &&
        openIssues(context.issues).some((number) => !decisions.some(({ issue }) => issue === number)),
    },
  ],
  refuse: [
    invalid('An issue is named that is not open.', ({ context }, { issues = [] }) =>
      issues.some((issue) => !openIssues(context.issues).includes(issue)),
    ),
    invalid(
      'Only an exclusion for legal proceedings takes a court filing as evidence.',
      (facts, { ground, evidence }) => {
        return typeof evidence === 'object' && !isExclusion(facts, ground);
      },
    ),
    reasonsRequired((_, { reasons }) => !reasons),
    {
      code: 'ombudsman-rights-required',
      why: 'The person must be told of the right to take this decision to the Ombudsman.',
      fails: (_, { ombudsmanRights }) => !ombudsmanRights,
    },
    {
      code: 'exclusion-needs-evidence',
      why: 'Proceedings have started only when the claim was filed: give the date and the claim number.',
      fails: (facts, { ground, evidence }) =>
        isExclusion(facts, ground) && !isCourtFiling(evidence, facts.moment.today),
    },
    {
      code: 'discretion-required',
      why: 'Record how taking it on out of time was considered.',
      fails: (_, { ground, discretion }) =>
        (ground === 'out-of-time' || ground === 'late-escalation') && discretion !== true,
    },
  ],
  offerRemedy: [
    invalid(
      'A remedy of this id was offered before.',
      ({ context }, { id }) => findRemedy(context.remedies, id) !== null,
    ),
    invalid(beyondCalendar, (facts, { due }) => isBeyond(facts, due)),
  ],
  completeRemedy: [unknownRemedy(), settledRemedy()],
  failRemedy: [unknownRemedy(), settledRemedy(), reasonsRequired((_, { reason }) => !reason)],
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
  split: [
    invalid(
      "The first strand must name the case's own procedure.",
      ({ moment }, { strands }) => strands[0]?.procedure !== moment.procedure.id,
    ),
    invalid('A strand names a procedure that is not in this version of Redress.', (_, { strands }) =>
      strands.some(({ procedure }) => findProcedure(procedure) === null),
    ),
  ],
  close: [
    {
      code: 'open-duties',
      why: 'Promised work or a notice is still owed.',
      fails: (facts) => hasOpenWork(facts) || dutiesOwed(facts).some((duty) => duty !== 'review-restriction'),
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
};

function isOverCap(facts: CaseFacts, event: FactsByType['extend']): boolean {
  const response = openResponse(facts);
  if (facts.stage === null || response === null) return false;
  const { total } = extensionsOf(facts.context, facts.stage);
  return total + addedDays(event, response.dueOn, facts.moment) > facts.stage.extension.workingDays;
}

function isNamed(name: string | undefined): boolean {
  return name !== undefined && name.trim() !== '';
}

function isExclusion({ moment }: CaseFacts, ground: Ground): boolean {
  return moment.procedure.exclusions.some((exclusion) => exclusion.ground === ground);
}

function isCourtFiling(evidence: FactsByType['refuse']['evidence'], today: string): boolean {
  if (typeof evidence !== 'object' || !('claimNumber' in evidence)) return false;
  return evidence.claimNumber && evidence.filedOn !== '' && evidence.filedOn <= today;
}
