import { PDFHexString, PDFName, type PDFDocument } from '@cantoo/pdf-lib';

/** A list of bookmarks, each of which leads to the top of a page (from 0). */
export function addBookmarks(made: PDFDocument, bookmarks: readonly { title: string; page: number }[]): void {
  const { context } = made;
  const outlines = context.nextRef();
  const refs = bookmarks.map(() => context.nextRef());
  for (const [index, { title, page }] of bookmarks.entries()) {
    const [own, before, after] = [refs[index], refs[index - 1], refs[index + 1]];
    if (own === undefined) continue;
    const item = context.obj({ Parent: outlines, ...(before && { Prev: before }), ...(after && { Next: after }) });
    item.set(PDFName.of('Title'), PDFHexString.fromText(title));
    item.set(PDFName.of('Dest'), context.obj([made.getPage(page).ref, 'Fit']));
    context.assign(own, item);
  }
  const [first, last] = [refs[0], refs.at(-1)];
  if (first === undefined || last === undefined) return;
  context.assign(outlines, context.obj({ Type: 'Outlines', First: first, Last: last, Count: refs.length }));
  made.catalog.set(PDFName.of('Outlines'), outlines);
}
