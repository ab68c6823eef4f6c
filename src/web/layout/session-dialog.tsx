import { button } from '../govuk.ts';
import type { PageRequest } from '../page.ts';
import { pathTo } from '../paths.ts';
import { Form } from '../layout.tsx';

/** Shown by start.js five minutes before a resident is signed out; the words are here, the script has none. */
export function SessionDialog({ request, ends }: { request: PageRequest; ends: Date }) {
  const { session } = request.texts.layout;
  const seconds = Math.max(0, Math.floor((ends.getTime() - request.ctx.clock.now().getTime()) / 1000));
  return (
    <dialog
      class="redress-dialog"
      id="session-dialog"
      aria-labelledby="session-dialog-title"
      data-seconds={String(seconds)}
      data-over={pathTo('ownCase')}
    >
      <h2 class="govuk-heading-m" id="session-dialog-title">
        {session.title}
      </h2>
      <p class="govuk-body">{session.warning}</p>
      <Form request={request} action={pathTo('stay')}>
        {button({ text: session.stay })}
      </Form>
      <Form request={request} action={pathTo('signOut')}>
        {button({ text: request.texts.layout.signOut, classes: 'govuk-button--secondary' })}
      </Form>
    </dialog>
  );
}
