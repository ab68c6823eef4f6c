import { html, raw } from 'hono/html';
import type { Markup } from '../govuk.ts';

/** A picture with the same facts as a table and one sentence: people look before they read, and some cannot look. */
export interface Chart {
  svg: Markup;
  table: { head: string[]; rows: string[][] };
  summary: string;
}

/** One shape of a chart; the class names a colour of the stylesheet, `title` is shown on hover and read aloud. */
export interface Shape {
  kind: 'bar' | 'label';
  x: number;
  y: number;
  width?: number;
  height?: number;
  className: string;
  text?: string;
  title?: string;
  /** Where the shape leads; its title says what there is. */
  href?: string;
}

/** Draws shapes as an SVG image named by `summary`, or as a group where some of them lead somewhere; no style attribute, so that the content policy holds. */
export function drawSvg(size: { width: number; height: number }, summary: string, shapes: Shape[]): Markup {
  const body = shapes.map((shape) => String(shape.kind === 'bar' ? bar(shape) : label(shape))).join('');
  return raw(
    String(
      html`<svg
        xmlns="http://www.w3.org/2000/svg"
        class="redress-clock-strip"
        role="${shapes.some(({ href }) => href !== undefined) ? 'group' : 'img'}"
        aria-label="${summary}"
        viewBox="0 0 ${String(size.width)} ${String(size.height)}"
        width="${String(size.width)}"
      >
        ${raw(body)}
      </svg>`,
    ),
  );
}

function bar(shape: Shape): Markup {
  const title = shape.title === undefined ? '' : html`<title>${shape.title}</title>`;
  const drawn = raw(
    String(
      html`<rect
        x="${String(shape.x)}"
        y="${String(shape.y)}"
        width="${String(shape.width ?? 0)}"
        height="${String(shape.height ?? 0)}"
        class="${shape.className}"
        >${title}</rect
      >`,
    ),
  );
  if (shape.href === undefined) return drawn;
  return raw(String(html`<a href="${shape.href}" aria-label="${shape.title ?? ''}">${drawn}</a>`));
}

function label(shape: Shape): Markup {
  return raw(
    String(
      html`<text x="${String(shape.x)}" y="${String(shape.y)}" class="${shape.className}">${shape.text ?? ''}</text>`,
    ),
  );
}
