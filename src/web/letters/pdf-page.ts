import { requireAccess, type Access } from '../../http/access.ts';
import { downloadHeaders } from '../../http/download-headers.ts';
import { found } from '../found.ts';
import { requestOf, type Page, type PageRequest } from '../page.ts';

interface PdfPage {
  /** A pattern of web/paths.ts. */
  path: string;
  access: Access;
  /** Null: there is none for whoever asks. */
  file(request: PageRequest): Promise<{ name: string; contents: Uint8Array } | null>;
}

/** An address at which a letter is had as a PDF. */
export function definePdfPage({ path, access, file }: PdfPage): Page {
  return {
    path,
    access,
    methods: ['GET'],
    mount(app) {
      app.get(path, async (c) => {
        requireAccess(c, access);
        const { name, contents } = found(await file(requestOf(c, c.req.param())));
        const headers = downloadHeaders({ name, mediaType: 'application/pdf', bytes: contents.length });
        return c.body(new Uint8Array(contents), 200, headers);
      });
    },
  };
}
