import { ofPart } from './place-parts.ts';
import type { Texts } from '../language/language.ts';
import type { Acknowledgement, Block, Contact, DateLine, Due, StaffNotice } from './template.ts';

interface Letter {
  reference: string;
  organisation: { name: string; contact: Omit<Contact, 'name'> };
  trackUrl?: string | undefined;
}

/** The reference, first thing in a letter. */
export function referenceLine(letter: Letter, { notices }: Texts): Block {
  return { facts: [{ term: notices.shared.reference, detail: letter.reference }] };
}

/** Where to read more and whom to ask, last thing in a letter. */
export function signOff(letter: Letter, { notices }: Texts): Block[] {
  const link: Block[] = letter.trackUrl
    ? [{ action: { text: notices.shared.openYourComplaint, url: letter.trackUrl } }]
    : [];
  return ofPart('contact', [
    ...link,
    { heading: notices.shared.contactUs },
    { contact: { name: letter.organisation.name, ...letter.organisation.contact } },
    { paragraph: notices.shared.otherFormats },
  ]);
}

/** Whom to ask outside the organisation, at any time. */
export function ombudsmanAdvice(ombudsman: Contact, { notices }: Texts): Block[] {
  return [
    { heading: notices.shared.ombudsman },
    { paragraph: notices.shared.ombudsmanHelp(ombudsman.name) },
    { contact: ombudsman },
  ];
}

/** How long there is to go to the Ombudsman, where that is known. */
export function timeLimit(
  {
    ombudsmanWithin,
    ombudsman,
  }: { ombudsmanWithin?: string | undefined; ombudsman: { usualLimit?: string | undefined } },
  { notices: { finalResponse: words } }: Texts,
): Block[] {
  if (ombudsmanWithin !== undefined) return [{ paragraph: words.within(ombudsmanWithin) }];
  return ombudsman.usualLimit === undefined ? [] : [{ paragraph: words.usually(ombudsman.usualLimit) }];
}

/** The letter an officer wrote, when there is one. */
export function officersLetter(letter: string | undefined, { notices }: Texts): Block[] {
  return letter ? ofPart('letter', [{ heading: notices.shared.ourLetter }, { letter }]) : [];
}

/** A date with the words for it, which differ where there is no day to name. */
export function dateOf(due: Due, words: { by: string; when: string }): DateLine {
  return 'on' in due ? { label: words.by, on: due.on } : { label: words.when, within: due.within };
}

/** The date that matters when a stage begins. */
export function beginningDate({ begins, due }: Beginning, { notices }: Texts): DateLine {
  return dateOf(due, notices.shared.dates[begins]);
}

/** When the answer comes, where its time runs beside what comes first. */
export function answerLater({ answerDue }: Beginning, { notices }: Texts): Block[] {
  return answerDue === undefined ? [] : [{ date: dateOf(answerDue, notices.shared.dates.respond) }];
}

interface Beginning {
  begins: keyof Texts['notices']['shared']['dates'];
  due: Due;
  answerDue?: Due | undefined;
}

/** Words under a heading of their own, or nothing when there are none. */
export function wordsUnder(heading: string, words: string | undefined): Block[] {
  return words ? [{ heading }, { letter: words }] : [];
}

/** A titled list, or nothing when it would be empty. */
export function numberedSection(heading: string, items: readonly string[]): Block[] {
  return items.length === 0 ? [] : [{ heading }, { numbered: [...items] }];
}

/** What we take the complaint to be, so that the person can put us right. */
export function understanding(props: Acknowledgement, texts: Texts): Block[] {
  const words = texts.notices.acknowledgement;
  return [
    ...officersLetter(props.letter, texts),
    ...ofPart('definition', [
      ...numberedSection(words.understood, props.definition?.issues ?? []),
      ...numberedSection(words.sought, props.definition?.outcomesSought ?? []),
      ...numberedSection(words.notOurs, props.definition?.notResponsibleFor ?? []),
      { paragraph: words.wrong },
    ]),
  ];
}

/** Which complaint a staff notice is about; the due date itself is the template's date line. */
export function caseFacts(notice: StaffNotice, { notices: { staff } }: Texts): Block {
  const facts = [
    { term: staff.complaint, detail: notice.reference },
    { term: staff.due, detail: notice.clockName },
    { term: staff.state, detail: notice.state },
  ];
  if (notice.lateBy) facts.push({ term: staff.late, detail: staff.workingDays(notice.lateBy) });
  return { facts };
}

export function caseLink(notice: StaffNotice, { notices: { staff } }: Texts): Block {
  return { action: { text: staff.openTheCase, url: notice.caseUrl } };
}

/** What was decided on each point and what will be done about it. */
export function decisions(
  answer: {
    outcome: keyof Findings;
    issues: readonly { text: string; finding: keyof Findings }[];
    remedies: readonly { text: string; due: string }[];
  },
  { notices: { response } }: Texts,
): Block[] {
  return ofPart('decision', [
    { heading: response.decided },
    { facts: [{ term: response.overall, detail: response.finding(answer.outcome) }] },
    ...(answer.issues.length > 0
      ? [{ numbered: answer.issues.map(({ text, finding }) => response.issue(text, finding)) }]
      : []),
    ...numberedSection(
      response.remedies,
      answer.remedies.map(({ text, due }) => response.remedy(text, due)),
    ),
  ]);
}

type Findings = Record<Parameters<Texts['notices']['response']['finding']>[0], unknown>;
