import type { ContactRules } from '../../machines/words.ts';
import type { PersonView } from '../../cases/view.ts';
import type { FormValues } from '../form.ts';

/** Details as a form gives them; what was emptied is not there. */
export interface DetailsGiven {
  name?: string | undefined;
  email?: string | undefined;
  phone?: string | undefined;
  address?: string | undefined;
  adjustments?: string | undefined;
  preferredContact?: string | undefined;
  language?: string | undefined;
  formats: readonly string[];
  neverBy: readonly string[];
  discreet: boolean;
  noVoicemail: boolean;
  notAt?: string | undefined;
}

const words = ['name', 'email', 'phone', 'address', 'adjustments'] as const;
const noRules: ContactRules = { neverBy: [], discreet: false, noVoicemail: false, notAt: null };

/** What differs from what is known, as the event takes it; null where nothing does. Rules of contact are said as a whole. */
export function detailsChanged(person: PersonView, typed: DetailsGiven): Record<string, unknown> | null {
  const changed: Record<string, unknown> = {};
  for (const field of words) if ((typed[field] ?? '') !== (person[field] ?? '')) changed[field] = typed[field] ?? '';
  const { preferredContact, language, formats } = typed;
  if (preferredContact !== undefined && preferredContact !== person.preferredContact)
    changed['preferredContact'] = preferredContact;
  if (language !== undefined && language !== person.language) changed['language'] = language;
  if (!sameSet(formats, person.formats)) changed['formats'] = formats;
  Object.assign(changed, rulesChanged(person.contactRules ?? noRules, typed));
  return Object.keys(changed).length === 0 ? null : changed;
}

/** The known details as the form shows them first; of many ticks all, with commas. */
export function knownValues(person: PersonView): FormValues {
  const { preferredContact, language, formats, contactRules: rules } = person;
  const values: Record<string, string | null | undefined> = {
    ...Object.fromEntries(words.map((field) => [field, person[field]])),
    preferredContact,
    language,
    formats: formats.join(','),
    neverBy: rules?.neverBy.join(','),
    notAt: rules?.notAt,
    discreet: rules?.discreet ? 'yes' : null,
    noVoicemail: rules?.noVoicemail ? 'yes' : null,
  };
  return Object.fromEntries(Object.entries(values).flatMap(([name, value]) => (value ? [[name, value]] : [])));
}

function rulesChanged(known: ContactRules, { neverBy, discreet, noVoicemail, notAt }: DetailsGiven) {
  const isSame =
    sameSet(neverBy, known.neverBy) &&
    discreet === known.discreet &&
    noVoicemail === known.noVoicemail &&
    (notAt ?? '') === (known.notAt ?? '');
  return isSame ? {} : { neverBy, discreet, noVoicemail, ...(notAt === undefined ? {} : { notAt }) };
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((value) => b.includes(value));
}
