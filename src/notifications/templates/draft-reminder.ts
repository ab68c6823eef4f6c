import { z } from 'zod';
import { defineTemplate, isoDate, webAddress } from '../template.ts';

export const draftReminder = defineTemplate({
  occasion: 'draft-reminder',
  audience: 'resident',
  props: z.object({ link: webAddress, expiresOn: isoDate }),
  subject: (_, { notices }) => notices.draftReminder.subject,
  opening: (_, { notices }) => [{ paragraph: notices.draftReminder.opening }],
  nextStep: (_, { notices }) => notices.draftReminder.nextStep,
  date: ({ expiresOn }, { notices }) => ({ label: notices.draftReminder.keptUntil, on: expiresOn }),
  closing: ({ link }, { notices: { draftLink: words } }) => [
    { action: { text: words.carryOn, url: link } },
    { paragraph: words.afterwards },
    { paragraph: words.notYou },
  ],
});
