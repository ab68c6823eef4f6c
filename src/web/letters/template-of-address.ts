import { HttpFailure } from '../../http/http-failure.ts';
import { templateName, type TemplateName } from '../../letters/templates/template-body.ts';
import type { PageRequest } from '../page.ts';

/** The template that an address names. Throws `not-found` for none. */
export function templateOfAddress({ params: { kind, language, format } }: Pick<PageRequest, 'params'>): TemplateName {
  const name = templateName.safeParse({ kind, language, format });
  if (!name.success) throw new HttpFailure('not-found');
  return name.data;
}
