import { addDays } from '../calendar/iso-date.ts';
import { londonDate } from '../calendar/london.ts';
import type { Example } from './route.ts';

/** Bodies of POST /cases that work as they are, dated a little before `now`. */
export function lodgingExamples(now: Date): Record<string, Example> {
  const today = londonDate(now);
  return {
    lodging: {
      summary: 'A resident lodges a complaint (no token)',
      value: {
        description: 'My bins have not been emptied since the bank holiday, and nobody answers the phone.',
        awareOn: addDays(today, -20),
        person: {
          name: 'Sam Jones',
          email: 'sam.jones@example.org',
          phone: '01632 960123',
          adjustments: 'Please write in large print.',
          formats: ['largePrint'],
          preferredContact: 'email',
        },
        effect: 'There are rats, and my daughter cannot play outside.',
        outcomesSought: ['An apology', 'A collection every week'],
        place: '12 Mill Lane, Northmere',
      },
    },
    forSomebodyElse: {
      summary: 'Somebody lodges a complaint for their mother (no token)',
      value: {
        description: 'The carers have come late every day this month.',
        capacity: 'someoneElse',
        onBehalfOf: 'My mother',
        person: { name: 'Alex Smith', email: 'alex.smith@example.org' },
        represented: { name: 'Ann Smith', consent: 'asked' },
      },
    },
    intake: {
      summary: 'An officer records a letter that came in some days ago (token of an officer or manager)',
      value: {
        description: 'The repair to the roof was promised for May and has not been done.',
        channel: 'letter',
        receivedOn: addDays(today, -4),
        lateEntryReason: 'The letter was first delivered to another office.',
        receivedBy: 'Post room',
        person: { name: 'Alex Smith', address: '12 Mill Lane, Northmere', preferredContact: 'letter' },
      },
    },
  };
}
