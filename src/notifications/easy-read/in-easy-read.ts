import type { z } from 'zod';
import { defineTemplate, type Template, type TemplateSpec } from '../template.ts';

/** The same notice in easy read: its subject, its date and what must be known stay, the sentences are others. */
export function inEasyRead<O extends string, S extends z.ZodType>(
  template: Template<O, S>,
  words: Pick<TemplateSpec<O, S>, 'opening' | 'nextStep' | 'closing'>,
): Template<O, S> {
  return defineTemplate({ ...template.spec, ...words });
}
