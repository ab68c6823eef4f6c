import { and, eq } from 'drizzle-orm';
import { inOrganisation } from '../../db/in-organisation.ts';
import { messages } from '../../db/tables/messages.ts';
import { outbox } from '../../db/tables/outbox.ts';
import { staff } from '../../db/tables/staff.ts';
import { letterTemplateTexts as texts } from '../../language/en/pages-letter-templates.ts';
import { mayDo } from '../../permissions/may-do.ts';
import type { Context } from '../../ports.ts';
import { sampleLetter } from './sample-letter.ts';
import type { TemplateBody } from './template-body.ts';

const occasion = 'template-test';

/** Sends a template with a made-up case to whoever asks, and to nobody else; gives their address, or null for who may not. */
export async function sendTemplateTest(ctx: Context, template: TemplateBody): Promise<{ to: string } | null> {
  const { actor } = ctx;
  if (actor.kind !== 'staff' || !mayDo(actor, 'template.manage')) return null;
  const { organisationId, staffId } = actor;
  const { subject, text, html } = sampleLetter(template);
  const [id, messageId, now] = [ctx.ids.uuid(), ctx.ids.uuid(), ctx.clock.now()];
  const sent = { subject: texts.test.subject(subject), text, html };
  return inOrganisation(ctx, async (tx) => {
    const [own] = await tx
      .select({ email: staff.email })
      .from(staff)
      .where(and(eq(staff.organisationId, organisationId), eq(staff.id, staffId)));
    if (own === undefined) return null;
    await tx.insert(messages).values({
      organisationId,
      id: messageId,
      occasion,
      audience: 'staff',
      staffId,
      at: now,
      state: 'waiting',
      ...sent,
    });
    const row = { organisationId, id, kind: 'templateTest' as const, occasion, effectKey: `templateTest:${id}` };
    await tx
      .insert(outbox)
      .values({ ...row, staffId, messageId, state: 'pending', nextAttemptAt: now, createdAt: now });
    return { to: own.email };
  });
}
