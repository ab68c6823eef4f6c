import { and, desc, eq } from 'drizzle-orm';
import type { Transaction } from '../../db/clients.ts';
import { configurationChanges } from '../../db/tables/configuration-changes.ts';
import { letterTemplates } from '../../db/tables/letter-templates.ts';
import type { FieldFault } from '../../errors.ts';
import type { Context } from '../../ports.ts';
import { letterTemplateTexts as texts } from '../../language/en/pages-letter-templates.ts';
import { ofName } from './template-in-force.ts';
import type { TemplateBody } from './template-body.ts';

interface Agreed {
  after: TemplateBody;
  inForceFrom: Date | null;
  changeId: string;
}

/** Writes the next version of a template, with who proposed it and who agreed; letters that were sent keep theirs. */
export async function putTemplateInForce(tx: Transaction, ctx: Context, agreed: Agreed): Promise<void> {
  const { after, inForceFrom, changeId } = agreed;
  const { organisationId } = ctx.actor;
  const now = ctx.clock.now();
  const [change] = await tx
    .select({ proposedBy: configurationChanges.proposedBy })
    .from(configurationChanges)
    .where(and(eq(configurationChanges.organisationId, organisationId), eq(configurationChanges.id, changeId)));
  await tx.insert(letterTemplates).values({
    organisationId,
    occasion: after.kind,
    language: after.language,
    format: after.format,
    version: (await newestVersion(tx, ctx, after)) + 1,
    body: { text: after.text, signAs: after.signAs },
    inForceFrom: inForceFrom !== null && inForceFrom > now ? inForceFrom : now,
    createdBy: change?.proposedBy ?? null,
    approvedBy: ctx.actor.kind === 'staff' ? ctx.actor.staffId : null,
    createdAt: now,
  });
}

/** Nothing came in between: it was written over the version that is the newest still. */
export async function overtakenFaults(tx: Transaction, ctx: Context, after: TemplateBody): Promise<FieldFault[]> {
  const newest = await newestVersion(tx, ctx, after);
  return newest === after.over ? [] : [{ pointer: '/text', message: texts.faults.overtaken }];
}

/** 0 where there is only the one that comes with Redress. */
async function newestVersion(tx: Transaction, ctx: Context, name: TemplateBody): Promise<number> {
  const [row] = await tx
    .select({ version: letterTemplates.version })
    .from(letterTemplates)
    .where(ofName(ctx, name))
    .orderBy(desc(letterTemplates.version))
    .limit(1);
  return row?.version ?? 0;
}
