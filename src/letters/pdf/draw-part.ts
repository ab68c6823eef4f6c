import { assertNever } from '../../errors.ts';
import type { Drawable } from '../../notifications/drawable.ts';
import { keepTogether, within, write, type Pen } from './pen.ts';

/** Draws one part of a notice, with the same words as its plain text and its page. */
export function drawPart(pen: Pen, part: Drawable): void {
  const { root, sizes } = pen;
  if ('paragraph' in part) return write(pen, root, 'P', part.paragraph);
  if ('heading' in part) {
    keepTogether(pen, 4);
    pen.doc.y += sizes.gap;
    return write(pen, root, 'H2', part.heading, { font: 'bold', size: sizes.heading });
  }
  if ('facts' in part) return drawFacts(pen, part.facts);
  if ('numbered' in part) return drawNumbered(pen, part.numbered);
  if ('letter' in part) return drawLetter(pen, part.letter);
  if ('action' in part) return drawAction(pen, part.action);
  return assertNever(part);
}

/** A list, each of whose entries has its term as its label. */
function drawFacts(pen: Pen, facts: readonly { term: string; detail: string }[]): void {
  const list = within(pen, pen.root, 'L');
  for (const { term, detail } of facts) {
    keepTogether(pen, 2);
    const item = within(pen, list, 'LI');
    write(pen, item, 'Lbl', term, { font: 'bold', gap: 0 });
    write(pen, item, 'LBody', detail);
    item.end();
  }
  list.end();
}

function drawNumbered(pen: Pen, items: readonly string[]): void {
  const { doc, sizes, root } = pen;
  const list = within(pen, root, 'L');
  const indent = sizes.text * 2;
  items.forEach((text, index) => {
    keepTogether(pen, 2);
    const item = within(pen, list, 'LI');
    const top = doc.y;
    write(pen, item, 'Lbl', `${index + 1}.`, { gap: 0 });
    doc.y = top;
    write(pen, item, 'LBody', text, { indent });
    item.end();
  });
  list.end();
}

/** What somebody wrote: its own paragraphs, as the page has them. */
function drawLetter(pen: Pen, letter: string): void {
  const quote = within(pen, pen.root, 'Sect');
  for (const paragraph of letter.split(/(?:\r\n?|\n)\s*(?:\r\n?|\n)/)) {
    if (paragraph.trim() !== '') write(pen, quote, 'P', paragraph);
  }
  quote.end();
}

function drawAction(pen: Pen, { text, url }: { text: string; url: string }): void {
  const paragraph = within(pen, pen.root, 'P');
  write(pen, paragraph, 'Span', `${text}:`, { gap: 0 });
  write(pen, paragraph, 'Link', url, { link: url });
  paragraph.end();
}
