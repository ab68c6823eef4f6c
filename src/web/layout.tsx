import type { Child } from 'hono/jsx';
import { roleOf } from '../http/access.ts';
import { isDemo } from '../http/demo-door.ts';
import type { HttpFailureStatus } from '../http/http-failure.ts';
import { FORM_TOKEN_FIELD, newFormToken } from '../http/form-token.ts';
import { describeOrganisation, type OrganisationDescription } from '../identity/describe-organisation.ts';
import { lettersTexts } from '../language/en/pages-letters.ts';
import type { Texts } from '../language/language.ts';
import { assetUrls } from './assets.ts';
import {
  backLink,
  breadcrumbs,
  button,
  errorSummary,
  genericHeader,
  phaseBanner,
  serviceNavigation,
  skipLink,
  type Markup,
} from './govuk.ts';
import type { PageRequest, PageView } from './page.ts';
import { pathTo } from './paths.ts';

type Status = 200 | HttpFailureStatus;

/** Lays a page out for whoever asks: header and navigation, the page, our own footer with the way to get help. */
export async function showPage(request: PageRequest, view: PageView, status: Status): Promise<Response> {
  const organisation = await describeOrganisation(request.ctx);
  const body = await view.body;
  const document = <Document request={request} view={view} body={body} organisation={organisation} />;
  return request.http.html(`<!DOCTYPE html>${String(await document)}`, status);
}

interface DocumentProps {
  request: PageRequest;
  view: PageView;
  body: Markup;
  organisation: OrganisationDescription;
}

function Document({ request, view, body, organisation }: DocumentProps) {
  const { layout } = request.texts;
  const faults = view.faults ?? [];
  return (
    <html lang={request.language} class="govuk-template">
      <head>
        <meta charset="utf-8" />
        <title>{titleOf(view, organisation.name, layout)}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="theme-color" content="#1d70b8" />
        <link rel="icon" href={assetUrls.icon} type="image/svg+xml" />
        <link rel="stylesheet" href={assetUrls.styles} />
        <script type="module" src={assetUrls.script}></script>
      </head>
      <body class="govuk-template__body">
        {skipLink({ href: '#main-content', text: layout.skip })}
        <Header request={request} organisation={organisation} />
        <div class="govuk-width-container">
          {view.back ? <nav aria-label={layout.back}>{backLink(view.back)}</nav> : ''}
          {view.breadcrumbs ? breadcrumbs({ items: view.breadcrumbs }) : ''}
          <main class="govuk-main-wrapper" id="main-content" tabindex={-1}>
            {faults.length > 0 ? summaryOf(faults, layout) : ''}
            <div class="govuk-grid-row">
              <div class={view.wide ? 'govuk-grid-column-full' : 'govuk-grid-column-two-thirds'}>
                {view.ownHeading ? '' : <h1 class="govuk-heading-xl">{view.title}</h1>}
                {body}
              </div>
            </div>
          </main>
        </div>
        <Footer organisation={organisation} words={layout.footer} />
      </body>
    </html>
  );
}

function titleOf(view: PageView, organisation: string, words: Texts['layout']): string {
  const title = `${view.title} - ${words.service} - ${organisation}`;
  return view.faults?.length ? `${words.errorPrefix}${title}` : title;
}

function summaryOf(faults: { field: string; message: string }[], words: Texts['layout']): Markup {
  return errorSummary({
    titleText: words.problem,
    errorList: faults.map(({ field, message }) => ({ text: message, href: `#${field}` })),
  });
}

