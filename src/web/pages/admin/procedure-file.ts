import { requireAccess } from '../../../http/access.ts';
import { downloadHeaders } from '../../../http/download-headers.ts';
import { found } from '../../found.ts';
import { param, requestOf, type Page } from '../../page.ts';
import { patterns } from '../../paths.ts';
import { openProcedure } from '../../rules/own-versions.ts';
import { textOf } from '../../rules/procedure-text.ts';

const path = patterns.adminProcedureFile;
const access = ['rules.manage', 'configuration.read'] as const;

/** A procedure that the organisation may use, as JSON: to begin one of its own from. */
export const procedureFilePage: Page = {
  path,
  access,
  methods: ['GET'],
  mount(app) {
    app.get(path, (c) => {
      requireAccess(c, access);
      const request = requestOf(c, c.req.param());
      const procedure = found(openProcedure(request.ctx.actor.organisationId, param(request, 'procedure')));
      const contents = new TextEncoder().encode(textOf(procedure));
      const file = { name: `${procedure.id}.json`, mediaType: 'application/json', bytes: contents.byteLength };
      return c.body(contents, 200, downloadHeaders(file));
    });
  },
};
