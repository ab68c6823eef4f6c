import { letterTemplateTexts as texts } from '../../language/en/pages-letter-templates.ts';

const templates: ReadonlyMap<string, string> = new Map<string, string>([
  ['kind', texts.head.kind],
  ['language', texts.head.language],
  ['format', texts.head.format],
  ['over', texts.over],
  ['text', texts.text.label],
  ['signAs', texts.signAs.label],
  ['name', texts.signAs.name],
  ['role', texts.signAs.role],
  ...Object.entries(texts.kinds),
  ...Object.entries(texts.languages),
  ...Object.entries(texts.formats),
]);

/** What the parts and the choices of one area are called, where other areas have other words for the same. */
export function wordsOfArea(area: string): ReadonlyMap<string, string> {
  return area === 'letterTemplates' ? templates : new Map();
}
