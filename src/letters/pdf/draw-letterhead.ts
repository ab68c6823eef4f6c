import { page } from './page-sizes.ts';
import type { PaperLetter } from './paper-letter.ts';
import { write, type Pen } from './pen.ts';

/** Who writes, to whom and when: the address where the window of the envelope is. */
export function drawLetterhead(pen: Pen, { organisation, to, date, isLarge }: PaperLetter): void {
  const { doc, sizes, root } = pen;
  const right = { indent: isLarge ? 0 : page.letterhead.left - page.margin.left, gap: 2 };
  doc.y = page.margin.top;
  write(pen, root, 'P', organisation.name, { ...right, font: 'bold', size: sizes.heading });
  if (!isLarge) for (const line of organisation.contact) write(pen, root, 'P', line, { ...right, size: sizes.small });
  doc.y = page.address.top;
  if (to.length > 0) {
    root.add(
      doc.struct('P', {}, () => {
        doc.font('plain').fontSize(sizes.text);
        doc.text(to.join('\n'), page.margin.left, doc.y, { width: page.address.width, lineGap: 1 });
      }),
    );
  }
  doc.y = Math.max(doc.y + sizes.gap, page.bodyTop);
  write(pen, root, 'P', date, { gap: sizes.gap * 1.5 });
}
