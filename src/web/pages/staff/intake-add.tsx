import { applyEvent } from '../../../cases/apply-event.ts';
import { getCase } from '../../../cases/get-case.ts';
import { addToCaseTexts as texts } from '../../../language/en/pages-staff-intake.ts';
import { eventSchemas } from '../../../machines/events.ts';
import { addToCaseView, type AddToCase } from '../../intake/add-to-case.tsx';
import { faultsOfFailure } from '../../event-forms/failure-faults.ts';
import { formValues } from '../../form.ts';
import { found } from '../../found.ts';
import { definePage, param, type PageRequest } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';

/** Adds what somebody says to a case of theirs that is there, instead of a second case. */
export const intakeAddPage = definePage<AddToCase>({
  path: patterns.intakeAdd,
  access: ['case.note'],
  load: async (request) => ({ reference: await referenceOf(request), text: undefined, faults: [] }),
  view: addToCaseView,
  async submit(request, form) {
    const reference = await referenceOf(request);
    const { text } = formValues(form);
    const again = (message: string) => ({ again: { reference, text, faults: [{ field: 'text', message }] } });
    if (text === undefined) return again(texts.text.missing);
    if (text.length > 10_000) return again(texts.text.tooLong);
    const event = eventSchemas.addInformation.parse({ type: 'addInformation', text, about: 'complaint' });
    const idempotencyKey = request.http.get('idempotencyKey');
    const added = await applyEvent(request.ctx, { reference, event, idempotencyKey });
    if (!added.ok) return { again: { reference, text, faults: faultsOfFailure(added.failure, ['text']) } };
    return { redirect: pathTo('staffCase', { reference }, { done: 'addInformation' }) };
  },
});

async function referenceOf(request: PageRequest): Promise<string> {
  return found(await getCase(request.ctx, { reference: param(request, 'reference') })).reference;
}
