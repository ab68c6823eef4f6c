import type { Failure, FieldFault } from '../../errors.ts';
import { eventFormTexts as texts, refusalTexts } from '../../language/en/pages-staff-events.ts';
import { HttpFailure } from '../../http/http-failure.ts';
import type { FormFault } from '../form.ts';

/** Where a fault leads that is of no field in particular. */
export const wholeForm = 'act';

/** Why the verb did nothing, at the fields (by name) where it can be mended. Throws `not-found` and `forbidden`. */
export function faultsOfFailure(failure: Failure, fields: readonly string[]): FormFault[] {
  if (failure.kind === 'not-found' || failure.kind === 'forbidden') throw new HttpFailure(failure.kind);
  if (failure.kind === 'stale') return [{ field: wholeForm, message: texts.stale }];
  if (failure.kind === 'key-reused') return [{ field: wholeForm, message: texts.repeated }];
  const faults = (failure.faults ?? []).map((fault) => faultAt(fault, fields));
  if (failure.code === 'invalid-event' && faults.length > 0) return faults;
  const { message, fields: mendable } = refusalTexts[failure.code];
  const said = failure.clause ? texts.ofClause(message, failure.clause.citation) : message;
  return [{ field: mendable.find((field) => fields.includes(field)) ?? wholeForm, message: said }];
}

/** When something happened is asked in three boxes; any other field has its name from the event. */
function faultAt({ pointer, message }: FieldFault, fields: readonly string[]): FormFault {
  if (pointer === '') return faultOfRules(message, fields);
  const name = pointer.split('/')[1] ?? '';
  if (name === 'happenedAt') return { field: 'happenedOn-day', message: texts.late };
  if (name === 'lateEntryReason') return { field: name, message: texts.lateReason };
  const said: Readonly<Record<string, string>> = texts.wrongAt;
  return {
    field: fields.find((field) => field === name || field === `${name}-day`) ?? wholeForm,
    message: said[name] ?? texts.wrong,
  };
}

/** The rules name dates as the event does; here they have the words of the form, and their place in it. */
function faultOfRules(message: string, fields: readonly string[]): FormFault {
  const names = Object.entries(texts.dates);
  const [named] = names.find(([name]) => message.includes(name)) ?? [];
  const said = names.reduce((words, [name, label]) => words.replaceAll(name, label), message);
  return { field: fields.find((field) => field === `${named}-day`) ?? wholeForm, message: said };
}
