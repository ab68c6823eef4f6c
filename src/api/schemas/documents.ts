import { z } from 'zod';
import { instantText } from './fields.ts';

const kept = {
  id: z.uuid(),
  hash: z.string().meta({ description: 'SHA-256 of what is kept, in hexadecimal' }),
  name: z.string().meta({ description: 'As it may be shown and saved anywhere' }),
  mediaType: z.string(),
  bytes: z.int(),
};

export const uploadedDocument = z.strictObject(kept);

export const documentOfCase = z.strictObject({
  ...kept,
  seq: z.int().meta({ description: 'The event that brought it' }),
  at: instantText,
  givenBy: z.enum(['resident', 'staff']),
  scan: z.enum(['waiting', 'clean', 'infected', 'unscanned']),
});
