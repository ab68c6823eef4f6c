import { testsOf, type Requirement } from './requirement.ts';

const shown = testsOf('tests/machines/requirements/models.test.ts');

/** The rules of the FCA for complaints about regulated activity. */
export const fcaDisp: readonly Requirement[] = [
  {
    clause: 'DISP 1.5.1R',
    requires: 'Resolved by the close of the third business day after receipt, a summary is enough.',
    engine: 'A window of three working days, met by an answer within it; nobody is late when it passes.',
    records: 'Whether it was resolved within it.',
    shownBy: shown('needs only a summary if it is resolved by the third business day after it came'),
  },
  {
    clause: 'DISP 1.6.1R',
    requires: 'Acknowledged promptly.',
    engine: 'A clock without a date, seen until the acknowledgement is sent.',
    records: 'When it was acknowledged.',
    shownBy: shown('is acknowledged promptly: no date, but it is seen until it is done'),
  },
  {
    clause: 'DISP 1.6.2R',
    requires:
      'A final response within eight weeks, or a letter saying why not, when, and that the Ombudsman is available.',
    engine: 'A clock of eight weeks from receipt; past it a letter is owed that names the Ombudsman.',
    records: 'When the answer or the letter was sent.',
    shownBy: shown('is answered finally by the end of eight weeks, or told why not and when'),
  },
  {
    clause: 'DISP 1.6.2AR',
    requires: 'Payment services: 15 business days, exceptionally 35.',
    engine: 'A setting of the organisation: 15 working days, extended by 20 at most.',
    records: 'The setting in force, and the extension with its reason.',
    shownBy: shown('is answered within 15 business days, 35 at most, where it is about payment services'),
  },
  {
    clause: 'DISP 2.8.2R',
    requires: 'Six months from the final response to go to the Financial Ombudsman.',
    engine: 'A window of six months from the final answer, told in its letter.',
    records: 'The last day, and when the Ombudsman was told of it.',
    shownBy: shown('leaves the person six months to go to the Financial Ombudsman'),
  },
];
