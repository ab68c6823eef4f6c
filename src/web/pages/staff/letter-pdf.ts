import { getCase } from '../../../cases/get-case.ts';
import { londonDate } from '../../../calendar/london.ts';
import { drawNow, readerOf, readLetterFile } from '../../../letters/read-letter-file.ts';
import { readLetterhead } from '../../../letters/read-letterhead.ts';
import { found } from '../../found.ts';
import { assessLetter } from '../../letters/assess-letter.ts';
import { draftedLetter } from '../../letters/letter-subject.ts';
import { definePdfPage } from '../../letters/pdf-page.ts';
import { param } from '../../page.ts';
import { patterns } from '../../paths.ts';

/** A letter that was sent, or is to be posted, as the file that it is. */
export const letterPdfPage = definePdfPage({
  path: patterns.staffLetterPdf,
  access: ['case.file', 'letter.post'],
  async file(request) {
    const view = found(await getCase(request.ctx, { reference: param(request, 'reference') }));
    return readLetterFile(request.ctx, { view, messageId: param(request, 'id') });
  },
});

/** A letter that is being written, as it would be printed now. */
export const letterDraftPdfPage = definePdfPage({
  path: patterns.staffLetterDraftPdf,
  access: ['case.handle', 'letter.approve'],
  async file(request) {
    const { ctx, http } = request;
    const { draft, ...subject } = await draftedLetter(request);
    const { preview } = await assessLetter({ ctx, baseUrl: http.get('options').baseUrl }, subject, draft.values);
    if (preview === null) return null;
    const { view } = subject;
    const on = londonDate(ctx.clock.now());
    const contents = await drawNow({
      html: preview.html,
      on,
      organisation: await readLetterhead(ctx),
      ...readerOf(view),
    });
    return { name: `draft-${view.reference}.pdf`, contents };
  },
});
