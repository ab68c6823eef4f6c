import { testsOf, type Requirement } from './requirement.ts';

const shown = testsOf('tests/machines/requirements/models.test.ts');

/** The model procedure of Northern Ireland, rule by rule. */
export const nipsoMchp: readonly Requirement[] = [
  {
    clause: 'Time limit',
    requires: 'Within six months; later by discretion.',
    engine: 'An older matter waits for a considered decision.',
    records: 'When the person knew, and what was decided.',
    shownBy: shown('is taken for six months, and later by discretion'),
  },
  {
    clause: 'Registration',
    requires: 'What comes out of hours, at a weekend or on a bank holiday is registered on the next working day.',
    engine: 'Counts from the day of registration; the cut-off is in the policy of the organisation.',
    records: 'When it came, and the day it was registered.',
    shownBy: shown('is registered on the next working day if it came out of hours or on a bank holiday'),
  },
  {
    clause: 'Frontline response',
    requires: 'Five working days, ten at most.',
    engine: 'A clock of five working days from registration, extended by five at most, with no exception.',
    records: 'When the answer was sent; the extension and its reason.',
    shownBy: shown('is answered at stage 1 within five working days, ten at most'),
  },
  {
    clause: 'No answer after ten days',
    requires: 'Without an answer or a new date by ten working days the person may ask for stage 2.',
    engine: 'The request is taken unanswered once ten working days have gone by without a date that still stands.',
    records: 'When it was asked for, and which dates had been told.',
    shownBy: shown('may go to stage 2 unanswered after ten working days without a new date'),
  },
  {
    clause: 'Time to escalate',
    requires: 'Six months from the event, or two from the answer of stage 1 if that is later.',
    engine: 'A window to the later of the two dates; a later request waits for a considered decision.',
    records: 'What the window was counted from, and whether the request was late.',
    shownBy: shown('goes to stage 2 two months after the answer, or six from the event if that is later'),
  },
  {
    clause: 'Investigation',
    requires: 'Acknowledged within three working days, answered within twenty, longer for a good reason, explained.',
    engine: 'Two clocks from the request; an extension without a cap that needs its reason.',
    records: 'When each was sent; the extension and its reason.',
    shownBy: shown(
      'is acknowledged at stage 2 within three working days and answered within twenty, longer for a good reason',
    ),
  },
  {
    clause: 'Counting',
    requires: 'Whether the day of registration is day zero or day one is not known.',
    engine: 'A setting of the organisation; without a choice, day zero.',
    records: 'The setting in force.',
    shownBy: shown('counts from day one where the body has settled it so'),
  },
];
