import type { FormFault } from '../form.ts';
import type { Given } from './answers.ts';
import { faultsOfFields } from './faults-of-fields.ts';
import { readFields } from './read-fields.ts';
import type { Asking, Step } from './step.ts';

/** What was sent from the page of a step, and what is wrong with it. Pure. */
export function readStep(step: Step, form: FormData, asking: Asking): { given: Given; faults: FormFault[] } {
  const fields = step.fields(asking);
  const given = readFields(fields, form);
  const faults = faultsOfFields(fields, given, asking.situation);
  return { given, faults: faults.length > 0 ? faults : (step.check?.(given, asking) ?? []) };
}
