import type { FormEvent } from '../../language/en/pages-staff-events.ts';
import type { FormValues } from '../form.ts';
import type { Choices } from './field.ts';
import { eventForms } from './forms.ts';

/** What an address has chosen beforehand of what the case offers; anything that it does not offer is no choice. */
export function chosenIn(query: URLSearchParams, type: FormEvent, { lists }: Choices): FormValues {
  const chosen = eventForms[type].fields.flatMap(({ name, list }) => {
    const value = query.get(name);
    const isOffered = list !== undefined && lists[list].some((option) => option.value === value);
    return isOffered && value !== null ? [[name, value] as const] : [];
  });
  return Object.fromEntries(chosen);
}
