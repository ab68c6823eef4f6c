import { z } from 'zod';
import { addDocument } from '../../documents/add-document.ts';
import { HttpFailure } from '../../http/http-failure.ts';
import { documentsTexts } from '../../language/en/pages-documents.ts';
import { defineRoute } from '../route.ts';
import { uploadedDocument } from '../schemas/documents.ts';

/** A file for an event. */
export const uploadDocument = defineRoute({
  method: 'post',
  path: '/documents',
  tag: 'Documents',
  summary: 'Send a file',
  description:
    'Send the file first, then the event that brings it: `documents: [{ id, hash }]` of receive, addInformation or ' +
    'requestEscalation. A file that no event has brought for 29 days is deleted. It is smaller than 20MB and told by ' +
    'its contents; from pictures all that is not the picture is removed, so `hash` and `bytes` are of what is kept.',
  access: ['resident', 'case.note'],
  takesFile: true,
  body: z.strictObject({ file: z.file(documentsTexts.faults.none) }),
  problems: ['invalid-request', 'too-many-requests'],
  answer: { status: 201, description: 'Kept, for an event to bring it.', schema: uploadedDocument },
  async handle({ ctx, body: { file }, count }) {
    await count({ act: 'upload' });
    const bytes = new Uint8Array(await file.arrayBuffer());
    const added = await addDocument(ctx, { name: file.name, bytes });
    if ('fault' in added) {
      const message = documentsTexts.faults[added.fault];
      throw new HttpFailure('invalid-request', { faults: [{ pointer: '/file', message }] });
    }
    return { body: added.document };
  },
});
