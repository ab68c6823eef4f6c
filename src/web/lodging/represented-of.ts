import type { Represented } from '../../cases/plan-types.ts';
import { texts } from '../../language/language.ts';
import { one, type Answers } from './answers.ts';

const office = texts('en').lodging.steps;

/** The person somebody else complains for. Whoever cannot agree counts as not having agreed yet: staff look at the proof. */
export function representedOf({ represented, consent }: Answers): Represented | null {
  const name = one(represented, 'theirName');
  if (name === '') return null;
  const isGiven = one(consent, 'consent') === 'given';
  const withheld = one(consent, 'scope');
  return {
    name,
    consent: isGiven ? 'given' : 'asked',
    ...(isGiven && withheld ? { scope: `${office.consent.scopeShort}: ${withheld}` } : {}),
  };
}

/** For whom, and what staff have to know before they share anything. */
export function onBehalfOf(answers: Answers): string | null {
  const group = one(answers['acting-for'], 'actingFor');
  if (group !== '') return group;
  const { represented, consent } = answers;
  const name = one(represented, 'theirName');
  if (name === '') return null;
  const parts = [
    `${name} (${one(represented, 'relationship')})`,
    one(represented, 'knows') === 'no' ? office.represented.doNotKnow : null,
    labelled(office.consent.askHowShort, one(consent, 'askHow')),
    labelled(office.consent.whyShort, one(consent, 'entitled')),
  ];
  return parts.filter((part) => part !== null).join('. ');
}

function labelled(label: string, words: string): string | null {
  return words === '' ? null : `${label}: ${words}`;
}
