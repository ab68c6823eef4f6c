import { testsOf, type Requirement } from './requirement.ts';

const shown = testsOf('tests/machines/requirements/models.test.ts');

/** Complaints to a controller under the Data (Use and Access) Act 2025. */
export const dpComplaint: readonly Requirement[] = [
  {
    clause: 'DPA 2018 s.164A: acknowledge',
    requires: 'Within 30 days; the ICO and the wording of the statute count them differently by a day.',
    engine: 'The limit as the ICO counts, moved off a day that is none; the stricter date is the target beside it.',
    records: 'Both dates.',
    shownBy: shown(
      'is acknowledged within 30 days, moved off a day that is none, with the stricter date kept beside it',
    ),
  },
  {
    clause: 'DPA 2018 s.164A: the count',
    requires: 'Which reading holds is not settled.',
    engine: 'A setting of the organisation; without a choice, as the ICO counts.',
    records: 'The setting in force.',
    shownBy: shown('is acknowledged by the stricter reading where the body has settled it so'),
  },
  {
    clause: 'DPA 2018 s.164A: outcome',
    requires: 'Make enquiries, keep the person informed, and tell the outcome without undue delay.',
    engine: 'A clock without a date, seen until the answer; updates can be sent and promised.',
    records: 'Each update, and when the outcome was told.',
    shownBy: shown('is answered without undue delay, and the person hears how it goes until then'),
  },
  {
    clause: 'DPA 2018 s.164A: ways to complain',
    requires: 'Electronically, and by other means.',
    engine: 'Web, e-mail, letter, telephone and in person lead to the same clocks.',
    records: 'How it came.',
    shownBy: shown('may be made in any way, electronically too'),
  },
  {
    clause: 'DPA 2018 s.164A: mixed complaints',
    requires: 'The outcome is not held back for a wider complaint.',
    engine: 'A contact is split: the strand about data has its own clocks.',
    records: 'The strands and the link between them.',
    shownBy: shown('is a strand of its own beside a wider complaint, and is not held back by it'),
  },
  {
    clause: 'Next body',
    requires: 'The Information Commissioner.',
    engine: 'An answer that does not name the way to the Commissioner stops no clock.',
    records: 'What the letter contains.',
    shownBy: shown('is refused or answered with the way to the Commissioner'),
  },
];