function Header({ request, organisation }: { request: PageRequest; organisation: OrganisationDescription }) {
  const role = roleOf(request.ctx.actor);
  const { layout } = request.texts;
  return (
    <header>
      {genericHeader({ logoText: organisation.name, url: pathTo('home') })}
      {serviceNavigation({
        serviceName: layout.service,
        serviceUrl: pathTo('home'),
        navigation: navigationOf(request, role),
      })}
      <div class="govuk-width-container">
        {isDemo(request.http)
          ? phaseBanner({
              tag: { text: layout.demo.tag },
              html: layout.demo.html(pathTo('demo'), pathTo('mailbox')),
            })
          : ''}
        {role === null ? '' : <SignOut request={request} />}
      </div>
    </header>
  );
}

function navigationOf(request: PageRequest, role: ReturnType<typeof roleOf>) {
  const here = request.http.req.path;
  const { navigation } = request.texts.layout;
  const links = {
    public: [
      { text: navigation.lodge, href: pathTo('lodge') },
      { text: navigation.track, href: pathTo('track') },
    ],
    resident: [{ text: navigation.ownCase, href: pathTo('ownCase') }],
    officer: [
      { text: navigation.worklist, href: pathTo('worklist') },
      { text: navigation.intake, href: pathTo('intake') },
      { text: lettersTexts.title, href: pathTo('letters') },
      { text: navigation.restrictions, href: pathTo('restrictions') },
    ],
    auditor: [
      { text: navigation.compliance, href: pathTo('compliance') },
      { text: navigation.worklist, href: pathTo('worklist') },
      { text: navigation.restrictions, href: pathTo('restrictions') },
      { text: navigation.calendars, href: pathTo('calendars') },
    ],
    manager: [
      { text: navigation.worklist, href: pathTo('worklist') },
      { text: navigation.intake, href: pathTo('intake') },
      { text: lettersTexts.title, href: pathTo('letters') },
      { text: navigation.restrictions, href: pathTo('restrictions') },
      { text: navigation.compliance, href: pathTo('compliance') },
      { text: navigation.calendars, href: pathTo('calendars') },
    ],
  }[role ?? 'public'];
  return links.map((link) => ({ ...link, active: here === link.href }));
}

function SignOut({ request }: { request: PageRequest }) {
  return (
    <Form request={request} action={pathTo('signOut')}>
      {button({
        text: request.texts.layout.signOut,
        classes: 'govuk-button--secondary govuk-!-margin-top-2 govuk-!-margin-bottom-0',
      })}
    </Form>
  );
}

function Footer({ organisation, words }: { organisation: OrganisationDescription; words: Texts['layout']['footer'] }) {
  const { phone, email, hours } = organisation.contact;
  return (
    <footer class="redress-footer">
      <div class="govuk-width-container">
        <h2 class="govuk-heading-m">{words.help}</h2>
        <ul class="govuk-list">
          {phone ? <li>{words.phone(phone)}</li> : ''}
          {email ? (
            <li>
              {words.email}{' '}
              <a class="govuk-link" href={`mailto:${email}`}>
                {email}
              </a>
            </li>
          ) : (
            ''
          )}
          {hours ? <li>{hours}</li> : ''}
        </ul>
        <ul class="govuk-list redress-footer__links">
          <li>
            <a class="govuk-link" href={pathTo('standards')}>
              {words.standards}
            </a>
          </li>
          <li>
            <a class="govuk-link" href={pathTo('deadlines')}>
              {words.deadlines}
            </a>
          </li>
          <li>
            <a class="govuk-link" href={pathTo('privacy')}>
              {words.privacy}
            </a>
          </li>
          <li>
            <a class="govuk-link" href={pathTo('accessibility')}>
              {words.accessibility}
            </a>
          </li>
        </ul>
        <p class="govuk-body-s">{words.look}</p>
      </div>
    </footer>
  );
}

/** Every form: sent to our own pages only, and sent twice it acts once. */
export function Form({ request, action, children }: { request: PageRequest; action?: string; children?: Child }) {
  return (
    <form method="post" action={action ?? request.http.req.path} novalidate>
      <input type="hidden" name={FORM_TOKEN_FIELD} value={newFormToken(request.http)} />
      {children}
    </form>
  );
}
