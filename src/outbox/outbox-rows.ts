import type { AddressedNotice } from '../cases/plan-types.ts';

/** The outbox rows of an event, as the SQL function write_plans takes them: ids and dates, never words. */
export function outboxRows(notices: readonly AddressedNotice[], about: { caseId: string; seq: number; at: string }) {
  return notices.map(({ plan, outboxId, messageId, personId, staffId, effectKey }) => ({
    id: outboxId,
    occasion: plan.occasion,
    effect_key: effectKey,
    case_id: about.caseId,
    seq: about.seq,
    person_id: personId,
    staff_id: staffId,
    clock: plan.clock,
    run: plan.run,
    due_on: plan.dueOn,
    rung: plan.rung,
    occurrence: plan.occurrence,
    message_id: messageId,
    created_at: about.at,
  }));
}

/** The messages that residents will read; the words are written by the relay, except a letter that came with its event. */
export function messageRows(notices: readonly AddressedNotice[], about: { caseId: string; seq: number; at: string }) {
  return notices.flatMap(({ plan, messageId, personId }) =>
    messageId === null
      ? []
      : [
          {
            id: messageId,
            case_id: about.caseId,
            seq: about.seq,
            occasion: plan.occasion,
            person_id: personId,
            at: about.at,
            letter: plan.letter,
          },
        ],
  );
}
