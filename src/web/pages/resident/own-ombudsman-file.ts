import { requireAccess } from '../../../http/access.ts';
import { requestOf, type Page } from '../../page.ts';
import { patterns } from '../../paths.ts';
import { loadOwnCase } from './load-own-case.ts';
import { ownFile } from './own-ombudsman-contents.ts';
import { zipStream } from './own-ombudsman-zip.ts';

const access = ['resident'] as const;

/** The file of one's own complaint in one download, to be sent on as it is. */
export const ownFilePage: Page = {
  path: patterns.ownFile,
  access,
  methods: ['GET'],
  mount(app) {
    app.get(patterns.ownFile, async (c) => {
      requireAccess(c, access);
      const request = requestOf(c, {});
      const own = await loadOwnCase(request);
      const name = `${request.texts.ownFile.fileName}-${own.reference}.zip`;
      return c.body(zipStream(ownFile(request, own)), 200, {
        'Content-Type': 'application/zip',
        'Content-Disposition': `attachment; filename="${name.replaceAll(/[^\w.-]/g, '-')}"`,
      });
    });
  },
};
