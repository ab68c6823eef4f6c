import { forPeople, notYet, testsOf, type Requirement } from './requirement.ts';

const shown = testsOf('tests/machines/requirements/models.test.ts');

/** The Welsh model policy, rule by rule. */
export const psowCsa: readonly Requirement[] = [
  {
    clause: 'Time limit',
    requires: 'Within six months of becoming aware, exceptionally later.',
    engine: 'An older matter waits for a considered decision.',
    records: 'When the person knew, and what was decided.',
    shownBy: shown('is taken for six months from when the person knew, and exceptionally later'),
  },
  {
    clause: 'Three years',
    requires: 'Perhaps no discretion beyond three years: the sources are not certain.',
    engine: 'A setting of the organisation; without a choice there is discretion without an end.',
    records: 'The setting in force.',
    shownBy: shown('is not taken after three years where the body has settled it so'),
  },
  {
    clause: 'Informal resolution',
    requires: 'An outcome within ten working days.',
    engine: 'A clock of ten working days from receipt, with no extension unless the body has settled it so.',
    records: 'When the answer was sent; how late it was.',
    shownBy: shown('is resolved informally within ten working days'),
  },
  {
    clause: 'Formal investigation: acknowledgement',
    requires: 'Within five working days.',
    engine: 'A clock of five working days from the request.',
    records: 'When it was acknowledged.',
    shownBy: shown(
      'is acknowledged within five working days and answered within twenty of the request for a formal investigation',
    ),
  },
  {
    clause: 'Formal investigation: response',
    requires: 'Within twenty working days; some bodies count from the acknowledgement.',
    engine:
      'A clock of twenty working days from the request, or from the acknowledgement where the body has settled it so.',
    records: 'When the answer was sent, and the setting in force.',
    shownBy: shown('counts the twenty days from the acknowledgement where the body has settled it so'),
  },
  {
    clause: 'Formal investigation: longer',
    requires: 'Told before the deadline: why, the new date, the progress.',
    engine: 'An extension needs its reason and comes before the date, or not at all; updates can be promised.',
    records: 'The notice, its reason, the new date.',
    shownBy: shown('is put off before the date only, with the reason and the new date'),
  },
  {
    clause: 'Language',
    requires: 'Reply in the language and channel used, Welsh or English.',
    ...notYet('Letters in Welsh; until then people write them, and the case keeps them.'),
  },
  {
    clause: 'Time limit of the Ombudsman',
    requires: 'Twelve months from awareness.',
    ...forPeople('The Ombudsman judges it; letters name the Ombudsman and how to get there.'),
  },
  {
    clause: 'Quarterly returns',
    requires: 'Received, closed by time taken, upheld, referred to the Ombudsman.',
    ...notYet('The return as a report of its own.'),
  },
];
