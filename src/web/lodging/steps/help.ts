import { format, language } from '../../../machines/words.ts';
import { isAnonymous } from '../is-anonymous.ts';
import type { Step } from '../step.ts';

/** Asked of everybody (Equality Act 2010 s.20), and apart from the equality questions. */
export const helpStep: Step = {
  name: 'help',
  applies: ({ answers }) => !isAnonymous(answers),
  title: ({ situation }) => situation.texts.lodging.steps.help.title,
  initial: ({ situation }) => ({ language: situation.language }),
  fields({ situation }) {
    const words = situation.texts.lodging.steps.help;
    const { title: label, hint, short } = words;
    const formats = format.options.map((value) => ({ value, text: words.formats[value] }));
    const languages = language.options.map((value) => ({ value, text: words.languages[value] }));
    return [
      { kind: 'choices', name: 'formats', label, hint, short, items: formats },
      {
        kind: 'words',
        name: 'adjustments',
        label: words.words,
        hint: words.wordsHint,
        short: words.wordsShort,
        most: 2_000,
        rows: 3,
      },
      {
        kind: 'choice',
        name: 'language',
        label: words.language,
        short: words.languageShort,
        missing: words.languageMissing,
        items: languages,
      },
    ];
  },
};
