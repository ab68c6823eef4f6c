import { z } from 'zod';
import { filingWords } from '../../language/en/pages-staff-filings.ts';
import { boxesOf } from '../form.ts';
import type { Choices } from './field.ts';
import { date, line, pickOf, words } from './fields.ts';
import type { EventForm } from './forms.ts';
import { newId, type Typed } from './typed.ts';

/** The question to a service: it goes to the address that was typed, else to the service's own. */
export const askForm: Omit<EventForm, 'fields'> & { fields: [...EventForm['fields']] } = {
  fields: [pickOf('service', 'services'), line('to'), words('question'), date('due')],
  faults(typed, choices) {
    const to = addressOf(typed, choices);
    if (to === undefined) return [{ field: 'to', message: filingWords.noAddress }];
    return z.email().safeParse(to).success ? [] : [{ field: 'to', message: filingWords.emailAddress }];
  },
  toEvent: (typed, choices) => ({
    ...typed,
    to: addressOf(typed, choices),
    id: newId('request', choices.clocks),
  }),
  // No address: it would stay where another service is chosen, and the question go to the wrong one.
  known: ({ question }) => ({
    ...(question === null ? {} : { service: question.service }),
    ...(question === null || question.due === null ? {} : boxesOf('due', question.due)),
  }),
};

function addressOf({ to, service }: Typed, { question }: Choices): string | undefined {
  if (typeof to === 'string') return to;
  return typeof service === 'string' ? question?.addresses[service] : undefined;
}
