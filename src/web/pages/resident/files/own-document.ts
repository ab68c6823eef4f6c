import { defineDownload } from '../../../download-page.ts';
import { patterns } from '../../../paths.ts';

/** A file of one's own complaint, to be saved. */
export const ownDocumentPage = defineDownload({ path: patterns.ownDocument, access: ['resident'] });
