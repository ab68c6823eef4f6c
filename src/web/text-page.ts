import type { Access } from '../http/access.ts';
import { requireAccess } from '../http/access.ts';
import { requestOf, type Page, type PageRequest } from './page.ts';

/** A page that is nothing but plain text: to be put in a letter, printed or kept. */
export function defineTextPage(page: {
  /** A pattern of web/paths.ts. */
  path: string;
  access: Access;
  text(request: PageRequest): Promise<string>;
}): Page {
  return {
    path: page.path,
    access: page.access,
    methods: ['GET'],
    mount(app) {
      app.get(page.path, async (c) => {
        requireAccess(c, page.access);
        return c.text(await page.text(requestOf(c, c.req.param())));
      });
    },
  };
}
