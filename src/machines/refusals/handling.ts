import { addMonths } from '../../calendar/iso-date.ts';
import { dueOn } from '../../calendar/time-limit.ts';
import { addedDays } from '../deeds/extend.ts';
import { extensionsOf, lastExtension } from '../extensions.ts';
import { openResponse, type CaseFacts } from '../facts.ts';
import type { FactsByType } from '../machine-event.ts';
import { isUnanswered } from '../place.ts';
import { stageKinds } from '../stages/index.ts';
import { beyondCalendar, invalid, isBeyond, reasonsRequired, type Refusals } from './checks.ts';

/** What keeps a step of the handling from being taken. */
export const handling = {
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
      code: 'event-not-permitted',
      why: 'The time to answer does not run yet.',
      standing: true,
      fails: (facts) => openResponse(facts) === null,
    },
    {
      code: 'event-not-permitted',
      why: 'A longer time must be agreed with the person.',
      fails: ({ stage }, { agreed }) => stage?.extension?.decidedBy === 'agreement' && agreed !== true,
    },
    {
      code: 'extension-after-due',
      why: 'The due date has passed; a delay notice is owed instead.',
      fails: (facts) => facts.moment.today > (openResponse(facts)?.dueOn ?? facts.moment.today),
    },
    {
      code: 'extension-over-cap',
      why: 'More than the Code allows needs a good reason, and approval by the senior lead.',
      fails: (facts, event) => isOverCap(facts, event) && !isApproved(facts, event),
    },
    {
      code: 'too-many-extensions',
      why: "The organisation's policy allows no further extension of this stage.",
      fails: ({ stage, context, moment }) =>
        stage !== null &&
        stage.extension !== null &&
        stage.extension.workingDays !== null &&
        extensionsOf(context, stage).count >= moment.policy.maxExtensions,
    },
    reasonsRequired((_, { reason }) => !reason),
  ],
  undoExtension: [
    {
      code: 'event-not-permitted',
      why: 'There is no extension to undo.',
      standing: true,
      fails: ({ stage, context }) => stage === null || lastExtension(context, `${stage.id}.respond`) === null,
    },
    reasonsRequired((_, { reason }) => !reason),
  ],
  notifyDelay: [reasonsRequired((_, { reason }) => !reason)],
  sendUpdate: [reasonsRequired((_, { text }) => !text)],
  transfer: [reasonsRequired((_, { reason }) => !reason)],
  acceptLate: [
    {
      code: 'event-not-permitted',
      why: 'The matter is too old to be taken on, by any discretion.',
      standing: true,
      fails: isTooOld,
    },
    reasonsRequired((_, { reason }) => !reason),
  ],
  requestEscalation: [
    {
      code: 'event-not-permitted',
      why: 'The answer is not so late yet that the next stage may be asked for without it.',
      standing: true,
      fails: (facts) => isUnanswered(facts.place) && !isLongUnanswered(facts),
    },
  ],
  settleOrally: [
    {
      code: 'event-not-permitted',
      why: 'Only a complaint made by word of mouth, settled by the end of the next working day, is outside the Regulations.',
      standing: true,
      fails: (facts) => !isOralAndFresh(facts),
    },
  ],
} satisfies Refusals;

function isOverCap(facts: CaseFacts, event: FactsByType['extend']): boolean {
  const response = openResponse(facts);
  const cap = facts.stage?.extension?.workingDays ?? null;
  if (facts.stage === null || response === null || cap === null) return false;
  const { total } = extensionsOf(facts.context, facts.stage);
  return total + addedDays(event, response.dueOn, facts.moment) > cap;
}

function isApproved({ stage }: CaseFacts, { goodReason, approvedBy }: FactsByType['extend']): boolean {
  return stage?.extension?.beyond === 'goodReason' && goodReason === true && isNamed(approvedBy);
}

function isNamed(name: string | undefined): boolean {
  return name !== undefined && name.trim() !== '';
}

// A new date that was told and has not passed yet keeps the stage going.
function isLongUnanswered({ stage, context, moment }: CaseFacts): boolean {
  if (stage?.unanswered === undefined) return false;
  const response = context.clocks[`${stage.id}.respond`];
  if (response?.state !== 'open' || response.startedOn === null) return false;
  const revised = [response.extendedBy > 0 ? response.dueOn : null, context.delayExpectedOn];
  const until = dueOn(moment.calendar, stage.unanswered.limit, response.startedOn);
  return moment.today > until && revised.every((date) => date === null || moment.today > date);
}

function isOralAndFresh({ stage, context, moment }: CaseFacts): boolean {
  if (stage?.kind !== 'regulated-response' || context.receivedOn === null) return false;
  const isOral = context.channel === 'phone' || context.channel === 'inPerson';
  return isOral && moment.today <= dueOn(moment.calendar, stage.oral.limit, context.receivedOn);
}

function isTooOld({ context, moment, place }: CaseFacts): boolean {
  const { admission, stages } = moment.procedure;
  if (admission?.atMost === undefined || !place.startsWith(`${stages[0]?.id}.`)) return false;
  if (context.awareOn === null || context.toldOn === null) return false;
  return context.toldOn > addMonths(context.awareOn, admission.atMost.amount);
}
