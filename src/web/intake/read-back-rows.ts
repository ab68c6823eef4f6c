import { caseWords } from '../../language/en/case-words.ts';
import { dateInWords } from '../../language/en/dates.ts';
import { intakeTexts, readBackTexts as texts } from '../../language/en/pages-staff-intake.ts';
import { staffLodgedTexts } from '../../language/en/pages-staff-lodged.ts';
import { staffCaseTexts } from '../../language/en/pages-staff.ts';
import { procedureName } from '../case/case-in-words.ts';
import type { IntakeAnswers } from './intake-answers.ts';
import type { IntakeProps } from './intake-props.ts';

type Rows = Partial<Record<keyof typeof texts.rows, string | undefined>>;

/** What was understood, in the order in which it is read aloud; what was not said is left out. */
export function readBackRows(given: IntakeAnswers, props: Pick<IntakeProps, 'opening' | 'services' | 'procedures'>) {
  const rows: Rows = { ...ofThePerson(given), ...ofTheCare(given), ...ofTheWay(given, props) };
  const files = props.opening.files.map(({ name }) => name).join(', ');
  return Object.entries({ description: given.description, ...rows, files })
    .filter((row): row is [keyof Rows, string] => row[1] !== undefined && row[1] !== '')
    .map(([name, text]) => ({ key: { text: texts.rows[name] }, value: { text } }));
}

function ofThePerson({ name, phone, email, address, noReply, capacity, represented, consent }: IntakeAnswers): Rows {
  return {
    name,
    phone,
    email,
    address,
    noReply: noReply && texts.noReply,
    capacity: capacity && staffLodgedTexts.capacities[capacity],
    represented: represented && texts.consent[consent](represented),
  };
}

function ofTheCare(given: IntakeAnswers): Rows {
  const { care, formats, neverBy, preferredContact, language } = given;
  const { contactWays } = staffCaseTexts;
  const contact = (['discreet', 'noVoicemail'] as const).filter((item) => care.includes(item));
  return {
    adjustments: given.adjustments,
    formats: formats.map((one) => staffLodgedTexts.formats[one]).join(', '),
    language: language === 'en' ? undefined : staffLodgedTexts.languages[language],
    risk: care.includes('risk') ? given.riskWords : undefined,
    keepName: care.includes('keepName') ? texts.keepName(given.withholdWhy ?? intakeTexts.care.noReason) : undefined,
    preferredContact:
      preferredContact === undefined || preferredContact === 'none' ? undefined : contactWays[preferredContact],
    neverBy: neverBy.map((way) => contactWays[way]).join(', '),
    care: contact.map((item) => intakeTexts.care[item]).join('. '),
    notAt: given.notAt,
  };
}

function ofTheWay(given: IntakeAnswers, { services, procedures }: Pick<IntakeProps, 'services' | 'procedures'>): Rows {
  const day = (date: string | undefined) => date && dateInWords(date);
  return {
    service: services.find(({ id }) => id === given.service)?.name,
    ward: given.ward,
    outcome: given.outcome,
    channel: caseWords.channels[given.channel],
    receivedOn: day(given.receivedOn),
    lateEntryReason: given.lateEntryReason,
    firstToldOn: day(given.firstToldOn),
    awareOn: day(given.awareOn),
    what: given.what === 'receive' ? undefined : intakeTexts.what.receiveServiceRequest,
    procedure: procedures.length > 1 ? procedureName(given.procedure ?? procedures[0] ?? '') : undefined,
  };
}
