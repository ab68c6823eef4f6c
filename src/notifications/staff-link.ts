import { z } from 'zod';
import { isoDate, webAddress, type TemplateSpec } from './template.ts';

/** With a link by which somebody who works here sets their password; it says nothing of any complaint. */
export const staffLinkNotice = z.object({ link: webAddress, organisation: z.string(), expiresOn: isoDate });

type Parts = Omit<TemplateSpec<string, typeof staffLinkNotice>, 'occasion' | 'audience' | 'props'>;

/** What such a notice says, whatever it is for. */
export function staffLinkParts(kind: 'invitation' | 'reset'): Parts {
  return {
    subject: ({ organisation }, { notices }) => notices.staffLink[kind].subject(organisation),
    opening: ({ organisation }, { notices }) => [{ paragraph: notices.staffLink[kind].opening(organisation) }],
    nextStep: (_, { notices }) => notices.staffLink.nextStep,
    date: ({ expiresOn }, { notices }) => ({ label: notices.staffLink.until, on: expiresOn }),
    closing: ({ link }, { notices: { staffLink: words } }) => [
      { action: { text: words[kind].action, url: link } },
      { paragraph: words.notYou },
    ],
  };
}
