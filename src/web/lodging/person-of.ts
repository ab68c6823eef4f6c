import type { NewPerson } from '../../cases/plan-types.ts';
import { contactWay, format, language, type ContactRules, type ContactWay, type Format } from '../../machines/words.ts';
import { many, one, type Answers } from './answers.ts';
import type { Situation } from './step.ts';

/** Who complains, and how they want to be dealt with. */
export function personOf(answers: Answers, situation: Pick<Situation, 'language'>): NewPerson {
  const { contact, help } = answers;
  const said = {
    name: one(answers.name, 'name'),
    email: one(contact, 'email') || one(contact, 'anyEmail'),
    phone: one(contact, 'phone') || one(contact, 'mobile') || one(contact, 'anyPhone'),
    address: one(contact, 'address'),
    adjustments: one(help, 'adjustments'),
  };
  const rules = rulesOf(answers);
  return {
    ...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== '')),
    preferredContact: wayOf(one(contact, 'contact')) ?? 'none',
    language: language.options.find((code) => code === one(help, 'language')) ?? situation.language,
    formats: many(help, 'formats').filter(isFormat),
    ...(rules ? { contactRules: rules } : {}),
  };
}

function rulesOf(answers: Answers): ContactRules | null {
  const given = answers['contact-care'];
  if (given === undefined) return null;
  const care = many(given, 'care');
  return {
    neverBy: many(given, 'neverBy').flatMap((way) => wayOf(way) ?? []),
    discreet: care.includes('discreet'),
    noVoicemail: care.includes('noVoicemail'),
    notAt: one(given, 'notAt') || null,
  };
}

function wayOf(typed: string): ContactWay | null {
  return contactWay.options.find((way) => way === typed) ?? null;
}

function isFormat(typed: string): typed is Format {
  return format.options.some((known) => known === typed);
}
