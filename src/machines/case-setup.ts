import { enqueueActions, setup } from 'xstate';
import type { CaseContext } from './case-state.ts';
import { deeds, type DeedName } from './deeds/index.ts';
import { isLateEscalation } from './deeds/escalate.ts';
import { openIssues } from './deeds/issues.ts';
import { isComplete } from './deeds/respond.ts';
import { isOutOfTime } from './deeds/take-in.ts';
import { startDraft } from './draft.ts';
import type { Effect } from './effects.ts';
import { stageAt } from './find-procedure.ts';
import { isEvent, type MachineEvent } from './machine-event.ts';

/** The fixed vocabulary of every machine: one action that performs a deed, one that names a consequence, and guards that only choose branches. */
export const vocabulary = setup({
  types: { context: typeOnly<CaseContext>(), events: typeOnly<MachineEvent>() },
  actions: {
    /** Named, never executed: the caller collects them from `transition()`. */
    effect: namedOnly,
    perform: enqueueActions<
      CaseContext,
      MachineEvent,
      { deed: DeedName; place: string },
      MachineEvent,
      never,
      { type: 'effect'; params: Effect },
      never,
      never,
      never
    >(({ context, event, enqueue }, { deed, place }) => {
      const draft = startDraft(context, event.moment);
      deeds[deed](draft, event, place);
      if (draft.context !== context) enqueue.assign(draft.context);
      for (const effect of draft.effects) enqueue({ type: 'effect', params: effect });
    }),
  },
  guards: {
    isOutOfTime: ({ event }) =>
      (isEvent(event, 'receive') && isOutOfTime(event.facts, event.moment)) ||
      (isEvent(event, 'begin') && event.facts.late),
    hasNotBegun: ({ context }) => context.receivedAt === null,
    isRequest: ({ event }) => isEvent(event, 'begin') && event.facts.isRequest,
    isLateEscalation: ({ context, event }) => isLateEscalation(context, event.moment),
    isComplete: ({ event }, { stage }: { stage: string }) => {
      const rule = stageAt(event.moment.procedure, stage);
      return rule !== null && isEvent(event, 'respond') && isComplete(event.facts, rule);
    },
    refusesOnlySome: ({ context, event }) => {
      const named = isEvent(event, 'refuse') ? (event.facts.issues ?? []) : [];
      return named.length > 0 && openIssues(context.issues).some((number) => !named.includes(number));
    },
    isDuplicate: ({ event }) => isEvent(event, 'link') && event.facts.kind === 'duplicate',
    statesIssues: ({ event }) => isEvent(event, 'define') && event.facts.issues > 0,
    isRunning: ({ context }, { clock }: { clock: string }) => context.clocks[clock]?.state === 'open',
    joinsThisComplaint: ({ event }) => isEvent(event, 'addIssue') && event.facts.related && !event.facts.wouldDelay,
    leftFrom: ({ context }, { place }: { place: string }) => context.leftFrom === place,
    isDuplicateLeftFrom: ({ context, event }, { place }: { place: string }) =>
      context.leftFrom === place && isEvent(event, 'unlink') && event.facts.kind === 'duplicate',
    leftFromStage: ({ context }, { stage }: { stage: string }) => context.leftFrom?.startsWith(`${stage}.`) ?? false,
  },
});

// The parameter gives the action its type.
function namedOnly(_event: unknown, _effect: Effect): void {}

// XState takes types as values that it never reads.
function typeOnly<T>(): T {
  return {} as T;
}
