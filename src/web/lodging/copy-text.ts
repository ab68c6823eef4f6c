import type { SentCopy } from '../../cases/sent-copy.ts';
import type { PersonView } from '../../cases/view.ts';
import type { Texts } from '../../language/language.ts';

interface Kept {
  reference: string;
  copy: SentCopy;
  organisation: string;
  texts: Texts;
}

/** The copy to keep: what was sent, in lines of plain text. */
export function copyText({ reference, copy, organisation, texts }: Kept): string {
  const words = texts.lodging.copy;
  const rows = [...aboutTheComplaint(copy, texts), ...aboutThePerson(copy, texts)];
  const given = rows.filter((row): row is [string, string] => row[1] !== null && row[1] !== '');
  const head = [organisation, words.title(reference), words.receivedOn(texts.dates.dateInWords(copy.receivedOn))];
  return `${head.join('\n')}\n\n${given.map(([key, value]) => `${key}:\n${value}\n`).join('\n')}`;
}

type Row = [string, string | null];

function aboutTheComplaint({ lodged, description, files }: SentCopy, texts: Texts): Row[] {
  const { whatHappened, when, where, effect, outcome, reported, service } = texts.lodging.steps;
  return [
    [whatHappened.short, description],
    [when.short, lodged.period],
    [where.short, lodged.place],
    [service.contractorShort, lodged.contractor],
    [reported.short, lodged.earlierReport],
    [effect.short, lodged.effect],
    [outcome.short, lodged.outcomesSought.join('\n')],
    [texts.lodging.copy.files, files.join('\n')],
  ];
}

function aboutThePerson({ lodged, person, onBehalfOf }: SentCopy, texts: Texts): Row[] {
  const { name, keepName, risk } = texts.lodging.steps;
  return [
    [texts.lodging.copy.onBehalfOf, onBehalfOf],
    ...(person ? reached(person, texts) : ([[name.short, texts.lodging.copy.anonymous]] satisfies Row[])),
    [keepName.short, lodged.withholdName],
    [risk.short, lodged.risk],
  ];
}

function reached(person: PersonView, texts: Texts): Row[] {
  const { name, contact, contactCare, help } = texts.lodging.steps;
  const { neverBy, notAt } = person.contactRules ?? { neverBy: [], notAt: null };
  return [
    [name.short, person.name],
    [contact.emailShort, person.email],
    [contact.phoneShort, person.phone],
    [contact.letterShort, person.address],
    [contactCare.neverByShort, neverBy.map((way) => contactCare[way]).join(', ')],
    [contactCare.notAtShort, notAt],
    [help.short, person.formats.map((format) => help.formats[format]).join(', ')],
    [help.wordsShort, person.adjustments],
  ];
}
