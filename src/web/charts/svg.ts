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
}

/** Draws shapes as an SVG image named by `summary`; no style attribute, so that the content policy holds. */
export function drawSvg(size: { width: number; height: number }, summary: string, shapes: Shape[]): Markup {
  const body = shapes.map((shape) => String(shape.kind === 'bar' ? bar(shape) : label(shape))).join('');
  return raw(
    String(
      html`<svg
        xmlns="http://www.w3.org/2000/svg"
        class="redress-clock-strip"
        role="img"
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
  return raw(
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
}

function label(shape: Shape): Markup {
  return raw(
    String(
      html`<text x="${String(shape.x)}" y="${String(shape.y)}" class="${shape.className}">${shape.text ?? ''}</text>`,
    ),
  );
}
