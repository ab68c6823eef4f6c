import { requireAccess, type Access } from '../http/access.ts';
import { showPage } from './layout/show-page.tsx';
import { requestOf, type Page, type PageRequest, type PageView } from './page.ts';

/** An address that leads on by itself, for instance to an identity provider, and is only seen where it cannot. */
export function defineStep<Props>({
  path,
  access,
  go,
  view,
}: {
  /** A pattern of web/paths.ts. */
  path: string;
  access: Access;
  go(request: PageRequest): Promise<{ redirect: string } | { stay: Props }>;
  view(props: Props, request: PageRequest): PageView;
}): Page {
  return {
    path,
    access,
    methods: ['GET'],
    mount(app) {
      app.get(path, async (c) => {
        requireAccess(c, access);
        const request = requestOf(c, c.req.param());
        const next = await go(request);
        if ('redirect' in next) return c.redirect(next.redirect, 303);
        return showPage(request, view(next.stay, request), 200);
      });
    },
  };
}
