import { beyondCalendar, invalid, isBeyond, reasonsRequired, type Refusals } from './checks.ts';

const nothingSaid = 'Write down what it is about.';

/** What keeps something from being added to the file of a case. */
export const filing = {
  addNote: [invalid(nothingSaid, (_, { text }) => !text)],
  declareConflict: [reasonsRequired((_, { reason }) => !reason)],
  endConflict: [reasonsRequired((_, { reason }) => !reason)],
  askService: [
    invalid(nothingSaid, (_, { question }) => !question),
    invalid('Give the e-mail address at which they are asked.', (_, { to }) => !to),
    invalid(
      'A service cannot be asked for an answer by a day that is over.',
      ({ moment }, { due }) => due < moment.today,
    ),
    invalid(beyondCalendar, (facts, { due }) => isBeyond(facts, due)),
  ],
  answerService: [invalid(nothingSaid, (_, { text }) => !text)],
  withdrawRequest: [reasonsRequired((_, { reason }) => !reason)],
  label: [
    invalid('Give a label to add or to take away.', (_, { add = [], remove = [] }) => add.length + remove.length === 0),
  ],
  hold: [reasonsRequired((_, { reason }) => !reason)],
  releaseHold: [reasonsRequired((_, { reason }) => !reason)],
  recordLearning: [
    invalid(
      'Say what went wrong, what will change and how one will see that it did.',
      (_, { problem, change, measure }) => !problem || !change || !measure,
    ),
    invalid(beyondCalendar, (facts, { due }) => isBeyond(facts, due)),
  ],
  checkLearning: [invalid(nothingSaid, (_, { text }) => !text)],
} satisfies Refusals;
