import { applyEvent } from '../../cases/apply-event.ts';
import type { Failure } from '../../errors.ts';
import { HttpFailure } from '../../http/http-failure.ts';
import { contactTexts as texts } from '../../language/en/pages-staff-contact.ts';
import { eventSchemas, type CaseEvent } from '../../machines/events.ts';
import type { Context } from '../../ports.ts';
import { askForCallBack } from '../../requests/ask-for-call-back.ts';
import { phonePattern } from '../../requests/phone-pattern.ts';
import { faultsOfFailure } from '../event-forms/failure-faults.ts';
import type { FormFault, FormValues } from '../form.ts';
import type { ContactAct } from './contact-props.ts';

interface Given {
  caseId: string;
  values: FormValues;
  idempotencyKey: string;
}

/** Does what one of the forms says; what is wrong with it, if anything. */
export async function contactAct(ctx: Context, act: ContactAct, given: Given): Promise<FormFault[]> {
  if (act === 'call') return bookCall(ctx, given);
  const text = given.values[act];
  const fault = (message: string): FormFault[] => [{ field: act, message }];
  if (text === undefined) return fault(texts[act].missing);
  if (text.length > 10_000) return fault(texts.tooLong);
  const { caseId, idempotencyKey } = given;
  const applied = await applyEvent(ctx, { caseId, event: eventOf(act, text), idempotencyKey });
  return applied.ok ? [] : faultsOf(applied.failure, act);
}

function eventOf(act: 'note' | 'addition', text: string): CaseEvent {
  return act === 'note'
    ? eventSchemas.addNote.parse({ type: 'addNote', kind: 'call', text })
    : eventSchemas.addInformation.parse({ type: 'addInformation', text, about: 'complaint' });
}

async function bookCall(ctx: Context, { caseId, values, idempotencyKey }: Given): Promise<FormFault[]> {
  const { phone = '', slot = '' } = values;
  const faults = [
    ...(phonePattern.test(phone) ? [] : [{ field: 'phone', message: texts.call.phone.wrong }]),
    ...(slot === '' ? [{ field: 'slot', message: texts.call.slot.missing }] : []),
  ];
  if (faults.length > 0) return faults;
  const asked = await askForCallBack(ctx, { caseId, phone, slot, idempotencyKey });
  return asked.ok ? [] : faultsOf(asked.failure, 'slot');
}

/** Of the call the verb itself says in words what is wrong; everything else in those of the rules. */
function faultsOf(failure: Failure, field: string): FormFault[] {
  if (failure.kind === 'not-found' || failure.kind === 'forbidden') throw new HttpFailure(failure.kind);
  if (failure.kind === 'refused' && field === 'slot') {
    return (failure.faults ?? []).map(({ pointer, message }) => ({ field: pointer.slice(1) || field, message }));
  }
  return faultsOfFailure(failure, [field]).map((fault) => ({ ...fault, field }));
}
