import { sentCopy } from '../../../cases/sent-copy.ts';
import { HttpFailure } from '../../../http/http-failure.ts';
import { describeOrganisation } from '../../../identity/describe-organisation.ts';
import { copyText } from '../../lodging/copy-text.ts';
import { patterns } from '../../paths.ts';
import { sentNote } from '../../sent-note.ts';
import { defineTextPage } from '../../text-page.ts';

/** What was sent, to be saved: for the browser that sent it. */
export const sentCopyPage = defineTextPage({
  path: patterns.sentCopy,
  access: 'public',
  async text({ ctx, http, texts }) {
    const note = sentNote.read(http);
    const copy = note && (await sentCopy(ctx, note.caseId));
    if (!note || !copy) throw new HttpFailure('not-found');
    http.header('Content-Disposition', `attachment; filename="${texts.lodging.copy.file}-${note.reference}.txt"`);
    const { name } = await describeOrganisation(ctx);
    return copyText({ reference: note.reference, copy, organisation: name, texts });
  },
});
