import { eventFormTexts as texts } from '../../language/en/pages-staff-events.ts';
import { ownDetailsTexts } from '../../language/en/pages-own-details.ts';
import { detailsChanged, knownValues, type DetailsGiven } from '../case/changed-details.ts';
import type { FormFault } from '../form.ts';
import type { Choices } from './field.ts';
import type { EventForm } from './forms.ts';
import type { Typed } from './typed.ts';

/** How the person is reached and what they need, shown as it is known; only what differs is recorded. */
export const detailsForm: EventForm = {
  fields: [
    { name: 'name', kind: 'line' },
    { name: 'email', kind: 'line' },
    { name: 'phone', kind: 'line' },
    { name: 'address', kind: 'words' },
    { name: 'preferredContact', kind: 'pick', options: { ...texts.contactWays, none: texts.noContact } },
    { name: 'language', kind: 'pick', options: texts.languages },
    { name: 'formats', kind: 'many', options: ownDetailsTexts.formats.names },
    { name: 'adjustments', kind: 'words' },
    { name: 'neverBy', kind: 'many', options: texts.contactWays },
    { name: 'care', kind: 'many', options: texts.cares },
    { name: 'notAt', kind: 'words' },
  ],
  known({ person }) {
    if (person === null) return {};
    const { discreet, noVoicemail, ...values } = knownValues(person);
    const care = [...(discreet ? ['discreet'] : []), ...(noVoicemail ? ['noVoicemail'] : [])];
    return { ...values, care: care.join(',') };
  },
  faults: (typed, choices): FormFault[] =>
    changedIn(typed, choices) === null ? [{ field: 'name', message: texts.unchanged }] : [],
  toEvent: (typed, choices) => changedIn(typed, choices) ?? {},
};

function changedIn(typed: Typed, { person }: Choices): Typed | null {
  return person === null ? null : detailsChanged(person, givenBy(typed));
}

function givenBy(typed: Typed): DetailsGiven {
  const line = (name: string) => (typeof typed[name] === 'string' ? typed[name] : undefined);
  const ticks = (name: string) =>
    Array.isArray(typed[name]) ? typed[name].filter((value) => typeof value === 'string') : [];
  const care = ticks('care');
  return {
    name: line('name'),
    email: line('email'),
    phone: line('phone'),
    address: line('address'),
    adjustments: line('adjustments'),
    notAt: line('notAt'),
    preferredContact: line('preferredContact'),
    language: line('language'),
    formats: ticks('formats'),
    neverBy: ticks('neverBy'),
    discreet: care.includes('discreet'),
    noVoicemail: care.includes('noVoicemail'),
  };
}
