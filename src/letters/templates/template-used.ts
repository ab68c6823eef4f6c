import type { Context } from '../../ports.ts';
import { listVersions } from './list-versions.ts';
import { templateName, type TemplateName } from './template-body.ts';

/** Which version of which template a letter began from. */
export interface TemplateUsed {
  /** As kind/language/format. */
  template: string;
  /** 0: the words that come with Redress. */
  version: number;
}

/** A template by the name that rows have for it. */
export function templateKey({ kind, language, format }: TemplateName): string {
  return `${kind}/${language}/${format}`;
}

/** The template behind such a name; null for one that is none. */
export function templateOfKey(key: string): TemplateName | null {
  const [kind, language, format] = key.split('/');
  const parsed = templateName.safeParse({ kind, language, format });
  return parsed.success ? parsed.data : null;
}

/** What a form says that it began from, where the organisation has or had it in force; what it cannot be is not kept. */
export async function templateUsed(
  ctx: Context,
  name: TemplateName,
  version: number,
): Promise<TemplateUsed | undefined> {
  const used = { template: templateKey(name), version };
  if (version === 0) return used;
  const now = ctx.clock.now();
  const known = (await listVersions(ctx, name)).some((one) => one.version === version && one.inForceFrom <= now);
  return known ? used : undefined;
}
