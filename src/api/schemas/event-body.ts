import { z } from 'zod';
import { eventSchemas, type CaseEvent } from '../../machines/events.ts';
import { openPlaceholders } from '../../letters/placeholders.ts';
import { instantInput, text } from './fields.ts';

const beside = {
  happenedAt: instantInput.optional().meta({ description: 'When it was really done, if earlier than now' }),
  lateEntryReason: text(2000).optional().meta({ description: 'Why it is recorded over one working day later' }),
};

/** A change of the calendar comes from the system alone, once a revision has been adopted. */
const { receive, calendarChange: _ofTheSystem, ...others } = eventSchemas;

/** Any event of a case that people send, and when it was done if that was not now. */
export const eventBody = z
  .discriminatedUnion('type', [
    receive.safeExtend(beside),
    ...Object.values(others).map((schema) => schema.safeExtend(beside)),
  ])
  .superRefine((event, { addIssue }) => {
    const left = 'letter' in event && event.letter !== undefined ? openPlaceholders(event.letter) : [];
    const [first] = left;
    if (first === undefined) return;
    const message = `Replace {${first}} by what it stands for: a letter goes out exactly as it is given`;
    addIssue({ code: 'custom', path: ['letter'], message });
  });
export type EventBody = z.output<typeof eventBody>;

/** The event alone. Holds because each member is an event's own schema with just these two fields added. */
export function eventOf({ happenedAt: _happenedAt, lateEntryReason: _reason, ...event }: EventBody): CaseEvent {
  return event as CaseEvent;
}
