import { forPeople, notYet, testsOf, type Requirement } from './requirement.ts';

const shown = testsOf('tests/machines/requirements/regulated.test.ts');

/** The rules that the Regulations of 2009 (adult social care) and of 2012 (public health) share, by their own numbers. */
export function regulated(reg: Record<'limit' | 'oral' | 'acknowledge' | 'respond', string>): readonly Requirement[] {
  return [
    {
      clause: reg.limit,
      requires:
        'Within 12 months of the event or of notice of it; later with good reason if it can still be investigated.',
      engine: 'Works out the last day in time; an older matter waits for a considered decision.',
      records: 'When the person knew, how discretion was considered, what was decided.',
      shownBy: shown('is taken for twelve months, and later by discretion'),
    },
    {
      clause: reg.oral,
      requires: 'Made by word of mouth and resolved by the end of the next working day, it is not regulated.',
      engine: 'Such a complaint can be settled orally until then, and its clocks end; the person is told.',
      records: 'How it came, and when it was settled.',
      shownBy: shown(
        'is no regulated complaint if it was made by word of mouth and settled by the end of the next working day',
      ),
    },
    {
      clause: reg.acknowledge,
      requires: 'Acknowledged within three working days after the day received.',
      engine: 'A clock of three working days after the day of receipt.',
      records: 'When it was acknowledged.',
      shownBy: shown('is acknowledged within three working days after the day on which it came'),
    },
    {
      clause: `${reg.acknowledge} (discussion)`,
      requires: 'The offer to discuss how it is handled and how long it will take.',
      ...forPeople('The talk itself; what is agreed can be set down as the complaint definition and an agreed date.'),
    },
    {
      clause: `${reg.respond}(3)`,
      requires: 'Answered within six months commencing on the day received.',
      engine: 'A clock of six months that begin with the day of receipt: the last day is the day before the same date.',
      records: 'When the answer was sent; how late it was.',
      shownBy: shown('is answered within six months that begin with the day on which it came'),
    },
    {
      clause: `${reg.respond}(3)(b)`,
      requires: 'Or within a longer period agreed before the six months expire.',
      engine: 'A longer time is refused unless it is agreed, and once the date has passed.',
      records: 'That it was agreed, when, and the new date.',
      shownBy: shown('may take longer only as agreed with the person before the six months are over'),
    },
    {
      clause: `${reg.respond}(4)`,
      requires: 'Otherwise write explaining why, and answer as soon as reasonably practicable.',
      engine: 'From the day after the date a letter is owed.',
      records: 'The letter, its reason, the new date.',
      shownBy: shown('owes a letter that explains why, once the time is over'),
    },
    {
      clause: `${reg.respond}(2)`,
      requires: 'The answer says how it was considered, the conclusions, the action, and the right to the Ombudsman.',
      engine: 'A letter that lacks any of it stops no clock.',
      records: 'What the letter contains, and the letter itself.',
      shownBy: shown(
        'is answered with how it was considered, the conclusions, what is done, and the way to the Ombudsman',
      ),
      outside: { for: 'people', why: 'The signature of the responsible person.' },
    },
    {
      clause: 'Annual report',
      requires: 'An annual report: how many, how many well founded, how many to the Ombudsman, subjects, lessons.',
      ...notYet('The annual report comes with the reports for assurance.'),
    },
  ];
}
