import { html, raw } from 'hono/html';
import { openCasesTexts as texts } from '../../language/en/pages-admin-teams.ts';
import { mayDo } from '../../permissions/may-do.ts';
import type { Actor } from '../../ports.ts';
import { insetText, type Content, type Markup } from '../govuk.ts';
import { linkTo } from '../link.ts';
import { pathTo } from '../paths.ts';

/** A team or a service as its pages show it. */
interface Holder {
  by: 'team' | 'service';
  id: string;
  name: string;
  closedOn: string | null;
  openCases: number;
}

/** How many open cases a team or a service has, for a cell; leads to them whoever may read them. */
export function openCasesCell({ actor, ...holder }: Holder & { actor: Actor }): Content {
  const text = String(holder.openCases);
  if (holder.openCases === 0 || !mayDo(actor, 'case.read')) return { text };
  return { html: linkTo(listOf(holder), text, texts.with(holder.name)) };
}

/** The same on its own page, with what can be done about them; nothing where there are none. */
export function openCasesInset({ actor, ...holder }: Holder & { actor: Actor }): Markup | '' {
  const { by, closedOn, openCases } = holder;
  if (openCases === 0) return '';
  const text = texts[by][closedOn === null ? 'open' : 'closed'](openCases);
  if (!mayDo(actor, 'case.read')) return insetText({ text });
  const list = linkTo(listOf(holder), texts.look);
  const move = linkTo(pathTo('bulk', {}, { action: 'route', [by]: holder.id }), texts.moveAll);
  const links = mayDo(actor, 'case.bulk') ? html`${list}<br />${move}` : list;
  return insetText({ html: raw(String(html`${text}<br />${links}`)) });
}

/** Exactly these cases, where they can be chosen. */
function listOf({ by, id }: Holder): string {
  return pathTo('worklist', {}, { whose: 'all', show: 'open', [by]: id });
}
