import { exportedCases } from '../../../bulk/exported-cases.ts';
import { readRun } from '../../../bulk/read-run.ts';
import { londonDate } from '../../../calendar/london.ts';
import { isConfirmed, requireAccess, type Access } from '../../../http/access.ts';
import { downloadHeaders } from '../../../http/download-headers.ts';
import { HttpFailure } from '../../../http/http-failure.ts';
import { describeOrganisation } from '../../../identity/describe-organisation.ts';
import { staffName } from '../../../identity/staff-name.ts';
import { exportTexts } from '../../../language/en/pages-staff-bulk.ts';
import { exportFile } from '../../bulk/export-file.ts';
import { momentInWords } from '../../case/case-in-words.ts';
import { found } from '../../found.ts';
import { param, requestOf, type Page } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';

const access: Access = ['case.bulk'];

/** The file of an export, for whoever asked for it and has just shown who they are (T32). */
export const bulkFilePage: Page = {
  path: patterns.bulkFile,
  access,
  fresh: true,
  methods: ['GET'],
  mount(app) {
    app.get(patterns.bulkFile, async (c) => {
      requireAccess(c, access);
      const request = requestOf(c, c.req.param());
      const { ctx } = request;
      const run = found(await readRun(ctx, { runId: param(request, 'id') }));
      if (run.action !== 'export') throw new HttpFailure('not-found');
      if (!isConfirmed(ctx.actor)) {
        // They come back to the run: a download is no page to come back to.
        return c.redirect(pathTo('confirmSignIn', {}, { returnTo: pathTo('bulkRun', { id: run.runId }) }), 303);
      }
      const now = ctx.clock.now();
      const [cases, who, { name }] = await Promise.all([
        exportedCases(ctx, { runId: run.runId }),
        staffName(ctx),
        describeOrganisation(ctx),
      ]);
      const text = exportFile(cases, { who, organisation: name, at: momentInWords(now.toISOString()) });
      // With the mark by which spreadsheets know UTF-8.
      const bytes = Buffer.from(`\uFEFF${text}`, 'utf8');
      const file = {
        name: exportTexts.name(londonDate(now)),
        mediaType: 'text/csv; charset=utf-8',
        bytes: bytes.length,
      };
      return c.body(new Uint8Array(bytes), 200, downloadHeaders(file));
    });
  },
};
