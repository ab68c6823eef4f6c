import type { Outcome } from '../machines/words.ts';
import type { Chance } from './chance.ts';
import type { Told } from './words/topic.ts';

/** The letter that answers a complaint, in the words of its topic. */
export function answerLetter(told: Told, outcome: Outcome, name: string, chance: Chance): string {
  const opening = chance.pick(openings);
  const [first] = told.issues;
  const point = `You complained that ${lowerFirst(first)}.`;
  return `Dear ${name},\n\n${opening} ${point}\n\n${findings[outcome](told)}\n\n${chance.pick(closings)}`;
}

const openings = [
  'Thank you for your complaint, which I have looked into.',
  'I have now finished looking into your complaint.',
  'I am writing with the result of your complaint.',
  'Thank you for speaking to me last week.',
] as const;

const findings: Record<Outcome, (told: Told) => string> = {
  upheld: ({ upheld }) => `You are right. ${upheld} I am sorry for this and for the time it has cost you.`,
  partlyUpheld: ({ upheld, notUpheld }) =>
    `I agree with part of it. ${upheld} I am sorry. On another point I cannot agree: ${lowerFirst(notUpheld)}`,
  notUpheld: ({ notUpheld }) =>
    `I have looked at the records and spoken to those involved. ${notUpheld} I know that this is not the answer you hoped for.`,
  resolved: ({ upheld, wants }) => `${upheld} We have put this right as you asked: ${lowerFirst(wants[0])}.`,
  noFinding: () =>
    'The records of that time no longer exist and those involved remember it differently, so I can make no finding. I am sorry that I cannot say more.',
};

const closings = [
  'If anything in this letter is unclear, please ring me.',
  'I have told the head of service what we have learned from your complaint.',
  'Thank you for telling us.',
  'I am sorry for the trouble.',
] as const;

export function lowerFirst(text: string): string {
  return /^(A |[A-Z][a-z])/.test(text) && !/^(Borough|I)\b/.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}
