import type { Texts } from '../../language/language.ts';
import { ofPart } from '../place-parts.ts';
import { numberedSection, signOff } from '../sections.ts';
import type { Block, Contact } from '../template.ts';
import type { Outcome } from '../../machines/words.ts';

/** How to get help, last thing in an easy read letter. */
export function help(letter: Parameters<typeof signOff>[0], texts: Texts): Block[] {
  const words = texts.easyReadNotices;
  return ofPart('contact', [{ heading: words.help }, { paragraph: words.helpHow }, ...signOff(letter, texts)]);
}

/** Who else can help: outside, and free. */
export function ombudsmanHelp(ombudsman: Contact, { easyReadNotices: words }: Texts): Block[] {
  return [{ heading: words.ombudsman }, { paragraph: words.ombudsmanHow(ombudsman.name) }, { contact: ombudsman }];
}

/** What an officer wrote is given whole, after what it comes to. */
export function fullLetter(letter: string | undefined, { easyReadNotices: words }: Texts): Block[] {
  return letter ? ofPart('letter', [{ heading: words.ourLetter }, { letter }]) : [];
}

/** What was decided on each point and what will be done about it. */
export function answers(
  { outcome, issues, remedies }: Decided,
  { easyReadNotices: { answer: words } }: Texts,
): Block[] {
  const points = issues.map(({ text, finding }) => words.issue(text, finding));
  return ofPart('decision', [
    { heading: words.decided },
    { facts: [{ term: words.overall, detail: words.finding(outcome) }] },
    ...(points.length === 0 ? [] : [{ numbered: points }]),
    ...numberedSection(
      words.remedies,
      remedies.map(({ text, due }) => words.remedy(text, due)),
    ),
  ]);
}

interface Decided {
  outcome: Outcome;
  issues: readonly { text: string; finding: Outcome }[];
  remedies: readonly { text: string; due: string }[];
}
