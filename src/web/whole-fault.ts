import { errorAt, type FormFault } from './form.ts';
import { errorMessage, type Markup } from './govuk.ts';

/** What is wrong with none of the fields in particular, for above the button; nothing where nothing is. */
export function wholeFault(faults: readonly FormFault[], field: string): Markup | string {
  const fault = errorAt(faults, field).errorMessage;
  return fault === undefined ? '' : errorMessage({ id: `${field}-error`, text: fault.text });
}
