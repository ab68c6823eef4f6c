import { z } from 'zod';
import { parseReference } from '../../cases/reference.ts';
import { listDocuments } from '../../documents/list-documents.ts';
import { found } from '../declined.ts';
import { defineRoute } from '../route.ts';
import { documentOfCase } from '../schemas/documents.ts';
import { caseParams } from '../schemas/fields.ts';

/** The files of a case. */
export const showDocuments = defineRoute({
  method: 'get',
  path: '/cases/{reference}/documents',
  tag: 'Documents',
  summary: 'The files of a case',
  description:
    'In the order in which they came. `scan` says whether a file can be had: `clean` and `unscanned` (no scanner is ' +
    'set up) can; `waiting` cannot yet, and `infected` never.',
  access: ['resident', 'case.file'],
  params: caseParams,
  answer: {
    status: 200,
    description: 'The files, without their contents.',
    schema: z.strictObject({ documents: z.array(documentOfCase) }),
  },
  async handle({ ctx, params }) {
    const reference = found(parseReference(params.reference));
    return { body: { documents: found(await listDocuments(ctx, { reference })) } };
  },
});
