import type { CaseView } from '../../cases/view.ts';
import { eventTexts, type FormEvent } from '../../language/en/pages-staff-events.ts';
import type { Markup } from '../govuk.ts';
import { linkTo } from '../link.ts';
import { pathTo } from '../paths.ts';

/** Where an event is recorded about one thing of a case, already chosen; `what`: read aloud only. */
export interface DoThis {
  event: FormEvent;
  chosen: Record<string, string>;
  what: string;
}

/** The link beside one thing; nothing where it cannot be done, or not by whoever looks. */
export function doThis(view: Pick<CaseView, 'reference' | 'allowed'>, { event, chosen, what }: DoThis): Markup | '' {
  if (!view.allowed.includes(event)) return '';
  return linkTo(
    pathTo('staffEvent', { reference: view.reference, type: event }, chosen),
    eventTexts[event].title,
    what,
  );
}
