import { and, desc, eq, lte } from 'drizzle-orm';
import { letterTemplates as welsh } from '../../language/cy/letter-templates.ts';
import { letterTemplates as english } from '../../language/en/letter-templates.ts';
import type { Transaction } from '../../db/clients.ts';
import { letterTemplates } from '../../db/tables/letter-templates.ts';
import { inOrganisation } from '../../db/in-organisation.ts';
import type { Context } from '../../ports.ts';
import type { TemplateName } from './template-body.ts';

/** The words a letter begins with, and which version of them; 0: what comes with Redress. */
export interface TemplateInForce {
  version: number;
  text: string;
  signAs: 'name' | 'role';
}

/** The template of an organisation that is in force now, else the one that comes with Redress. */
export async function templateInForce(ctx: Context, name: TemplateName): Promise<TemplateInForce> {
  return inOrganisation(ctx, (tx) => readTemplate(tx, ctx, name));
}

/** The same, within a transaction. */
export async function readTemplate(tx: Transaction, ctx: Context, name: TemplateName): Promise<TemplateInForce> {
  const [row] = await tx
    .select({ version: letterTemplates.version, body: letterTemplates.body })
    .from(letterTemplates)
    .where(and(ofName(ctx, name), lte(letterTemplates.inForceFrom, ctx.clock.now())))
    .orderBy(desc(letterTemplates.inForceFrom), desc(letterTemplates.version))
    .limit(1);
  return row === undefined ? builtIn(name) : { version: row.version, ...readBody(row.body) };
}

/** What comes with Redress. */
export function builtIn({ kind, language, format }: TemplateName): TemplateInForce {
  const delivered = { en: english, cy: welsh };
  return { version: 0, text: delivered[language][format][kind], signAs: 'name' };
}

/** The rows of one template. */
export function ofName({ actor }: Pick<Context, 'actor'>, { kind, language, format }: TemplateName) {
  return and(
    eq(letterTemplates.organisationId, actor.organisationId),
    eq(letterTemplates.occasion, kind),
    eq(letterTemplates.language, language),
    eq(letterTemplates.format, format),
  );
}

/** Holds because only `putTemplateInForce` writes this column. */
export function readBody(value: unknown): Pick<TemplateInForce, 'text' | 'signAs'> {
  const { text, signAs } = value as Pick<TemplateInForce, 'text' | 'signAs'>;
  return { text, signAs };
}
