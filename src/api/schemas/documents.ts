import { z } from 'zod';
import { documentKind } from '../../machines/words.ts';
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
  kind: documentKind.nullable().meta({ description: 'What it is to the case; null where nobody has said' }),
  title: z.string().nullable().meta({ description: 'As whoever brought it calls it' }),
  isInternal: z.boolean().meta({ description: 'Only for staff' }),
  redactionOf: z.uuid().nullable().meta({ description: 'The file of which this is a copy with parts made unreadable' }),
});
