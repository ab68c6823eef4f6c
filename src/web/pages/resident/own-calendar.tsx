import { caseDates, type CaseDate } from '../../../cases/case-dates.ts';
import { londonDate } from '../../../calendar/london.ts';
import { HttpFailure } from '../../../http/http-failure.ts';
import { calendarFeedSince, createCalendarFeed, revokeCalendarFeed } from '../../../identity/calendar-feed.ts';
import { insetText, notificationBanner, summaryList } from '../../govuk.ts';
import { definePage, type PageRequest } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';
import { loadOwnCase } from './load-own-case.ts';
import { leaveToken, takeAddress } from './own-calendar-address.ts';
import { PrivateAddress } from './own-calendar-private.tsx';

interface Props {
  dates: CaseDate[];
  discreet: boolean;
  since: Date | null;
  /** Shown this once. */
  address: string | null;
}

/** The dates of one's own complaint for one's own calendar: a file, or a private address that keeps up. */
export const ownCalendarPage = definePage<Props>({
  path: patterns.ownCalendar,
  access: ['resident'],
  async load(request) {
    const own = await loadOwnCase(request);
    return {
      dates: caseDates(own),
      discreet: own.person?.contactRules?.discreet ?? false,
      since: await calendarFeedSince(request.ctx, holderOf(request)),
      address: takeAddress(request.http, own),
    };
  },
  view: (props, request) => ({
    title: request.texts.ownCalendar.title,
    back: { href: pathTo('ownCase'), text: request.texts.ownCalendar.back },
    body: <OwnCalendar {...props} request={request} />,
  }),
  async submit(request, form) {
    const own = await loadOwnCase(request);
    if (form.get('do') === 'revoke') {
      await revokeCalendarFeed(request.ctx, holderOf(request));
      return { redirect: pathTo('ownCalendar', {}, { done: 'revoked' }) };
    }
    const { token } = await createCalendarFeed(request.ctx, holderOf(request));
    leaveToken(request.http, own, token);
    return { redirect: pathTo('ownCalendar') };
  },
});

function holderOf({ ctx: { actor } }: PageRequest) {
  if (actor.kind !== 'resident') throw new HttpFailure('not-found');
  return actor;
}

function OwnCalendar({ dates, discreet, since, address, request }: Props & { request: PageRequest }) {
  const { ownCalendar: texts, dates: inWords } = request.texts;
  const rows = dates.map(({ kind, on }) => ({
    key: { text: texts.shown[kind] },
    value: { text: inWords.dayAndDate(on) },
  }));
  return (
    <>
      {request.query.get('done') === 'revoked' ? notificationBanner({ type: 'success', text: texts.revoked }) : ''}
      {rows.length === 0 ? (
        <p class="govuk-body">{texts.none}</p>
      ) : (
        <>
          <p class="govuk-body">{texts.intro}</p>
          {summaryList({ rows })}
        </>
      )}
      {discreet ? insetText({ text: texts.discreetly }) : ''}
      <h2 class="govuk-heading-m">{texts.fileTitle}</h2>
      <p class="govuk-body">{texts.file}</p>
      <p class="govuk-body">
        <a class="govuk-link" href={pathTo('ownCalendarFile')}>
          {texts.download}
        </a>
      </p>
      <PrivateAddress since={since && londonDate(since)} address={address} request={request} />
    </>
  );
}
