import { icsFile } from '../../../calendar/ics-file.ts';
import { caseDates } from '../../../cases/case-dates.ts';
import type { CaseView } from '../../../cases/view.ts';
import { requireAccess } from '../../../http/access.ts';
import type { HttpContext } from '../../../http/http-env.ts';
import { calendarEntries } from '../../../language/calendar-entries.ts';
import type { Texts } from '../../../language/language.ts';
import { requestOf, type Page } from '../../page.ts';
import { patterns } from '../../paths.ts';
import { loadOwnCase } from './load-own-case.ts';

const access = ['resident'] as const;

/** The dates of one's own complaint, as a file for a calendar. */
export const ownCalendarFilePage: Page = {
  path: patterns.ownCalendarFile,
  access,
  methods: ['GET'],
  mount(app) {
    app.get(patterns.ownCalendarFile, async (c) => {
      requireAccess(c, access);
      const request = requestOf(c, {});
      c.header('Content-Disposition', 'attachment; filename="dates.ics"');
      return calendarAnswer(c, await loadOwnCase(request), request.texts);
    });
  },
};

/** A case's dates as a calendar program takes them; with nothing of the case where discretion was asked for. */
export function calendarAnswer(c: HttpContext, own: CaseView, texts: Texts): Response {
  const { reference, person } = own;
  const discreet = person?.contactRules?.discreet ?? false;
  const file = icsFile({
    ...calendarEntries(caseDates(own), { reference, discreet }, texts),
    stampedAt: c.get('ports').clock.now(),
  });
  return c.body(file, 200, { 'Content-Type': 'text/calendar; charset=utf-8' });
}
