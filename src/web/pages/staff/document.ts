import { defineDownload } from '../../download-page.ts';
import { patterns } from '../../paths.ts';

/** A file of a case, for staff. */
export const staffDocumentPage = defineDownload({
  path: patterns.staffDocument,
  access: ['case.file'],
});
