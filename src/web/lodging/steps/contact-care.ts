import { contactWay } from '../../../machines/words.ts';
import type { FormFault } from '../../form.ts';
import { many, one, type Given } from '../answers.ts';
import type { Field } from '../field.ts';
import { isAnonymous } from '../is-anonymous.ts';
import { reachedBy } from '../reached-by.ts';
import type { Asking, Step } from '../step.ts';
import { isCareful } from './contact.ts';

/** Ways and times that somebody rules out, because they are not safe or do not suit. */
export const contactCareStep: Step = {
  name: 'contact-care',
  applies: ({ answers }) => !isAnonymous(answers) && isCareful(answers.contact),
  title: ({ situation }) => situation.texts.lodging.steps.contactCare.title,
  fields: (asking) => [neverBy(asking), care(asking), notAt(asking)],
  check: contradictions,
  hasExit: true,
};

/** What is ruled out must not be the way that was chosen, nor every way there is. */
function contradictions(given: Given, { answers, situation }: Asking): FormFault[] {
  const words = situation.texts.lodging.steps.contactCare;
  const never = many(given, 'neverBy');
  const way = contactWay.options.find((option) => option === one(answers.contact, 'contact'));
  if (way && never.includes(way)) return [{ field: 'neverBy', message: words.contradicts(words.ways[way]) }];
  const left = reachedBy(answers, situation).filter((possible) => !never.includes(possible));
  return left.length === 0 ? [{ field: 'neverBy', message: words.nothingLeft }] : [];
}

function neverBy({ situation }: Asking): Field {
  const words = situation.texts.lodging.steps.contactCare;
  const items = contactWay.options.map((value) => ({ value, text: words[value] }));
  const { neverBy: label, neverByHint: hint, neverByShort: short } = words;
  return { kind: 'choices', name: 'neverBy', label, hint, short, items };
}

function care({ situation }: Asking): Field {
  const words = situation.texts.lodging.steps.contactCare;
  const items = [
    { value: 'noVoicemail', text: words.noVoicemail },
    { value: 'discreet', text: words.discreet },
  ];
  return { kind: 'choices', name: 'care', label: words.care, short: words.careShort, items };
}

function notAt({ situation }: Asking): Field {
  const { notAt: label, notAtHint: hint, notAtShort: short } = situation.texts.lodging.steps.contactCare;
  return { kind: 'line', name: 'notAt', label, hint, short, most: 500 };
}
