import { getCase } from '../../../cases/get-case.ts';
import { countFeed } from '../../../http/limits.ts';
import { findCalendarFeed } from '../../../identity/calendar-feed.ts';
import { texts } from '../../../language/language.ts';
import { found } from '../../found.ts';
import { requestOf, type Page } from '../../page.ts';
import { patterns } from '../../paths.ts';
import { calendarAnswer } from './own-calendar-file.ts';

/** The private address: what a calendar program reads by itself, in the person's language. Stopped or made up, it is not there. */
export const calendarFeedPage: Page = {
  path: patterns.calendarFeed,
  access: 'public',
  methods: ['GET'],
  mount(app) {
    app.get(patterns.calendarFeed, async (c) => {
      const token = c.req.param('token');
      const { ctx } = requestOf(c, { token });
      const holder = found(await findCalendarFeed(ctx, { token }));
      // Only of addresses that there are: those that somebody makes up would fill the memory.
      await countFeed(c, token);
      const own = found(await getCase({ ...ctx, actor: holder }, { caseId: holder.caseId }));
      c.header('Cache-Control', 'private, no-cache');
      return calendarAnswer(c, own, texts(own.person?.language ?? 'en'));
    });
  },
};
