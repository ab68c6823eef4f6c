import type { Actor } from '../../ports.ts';
import { skipLink, type Markup } from '../govuk.ts';
import { Footer } from './footer.tsx';
import { Head } from './head.tsx';
import { Header } from './header.tsx';
import type { LayoutProps } from './layout-props.ts';
import { Main } from './main.tsx';
import { SessionDialog } from './session-dialog.tsx';

/** The whole page: head, header and navigation, the page itself, our own footer with the way to get help. */
export function Document({ body, ...layout }: LayoutProps & { body: Markup }) {
  const { request, organisation, sessionEnds } = layout;
  return (
    <html lang={request.language} class="govuk-template">
      <Head {...layout} />
      <body class={bodyClasses(request.ctx.actor.kind)} data-words={JSON.stringify(request.texts.layout.inScripts)}>
        {skipLink({ href: '#main-content', text: request.texts.layout.skip })}
        <Header {...layout} />
        <Main request={request} view={layout.view} body={body} />
        <Footer organisation={organisation} texts={request.texts} />
        {sessionEnds === null ? '' : <SessionDialog request={request} ends={sessionEnds} />}
      </body>
    </html>
  );
}

/** Staff look at tables all day: they have more of the window. */
function bodyClasses(kind: Actor['kind']): string {
  return kind === 'staff' ? 'govuk-template__body redress-staff' : 'govuk-template__body';
}
