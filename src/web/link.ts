import { html, raw } from 'hono/html';
import type { Markup } from './govuk.ts';

/** A link as markup for the cells of the official components; `hidden` is read aloud only. */
export function linkTo(href: string, text: string, hidden?: string): Markup {
  const more = hidden === undefined ? '' : html` <span class="govuk-visually-hidden">${hidden}</span>`;
  return raw(String(html`<a class="govuk-link redress-target" href="${href}">${text}${more}</a>`));
}
