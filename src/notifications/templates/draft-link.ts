import { z } from 'zod';
import { defineTemplate, isoDate, webAddress } from '../template.ts';

/** Neither what was being written nor to whom: whoever shares the mailbox learns nothing. */
export const draftLink = defineTemplate({
  occasion: 'draft-link',
  audience: 'resident',
  props: z.object({ link: webAddress, expiresOn: isoDate }),
  subject: (_, { notices }) => notices.draftLink.subject,
  opening: (_, { notices }) => [{ paragraph: notices.draftLink.opening }],
  nextStep: (_, { notices }) => notices.draftLink.nextStep,
  date: ({ expiresOn }, { notices }) => ({ label: notices.draftLink.keptUntil, on: expiresOn }),
  closing: ({ link }, { notices: { draftLink: words } }) => [
    { action: { text: words.carryOn, url: link } },
    { paragraph: words.afterwards },
    { paragraph: words.notYou },
  ],
});
