import { isIsoDate } from '../../calendar/iso-date.ts';
import type { EventFieldText } from '../../language/en/event-text.ts';
import { eventFormTexts as texts } from '../../language/en/pages-staff-events.ts';
import { formValues, typedDate, type FormFault, type FormValues } from '../form.ts';
import type { Choices, Field, FieldKind } from './field.ts';
import type { Typed } from './typed.ts';

interface Reading {
  value: unknown;
  fault?: { field: string; message: string };
}

type Reader = (name: string, values: FormValues, given: { form: FormData; choices: Choices; label: string }) => Reading;

/** What was typed into the fields of an event, and what is wrong with it in the words of the form. */
export function readFields(
  fields: readonly Field[],
  fieldTexts: Record<string, EventFieldText>,
  given: { form: FormData; choices: Choices },
): { typed: Typed; faults: FormFault[] } {
  const values = formValues(given.form);
  const typed: Typed = {};
  const faults: FormFault[] = [];
  for (const { name, kind } of fields) {
    const { label, missing } = fieldTexts[name] ?? { label: name };
    const { value, fault } = readers[kind](name, values, { ...given, label });
    if (fault) faults.push(fault);
    else if (value !== undefined) typed[name] = value;
    else if (missing !== undefined) faults.push({ field: firstInput(name, kind), message: missing });
  }
  return { typed, faults };
}

/** The values of a form as they are kept for showing it again; of many ticks all are kept. */
export function valuesOf(form: FormData, fields: readonly Field[]): FormValues {
  const values = formValues(form);
  for (const { name, kind } of fields)
    if (kind === 'many' || kind === 'contents' || kind === 'files') values[name] = form.getAll(name).join(',');
  return values;
}

/** Where the link of an error leads: of a date to its day. */
export function firstInput(name: string, kind: FieldKind): string {
  return kind === 'date' ? `${name}-day` : name;
}

const text: Reader = (name, values) => ({ value: values[name] });
const ticks: Reader = (name, _values, { form }) => ({
  value: form.getAll(name).filter((value) => typeof value === 'string'),
});

const readers: Record<FieldKind, Reader> = {
  words: text,
  line: text,
  one: text,
  staff: text,
  handler: text,
  seniorLead: text,
  pick: text,
  lines: (name, values) => {
    const found = (values[name] ?? '').split('\n').map((line) => line.trim());
    const kept = found.filter((line) => line !== '');
    return { value: kept.length === 0 ? undefined : kept };
  },
  number: (name, values) => {
    const value = values[name];
    if (value === undefined) return { value };
    return /^[1-9]\d{0,3}$/.test(value)
      ? { value: Number(value) }
      : { value, fault: { field: name, message: texts.wrongNumber } };
  },
  date: (name, values, { label }) => {
    const value = typedDate(values, name);
    if (value === undefined || isIsoDate(value)) return { value };
    return { value, fault: { field: `${name}-day`, message: texts.wrongDate(label) } };
  },
  tick: (name, values) => ({ value: values[name] === 'yes' }),
  yesNo: (name, values) => ({ value: values[name] === undefined ? undefined : values[name] === 'yes' }),
  many: ticks,
  contents: ticks,
  findings: (_name, values, { choices }) => {
    const found = choices.issues.flatMap(({ number }) => {
      const finding = values[`decisions-${number}`];
      return finding === undefined ? [] : [{ issue: number, finding }];
    });
    return { value: choices.issues.length === 0 ? undefined : found };
  },
  files: (name, _values, { form, choices }) => {
    const kept = new Set(form.getAll(name));
    const files = choices.files.filter(({ id }) => kept.has(id)).map(({ id, hash }) => ({ id, hash }));
    return { value: files.length === 0 ? undefined : files };
  },
};
