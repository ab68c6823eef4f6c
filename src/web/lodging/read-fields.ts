import { many, one, type Given } from './answers.ts';
import type { Field, Item } from './field.ts';

/** What was given for these fields, and for those that a choice revealed; blank ones are left out, nothing else is taken. */
export function readFields(fields: readonly Field[], form: FormData): Given {
  const given: Given = {};
  for (const field of fields) {
    Object.assign(given, valuesOf(field, form));
    for (const { reveals } of chosenItems(field, given)) Object.assign(given, readFields(reveals ?? [], form));
  }
  return given;
}

/** The fields that were asked: with those that a choice revealed. */
export function askedFields(fields: readonly Field[], given: Given): Field[] {
  return fields.flatMap((field) => [
    field,
    ...chosenItems(field, given).flatMap(({ reveals }) => askedFields(reveals ?? [], given)),
  ]);
}

function chosenItems(field: Field, given: Given): Item[] {
  if (!('items' in field)) return [];
  const chosen = many(given, field.name);
  return field.items.filter(({ value }) => chosen.includes(value));
}

function valuesOf(field: Field, form: FormData): Given {
  if (field.kind === 'choices') {
    const known = new Set(field.items.map(({ value }) => value));
    const chosen = textsOf(form, field.name).filter((value) => known.has(value));
    return chosen.length > 0 ? { [field.name]: chosen } : {};
  }
  const names = field.kind === 'date' ? ['day', 'month', 'year'].map((part) => `${field.name}-${part}`) : [field.name];
  const typed = names.map((name) => [name, textsOf(form, name)[0] ?? ''] as const);
  const items = field.kind === 'choice' ? field.items : null;
  const isOffered = (value: string) => items === null || items.some((item) => item.value === value);
  return Object.fromEntries(typed.filter(([, value]) => value !== '' && isOffered(value)));
}

function textsOf(form: FormData, name: string): string[] {
  return form
    .getAll(name)
    .flatMap((value) => (typeof value === 'string' ? [value.trim().replaceAll('\r\n', '\n')] : []))
    .filter((value) => value !== '');
}

/** Whether a field was left empty. */
export function isEmpty(field: Field, given: Given): boolean {
  if (field.kind === 'date')
    return ['day', 'month', 'year'].every((part) => one(given, `${field.name}-${part}`) === '');
  return many(given, field.name).length === 0;
}
