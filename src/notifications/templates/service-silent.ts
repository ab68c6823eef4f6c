import { z } from 'zod';
import { defineTemplate, isoDate, webAddress } from '../template.ts';

/** Tells the owner of a case that a service has still not answered. */
export const serviceSilent = defineTemplate({
  occasion: 'service-silent',
  audience: 'staff',
  props: z.object({ reference: z.string(), dueOn: isoDate, caseUrl: webAddress }),
  subject: ({ reference }, { notices }) => notices.service.silent.subject(reference),
  opening: (_, { notices }) => [{ paragraph: notices.service.silent.opening }],
  nextStep: (_, { notices }) => notices.service.silent.nextStep,
  date: ({ dueOn }, { notices }) => ({ label: notices.service.silent.wasDue, on: dueOn }),
  closing: ({ caseUrl }, { notices }) => [{ action: { text: notices.service.silent.open, url: caseUrl } }],
});
