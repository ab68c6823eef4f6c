import type { Texts } from '../../language/language.ts';

type Words = Texts['layout']['inComponents'];

/** What the official components write by themselves, and our words for it. */
const written: readonly (readonly [RegExp, (words: Words) => string])[] = [
  [/(<span class="govuk-visually-hidden">)Error(:<\/span>)/g, ({ error }) => error],
  [/(id="govuk-notification-banner-title">\s*)Success(\s)/g, ({ success }) => success],
  [/(id="govuk-notification-banner-title">\s*)Important(\s)/g, ({ important }) => important],
];

/** Puts the few words that the official components have of their own into the language of the page. */
export function inLanguage(html: string, { layout }: Texts): string {
  return written.reduce(
    (text, [markup, wordOf]) =>
      text.replace(markup, (_all, before: string, after: string) => before + wordOf(layout.inComponents) + after),
    html,
  );
}
