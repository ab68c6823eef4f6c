import { serviceRequestTexts as texts } from '../../language/en/pages-service-requests.ts';
import { notificationBanner } from '../govuk.ts';
import type { PageRequest } from '../page.ts';

/** Whether the question went out once more, after the button that asks for it. */
export function AskedAgain({ request: { query } }: { request: PageRequest }) {
  const done = query.get('done');
  if (done === 'asked') return notificationBanner({ type: 'success', text: texts.asked });
  return done === 'gone' ? notificationBanner({ text: texts.gone }) : <></>;
}
