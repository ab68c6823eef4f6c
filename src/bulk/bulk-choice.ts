import { z } from 'zod';
import { eventSchemas, isoDate } from '../machines/events.ts';

const sealed = { sealedReason: z.string().optional() };
const labels = eventSchemas.label.shape.add.unwrap().min(1, 'Give at least one label');

/** What is done to each case. Reasons are sealed; deciding, extending, closing and writing letters are never done in bulk. */
export const bulkChoice = z.discriminatedUnion('action', [
  z.object({ action: z.literal('assign'), handler: z.uuid(), ...sealed }),
  z.object({ action: z.literal('watch'), staff: z.uuid(), ...sealed }),
  z.object({ action: z.literal('route'), team: z.uuid().optional(), service: z.uuid().optional(), ...sealed }),
  z.object({ action: z.literal('chase'), ...sealed }),
  z.object({ action: z.literal('label'), labels, ...sealed }),
  z.object({ action: z.literal('unlabel'), labels, ...sealed }),
  z.object({ action: z.literal('hold'), until: isoDate.optional(), ...sealed }),
  z.object({ action: z.literal('releaseHold'), ...sealed }),
  z.object({ action: z.literal('export'), ...sealed }),
]);
export type BulkChoice = z.infer<typeof bulkChoice>;

/** In the order in which they are offered. */
export const bulkActions = [
  'assign',
  'watch',
  'route',
  'chase',
  'label',
  'unlabel',
  'hold',
  'releaseHold',
  'export',
] as const;
export type BulkAction = (typeof bulkActions)[number];

/** More at once is a job for somebody who looks at what they do. */
export const mostInBulk = 1_000;
