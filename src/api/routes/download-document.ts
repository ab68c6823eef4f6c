import { z } from 'zod';
import { readDocument } from '../../documents/read-document.ts';
import { downloadHeaders } from '../../http/download-headers.ts';
import { found } from '../declined.ts';
import { defineRoute } from '../route.ts';

/** A file itself. */
export const downloadDocument = defineRoute({
  method: 'get',
  path: '/documents/{id}',
  tag: 'Documents',
  summary: 'A file of a case',
  description: 'Its contents, to be saved. Who had it is recorded. Not there before it is known to have no virus.',
  access: ['resident', 'case.file'],
  params: z.strictObject({ id: z.uuid() }),
  answersFile: true,
  answer: { status: 200, description: 'The contents.', schema: z.null() },
  async handle({ ctx, params }) {
    const document = found(await readDocument(ctx, params));
    return { body: null, file: document.contents, headers: downloadHeaders(document) };
  },
});
