import { readMarks } from '../../../documents/redaction/mark.ts';
import { pagePicture } from '../../../documents/redaction/page-picture.ts';
import { requireAccess } from '../../../http/access.ts';
import { found } from '../../found.ts';
import { param, requestOf, type Page } from '../../page.ts';
import { patterns } from '../../paths.ts';
import { fileToRedact } from '../../redaction/load-redaction.ts';

const access = ['case.handle'] as const;

/** One page of a file as it will be once redacted, with a grid to count by. */
export const redactPicture: Page = {
  path: patterns.redactionPage,
  access,
  methods: ['GET'],
  mount(app) {
    app.get(patterns.redactionPage, async (c) => {
      requireAccess(c, access);
      const request = requestOf(c, c.req.param());
      const { file } = await fileToRedact(request);
      const page = Number.parseInt(param(request, 'page'), 10);
      const picture = await pagePicture(file, page, readMarks(request.query.get('marks') ?? '')).catch(() => null);
      return c.body(new Uint8Array(found(picture)), 200, { 'Content-Type': 'image/png' });
    });
  },
};
