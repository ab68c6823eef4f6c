import type { PersonView } from '../../cases/view.ts';
import { lettersTexts as texts } from '../../language/en/pages-letters.ts';
import type { Format } from '../../machines/words.ts';

interface Asked {
  language: PersonView['language'];
  formats: readonly string[];
  contactRules: Pick<NonNullable<PersonView['contactRules']>, 'discreet'> | null;
}

/** What whoever posts a letter must see to; easy read and Welsh are in its words already. */
export function askedOfLetter({ language, formats, contactRules }: Asked): string[] {
  return [
    ...(contactRules?.discreet ? [texts.plainEnvelope] : []),
    ...formats.flatMap((format) => (isFormat(format) ? [texts.formats[format]] : [])),
    ...(language === 'cy' ? [texts.inWelsh] : []),
  ];
}

function isFormat(format: string): format is Format {
  return Object.hasOwn(texts.formats, format);
}
