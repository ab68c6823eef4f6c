import { texts } from '../language/language.ts';
import type { Language } from '../language/language.ts';
import { html } from './html.ts';
import { plainText } from './plain-text.ts';
import type { RenderedNotice } from './render.ts';

/** What is sent in place of any notice to people whose messages must not show what they are about. No link: its address would. */
export function discreetNotice(language: Language): RenderedNotice {
  const { subject, opening, nextStep } = texts(language).notices.discreet;
  const parts = [{ paragraph: opening }, { paragraph: nextStep }];
  return {
    subject,
    text: plainText(parts),
    html: html({ language, title: subject, parts }),
    short: `${subject}. ${nextStep}`,
  };
}
