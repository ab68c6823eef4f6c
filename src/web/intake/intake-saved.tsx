import { parseReference } from '../../cases/reference.ts';
import { intakeSavedTexts as texts } from '../../language/en/pages-staff-intake.ts';
import { notificationBanner } from '../govuk.ts';
import { linkTo } from '../link.ts';
import { pathTo } from '../paths.ts';

/** What was saved just now, for whoever goes on with the next one; where the reference is another one, it is said. */
export function IntakeSaved({ query, mayRead }: { query: URLSearchParams; mayRead: boolean }) {
  const reference = referenceIn(query, 'saved');
  const was = referenceIn(query, 'was');
  if (reference === null) return <></>;
  const words = was === null ? texts.saved(reference) : texts.other(was, reference);
  const body = (
    <p class="govuk-notification-banner__heading">
      {words} {mayRead ? linkTo(pathTo('staffCase', { reference }), texts.see) : ''}
    </p>
  );
  return notificationBanner({ html: String(body), ...(was === null ? { type: 'success' } : {}) });
}

/** Only what can be a reference is ever said to be one. */
function referenceIn(query: URLSearchParams, name: string): string | null {
  const given = query.get(name) ?? '';
  return parseReference(given) === null ? null : given;
}
