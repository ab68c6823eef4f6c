import { getCase } from '../../../cases/get-case.ts';
import type { CaseView } from '../../../cases/view.ts';
import { bundlePdf } from '../../../documents/bundle/bundle-pdf.ts';
import type { BundlePart } from '../../../documents/bundle/bundle-part.ts';
import { indexCsv } from '../../../documents/bundle/index-csv.ts';
import { requireAccess, requireConfirmed } from '../../../http/access.ts';
import { downloadHeaders } from '../../../http/download-headers.ts';
import { bundleTexts as texts } from '../../../language/en/pages-bundle.ts';
import { bundleParts } from '../../bundle/bundle-parts.ts';
import { found } from '../../found.ts';
import { param, requestOf, type Page } from '../../page.ts';
import { patterns } from '../../paths.ts';
import { zipStream, type Packed } from '../resident/own-ombudsman-zip.ts';

const access = ['case.file'] as const;

/** What was chosen of a case, as one PDF or as a ZIP. */
export const bundleFile: Page = {
  path: patterns.bundleFile,
  access,
  fresh: true,
  methods: ['GET'],
  mount(app) {
    app.get(patterns.bundleFile, async (c) => {
      requireAccess(c, access);
      requireConfirmed(c);
      const request = requestOf(c, c.req.param());
      const view = found(await getCase(request.ctx, { reference: param(request, 'reference') }));
      const { query } = request;
      const besides = query.getAll('with');
      const parts = await bundleParts(request, view, {
        documents: query.getAll('document'),
        letters: query.getAll('letter'),
        isWithComplaint: besides.includes('complaint'),
        isWithHistory: besides.includes('history'),
      });
      const ending = query.get('as') === 'zip' ? 'zip' : 'pdf';
      const bytes = ending === 'zip' ? await zipOf(parts, request.ctx.clock.now()) : await pdfOf(parts, view);
      const name = texts.name(view.reference, ending);
      return c.body(bytes, 200, downloadHeaders({ name, mediaType: `application/${ending}`, bytes: bytes.length }));
    });
  },
};

async function pdfOf(parts: readonly BundlePart[], { reference }: CaseView): Promise<Uint8Array<ArrayBuffer>> {
  const { contents, page, notShown, fingerprint } = texts;
  return new Uint8Array(
    await bundlePdf(parts, { title: texts.pdfTitle(reference), contents, page, notShown, fingerprint }),
  );
}

async function zipOf(parts: readonly BundlePart[], at: Date): Promise<Uint8Array<ArrayBuffer>> {
  const index = Buffer.from(indexCsv(parts, texts.head));
  async function* packed(): AsyncGenerator<Packed> {
    yield { path: texts.paths.index, at, bytes: index, isCompressed: false };
    for (const { path, mediaType, bytes } of parts) {
      yield { path, at, bytes, isCompressed: !mediaType.startsWith('text/') };
    }
  }
  return new Uint8Array(await new Response(zipStream(packed())).arrayBuffer());
}
