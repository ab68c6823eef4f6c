import type { Texts } from '../../language/language.ts';

type Words = Texts['layout']['inComponents'];

/** What the official components write by themselves, and our words for it. */
const written: readonly (readonly [RegExp, (words: Words, found: string) => string])[] = [
  [/(?<=<span class="govuk-visually-hidden">)Error(?=:<\/span>)/g, ({ error }) => error],
  [/(?<=id="govuk-notification-banner-title">\s*)Success(?=\s)/g, ({ success }) => success],
  [/(?<=id="govuk-notification-banner-title">\s*)Important(?=\s)/g, ({ important }) => important],
  [
    /(?<=class="govuk-hint govuk-character-count__message">\s*)You can enter up to \d+ characters/g,
    ({ upTo }, found) => upTo(found.replaceAll(/\D/g, '')),
  ],
];

/** Puts the few words that the official components have of their own into the language of the page. */
export function inLanguage(html: string, { layout }: Texts): string {
  return written.reduce(
    (text, [pattern, wordOf]) => text.replace(pattern, (found) => wordOf(layout.inComponents, found)),
    html,
  );
}
