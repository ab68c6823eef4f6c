import { z } from 'zod';
import type { FormFault } from '../form.ts';
import { one, type Given } from './answers.ts';
import { firstBox, type Field } from './field.ts';
import { readPartialDate } from './partial-date.ts';
import { askedFields, isEmpty } from './read-fields.ts';
import type { Situation } from './step.ts';

const email = z.email().max(254);

/** What is wrong with single fields, in their order on the page; at most one fault each. */
export function faultsOfFields(fields: readonly Field[], given: Given, situation: Situation): FormFault[] {
  return askedFields(fields, given).flatMap((field) => {
    const message = faultOf(field, given, situation);
    return message === null ? [] : [{ field: firstBox(field), message }];
  });
}

function faultOf(field: Field, given: Given, situation: Situation): string | null {
  if (isEmpty(field, given)) return field.missing ?? null;
  const words = situation.texts.lodging;
  switch (field.kind) {
    case 'line':
    case 'words': {
      const typed = one(given, field.name);
      if (typed.length > field.most) return words.tooLong(field.short, numberInWords(field.most));
      if (field.kind === 'line' && field.type === 'email' && !email.safeParse(typed).success) return words.emailWrong;
      return field.kind === 'line' && field.type === 'tel' && !/\d.*\d.*\d/.test(typed) ? words.phoneWrong : null;
    }
    case 'date': {
      const read = readPartialDate(given, field.name, situation.today);
      if (typeof read !== 'string') return null;
      const wrong = words.date[read];
      return typeof wrong === 'string' ? wrong : wrong(field.short);
    }
    case 'choice':
    case 'choices':
      return null;
  }
}

function numberInWords(count: number): string {
  return count.toLocaleString('en-GB');
}
