import { z } from 'zod';
import { defineTemplate, isoDate, letterhead, webAddress } from '../template.ts';

/** What a service area is asked: never who complained, nor how they can be reached. */
export const serviceRequest = defineTemplate({
  occasion: 'service-request',
  audience: 'staff',
  props: z.object({
    reference: z.string(),
    organisation: letterhead.organisation,
    question: z.string(),
    dueOn: isoDate,
    isAgain: z.boolean(),
    link: webAddress,
  }),
  subject: ({ reference, isAgain }, { notices }) => notices.service[isAgain ? 'again' : 'subject'](reference),
  opening: ({ reference, organisation, question, isAgain }, { notices: { service: words } }) => [
    { paragraph: words[isAgain ? 'openingAgain' : 'opening'](organisation.name) },
    { letter: question },
    { facts: [{ term: words.reference, detail: reference }] },
  ],
  nextStep: (_, { notices }) => notices.service.nextStep,
  date: ({ dueOn }, { notices }) => ({ label: notices.service.answerBy, on: dueOn }),
  closing: ({ link, organisation: { name, contact } }, { notices: { service: words } }) => [
    { action: { text: words.answer, url: link } },
    { paragraph: words.notYou },
    { contact: { name, ...contact } },
  ],
});
