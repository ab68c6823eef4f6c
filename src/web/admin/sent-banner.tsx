import { sentTexts as texts } from '../../language/en/pages-admin.ts';
import { notificationBanner } from '../govuk.ts';
import { linkTo } from '../link.ts';
import type { PageRequest } from '../page.ts';
import { pathTo } from '../paths.ts';

/** What came of a form of the configuration, on the page that follows it. */
export function SentBanner({ request: { query } }: { request: PageRequest }) {
  const done = query.get('done');
  if (done !== 'applied' && done !== 'proposed' && done !== 'unchanged') return <></>;
  const change = query.get('change');
  const link = change === null ? '' : ` ${String(linkTo(pathTo('adminChange', { id: change }), texts.look))}`;
  return notificationBanner({
    ...(done === 'applied' ? { type: 'success' } : {}),
    html: `<p class="govuk-notification-banner__heading">${texts[done]}${link}</p>`,
  });
}
