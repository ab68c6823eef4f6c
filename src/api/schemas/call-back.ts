import { z } from 'zod';
import type { CallBack } from '../../requests/call-back.ts';
import { slotName, type CallBackSlot } from '../../requests/call-back-slots.ts';
import type { CallBackListed } from '../../requests/list-call-backs.ts';
import { dateText, instantText } from './fields.ts';

const localTime = z.string().meta({ description: 'London time, HH:MM' });

/** A time that can be asked for. */
export const slotSchema = z.strictObject({
  slot: z.string().meta({ description: 'To be sent back as it is' }),
  day: dateText,
  part: z.enum(['morning', 'midday', 'afternoon']),
  from: localTime,
  to: localTime,
});

export const callBackSchema = z.strictObject({
  id: z.uuid(),
  phone: z.string(),
  day: dateText,
  from: localTime,
  to: localTime,
  topic: z.string().nullable(),
  needs: z.string().nullable(),
  askedAt: instantText,
  dueAt: instantText,
  state: z.enum(['open', 'done', 'withdrawn']),
});

export const listedCallBack = callBackSchema.extend({
  reference: z.string(),
  name: z.string().nullable(),
  noVoicemail: z.boolean(),
  notAt: z.string().nullable(),
  note: z.string().nullable(),
  isOverdue: z.boolean(),
});

export function presentSlot(slot: CallBackSlot): z.input<typeof slotSchema> {
  return { slot: slotName(slot), ...slot };
}

/** What came of it is for staff alone. */
export function presentCallBack(call: CallBack): z.input<typeof callBackSchema> {
  const { callBackId: id, phone, day, from, to, topic, needs, state } = call;
  const times = { askedAt: call.askedAt.toISOString(), dueAt: call.dueAt.toISOString() };
  return { id, phone, day, from, to, topic, needs, state, ...times };
}

export function presentListed(call: CallBackListed): z.input<typeof listedCallBack> {
  const { reference, name, noVoicemail, notAt, note, isOverdue } = call;
  return { ...presentCallBack(call), reference, name, noVoicemail, notAt, note, isOverdue };
}
