import { forPeople, notYet, testsOf, type Requirement } from './requirement.ts';

const shown = testsOf('tests/machines/requirements/children-2006.test.ts');

/** The 2006 Regulations for representations about children's social care, rule by rule. */
export const children2006: readonly Requirement[] = [
  {
    clause: 'reg 9',
    requires: 'Representations within a year of the grounds arising; later ones by discretion.',
    engine: 'Works out the last day in time; an older matter waits for a considered decision.',
    records: 'When the person knew, how discretion was considered, what was decided.',
    shownBy: shown('are taken for a year from when the grounds arose, and later by discretion'),
  },
  {
    clause: 'reg 14(1) and (5)',
    requires: 'Local resolution within 10 working days, 20 at most where it is complex or an advocate is needed.',
    engine: 'A clock of 10 working days from receipt, extended by 10 at most without the senior lead.',
    records: 'The extension, its reason, and who approved more.',
    shownBy: shown('are answered at stage 1 within 10 working days of receipt, 20 at most'),
  },
  {
    clause: 'reg 15',
    requires: 'Stage 2 on request within 20 working days of the outcome; later ones by discretion.',
    engine: 'A window of 20 working days from the answer; a later request waits for a considered decision.',
    records: 'When the request came, and whether it was late.',
    shownBy: shown('go to stage 2 within 20 working days of the answer, and later by discretion'),
  },
  {
    clause: 'reg 15 (by agreement)',
    requires: 'Both may agree to go straight to an investigation.',
    engine: 'The case can be moved to stage 2 before an answer, with a reason; the person is told.',
    records: 'The reason and the day.',
    shownBy: shown('go straight to an investigation where both agree'),
  },
  {
    clause: 'reg 17(3) and (6)',
    requires: 'Investigation and adjudication within 25 working days of the start date, 65 at most, told in writing.',
    engine: 'The clock starts when the statement of complaint is recorded; extended by 40 at most, with a reason told.',
    records: 'The statement, its day, the extension and its reason.',
    shownBy: shown('are investigated within 25 working days of the statement of complaint, 65 at most'),
  },
  {
    clause: 'reg 17 (start date)',
    requires: 'The sources differ on whether the time runs from the statement or from the request.',
    engine: 'A setting of the organisation; without a choice, the statement.',
    records: 'The setting in force.',
    shownBy: shown('start stage 2 with the request where the authority has settled it so'),
  },
  {
    clause: 'reg 18',
    requires: 'A review panel on request within 20 working days of the answer of stage 2.',
    engine: 'A window of 20 working days; a later request waits for a considered decision.',
    records: 'When the request came, and whether it was late.',
    shownBy: shown('go to a panel within 20 working days of the answer of stage 2, and later by discretion'),
  },
  {
    clause: 'reg 19(4)',
    requires: 'The panel meets within 30 working days of the request.',
    engine: 'A clock of 30 working days from the request, stopped by the meeting.',
    records: 'When the panel met.',
    shownBy: shown('come before a panel within 30 working days, which reports within 5, and are answered within 15'),
  },
  {
    clause: 'reg 20(1)',
    requires: 'The report of the panel within 5 working days of its meeting.',
    engine: 'A clock of 5 working days from the meeting.',
    records: 'When the report was sent.',
    shownBy: shown('come before a panel within 30 working days, which reports within 5, and are answered within 15'),
  },
  {
    clause: 'reg 20(3)',
    requires: 'The response of the authority within 15 working days of the recommendations.',
    engine: 'A clock of 15 working days from the report; the final answer names the Ombudsman.',
    records: 'When the final answer was sent.',
    shownBy: { scenario: 'S23' },
  },
  {
    clause: 'regs 17(2) and 19(2)',
    requires: 'An independent person at stage 2; a panel of three independent persons without the one of stage 2.',
    engine: 'Who handled an earlier stage cannot be made the handler of the next.',
    records: 'Everybody who dealt with each stage.',
    shownBy: shown('give the stages to different people'),
    outside: { for: 'people', why: 'Finding the independent persons, and who sits on the panel.' },
  },
  {
    clause: 'SI 2006/1738 (three stages)',
    requires: 'Three stages; the two-stage rule is for the Codes alone.',
    engine: 'The check of procedures allows three stages here, and no fourth.',
    records: 'The stages of the version that a case is under.',
    shownBy: shown('may have three stages, and no fourth'),
  },
  {
    clause: 'Advocacy',
    requires: 'A child is offered an advocate.',
    ...forPeople('Offering an advocate; the person may be represented, and that is recorded.'),
  },
  {
    clause: 'Annual report',
    requires: 'An annual report of representations.',
    ...notYet('The annual report comes with the reports for assurance.'),
  },
];
