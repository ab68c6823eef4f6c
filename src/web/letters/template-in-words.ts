import { letterTemplateTexts as texts } from '../../language/en/pages-letter-templates.ts';
import type { TemplateName } from '../../letters/templates/template-body.ts';

/** "Final response, Welsh, easy read". */
export function templateInWords({ kind, language, format }: TemplateName): string {
  return texts.name(texts.kinds[kind], texts.languages[language], texts.formats[format]);
}
