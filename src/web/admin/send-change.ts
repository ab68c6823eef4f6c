import type { AreaName } from '../../configuration/areas/index.ts';
import { proposeChange } from '../../configuration/propose-change.ts';
import { HttpFailure } from '../../http/http-failure.ts';
import { sentTexts as texts } from '../../language/en/pages-admin.ts';
import { faultsOfVerb, type FormFault, type FormValues } from '../form.ts';
import type { PageRequest } from '../page.ts';

interface Sent {
  area: AreaName;
  subject?: string | undefined;
  after: unknown;
  /** Of the form: `seen` and `reason`. */
  values: FormValues;
  /** Kept beside the change, and in no history. */
  secret?: string | undefined;
  /** Where the faults of the body are shown: pointer → field. */
  fieldOf: Record<string, string>;
  /** The page to go on to, with what came of it in its query. */
  onward(subject: string | null, query: { done: string; change?: string }): string;
}

/** What came of a form of the configuration. */
export type SentChange = { redirect: string } | { faults: FormFault[] };

/** Sends a form of the configuration to its verb: on to the page where it holds or waits, or what is wrong with it. */
export async function sendChange(request: PageRequest, sent: Sent): Promise<SentChange> {
  const { area, subject, after, values, secret, fieldOf, onward } = sent;
  const { seen, reason } = values;
  const done = await proposeChange(request.ctx, { area, subject, after, seen, reason, secret });
  if (done.ok) {
    const { state, changeId } = done.value;
    return { redirect: onward(done.value.subject, { done: state, change: changeId }) };
  }
  switch (done.why.kind) {
    case 'not-found':
    case 'forbidden':
      throw new HttpFailure(done.why.kind);
    case 'invalid':
      return { faults: firstOfEach(faultsOfVerb(done.why.faults, fieldOf)) };
    case 'overtaken':
      return { faults: [{ field: wholeForm, message: texts.overtaken }] };
    default:
      return { redirect: onward(subject ?? null, { done: 'unchanged' }) };
  }
}

/** One field says one thing at a time. */
function firstOfEach(faults: readonly FormFault[]): FormFault[] {
  return faults.filter(({ field }, at) => faults.findIndex((other) => other.field === field) === at);
}

/** Where a fault of the form as a whole is shown. */
export const wholeForm = 'form';
