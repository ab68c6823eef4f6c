import { z } from 'zod';
import { openCase } from '../../cases/open-case.ts';
import { unauthenticated } from '../../http/access.ts';
import { HttpFailure } from '../../http/http-failure.ts';
import { mayDo } from '../../permissions/may-do.ts';
import type { Context } from '../../ports.ts';
import { valueOf } from '../declined.ts';
import { lodgingExamples } from '../lodging-examples.ts';
import { defineRoute } from '../route.ts';
import { dateText } from '../schemas/fields.ts';
import { lodging, staffFields, type Lodging } from '../schemas/lodging.ts';
import { receiveOf } from '../receive-of.ts';

/** How a complaint comes in, from anybody; staff may say how and when it really came. */
export const lodgeCase = defineRoute({
  method: 'post',
  path: '/cases',
  tag: 'Lodging a complaint',
  summary: 'Lodge a complaint',
  description:
    'Anybody may lodge a complaint, without a token. With the token of an officer or manager the same address takes in ' +
    'what came by phone, letter or in person: `channel`, `receivedOn` or `happenedAt`, `firstToldOn`, `receivedBy`.',
  access: 'public',
  takes: ['Idempotency-Key'],
  body: lodging,
  examples: lodgingExamples,
  problems: ['too-many-requests', 'key-reused', 'forbidden'],
  answer: {
    status: 201,
    description: 'Taken in. The reference is all that is needed to track it, with the e-mail address given.',
    schema: z.strictObject({
      reference: z.string(),
      version: z.int(),
      receivedOn: dateText,
      acknowledgeBy: dateText.nullable().meta({ description: 'The day by whose end an acknowledgement is due' }),
      answerBy: dateText
        .nullable()
        .meta({ description: 'The day by whose end an answer is due, where it does not wait for an acknowledgement' }),
      links: z.strictObject({ self: z.string() }),
    }),
    headers: { Location: 'The case', ETag: 'Its version' },
  },
  async handle({ ctx, body, idempotencyKey, count }) {
    requireStaffFor(ctx, body);
    if (ctx.actor.kind !== 'staff') await count({ act: 'lodging' });
    const opened = valueOf(await openCase(ctx, { ...receiveOf(body, ctx.clock.now()), idempotencyKey }));
    const self = `/api/v1/cases/${opened.reference}`;
    return {
      body: {
        reference: opened.reference,
        version: opened.version,
        receivedOn: opened.receivedOn,
        acknowledgeBy: opened.acknowledgeBy,
        answerBy: opened.answerBy,
        links: { self },
      },
      headers: { Location: self, ETag: `"${opened.version}"` },
    };
  },
});

/** Throws `unauthenticated` or `forbidden` where a field says what only staff can know. */
function requireStaffFor(ctx: Context, body: Lodging): void {
  const { actor } = ctx;
  if (actor.kind === 'staff' && !mayDo(actor, 'case.lodge')) throw new HttpFailure('forbidden');
  const says = staffFields.some((field) => body[field] !== undefined) || (body.channel ?? 'web') !== 'web';
  if (!says || actor.kind === 'staff') return;
  throw actor.kind === 'public' ? unauthenticated() : new HttpFailure('forbidden');
}
