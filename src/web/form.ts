import type { z } from 'zod';
import type { IsoDate } from '../calendar/iso-date.ts';
import type { FieldFault } from '../errors.ts';

/** What is wrong with one field, in words that say how to mend it. */
export interface FormFault {
  field: string;
  message: string;
}

/** What was typed, kept for showing the form again. */
export type FormValues = Record<string, string>;

export type ParsedForm<T> = { ok: true; value: T } | { ok: false; faults: FormFault[] };

/** The single-valued fields of a form, trimmed; empty ones are left out so that optional means optional. */
export function formValues(form: FormData): FormValues {
  const values: FormValues = {};
  for (const [name, value] of form.entries()) {
    if (typeof value === 'string' && value.trim() !== '') values[name] = value.trim().replaceAll('\r\n', '\n');
  }
  return values;
}

/** Parses typed values; the first fault of each field is shown, with the schema's own words. */
export function parseForm<Schema extends z.ZodType>(schema: Schema, values: FormValues): ParsedForm<z.infer<Schema>> {
  const parsed = schema.safeParse(values);
  if (parsed.success) return { ok: true, value: parsed.data };
  const faults = new Map<string, FormFault>();
  for (const issue of parsed.error.issues) {
    const field = String(issue.path[0] ?? 'form');
    if (!faults.has(field)) faults.set(field, { field, message: issue.message });
  }
  return { ok: false, faults: [...faults.values()] };
}

/** The faults that a verb found, at the fields of the form that fed it. */
export function faultsOfVerb(faults: readonly FieldFault[], fieldOf: Record<string, string>): FormFault[] {
  return faults.map(({ pointer, message }) => ({
    field: fieldOf[pointer] ?? pointer.split('/')[1] ?? 'form',
    message,
  }));
}

/** The message at one field, as the macros take it. */
export function errorAt(faults: readonly FormFault[], field: string): { errorMessage?: { text: string } } {
  const fault = faults.find((candidate) => candidate.field === field);
  return fault ? { errorMessage: { text: fault.message } } : {};
}

/** Three fields of a date input as YYYY-MM-DD; undefined when all are empty, and unreadable as it was typed. */
export function typedDate(values: FormValues, name: string): string | undefined {
  const [day = '', month = '', year = ''] = ['day', 'month', 'year'].map((part) => values[`${name}-${part}`]);
  if (day === '' && month === '' && year === '') return undefined;
  return `${year.padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** A date as the three boxes of a date input would hold it. */
export function boxesOf(name: string, date: IsoDate): FormValues {
  const [year = '', month = '', day = ''] = date.split('-');
  return { [`${name}-day`]: String(Number(day)), [`${name}-month`]: String(Number(month)), [`${name}-year`]: year };
}
