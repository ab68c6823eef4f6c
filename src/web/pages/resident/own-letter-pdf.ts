import { readLetterFile } from '../../../letters/read-letter-file.ts';
import { definePdfPage } from '../../letters/pdf-page.ts';
import { param } from '../../page.ts';
import { patterns } from '../../paths.ts';
import { loadOwnCase } from './load-own-case.ts';

/** A letter to the person themselves, as a file to keep or to print. */
export const ownLetterPdfPage = definePdfPage({
  path: patterns.ownLetterPdf,
  access: ['resident'],
  async file(request) {
    const view = await loadOwnCase(request);
    return readLetterFile(request.ctx, { view, messageId: param(request, 'id') });
  },
});
