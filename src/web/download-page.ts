import { readDocument } from '../documents/read-document.ts';
import { requireAccess, type Access } from '../http/access.ts';
import { downloadHeaders } from '../http/download-headers.ts';
import { found } from './found.ts';
import { param, requestOf, type Page } from './page.ts';

/** An address at which a file of a case is had: `:id` of the pattern names it. */
export function defineDownload({ path, access }: { path: string; access: Access }): Page {
  return {
    path,
    access,
    methods: ['GET'],
    mount(app) {
      app.get(path, async (c) => {
        requireAccess(c, access);
        const request = requestOf(c, c.req.param());
        const document = found(await readDocument(request.ctx, { id: param(request, 'id') }));
        return c.body(new Uint8Array(document.contents), 200, downloadHeaders(document));
      });
    },
  };
}
