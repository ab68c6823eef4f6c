import { raw } from 'hono/html';
import { roleOf } from '../../http/access.ts';
import { isDemo } from '../../http/demo-door.ts';
import { genericHeader, phaseBanner, serviceNavigation } from '../govuk.ts';
import { pathTo } from '../paths.ts';
import { themeOf } from '../theme/theme-of.ts';
import { LanguageNavigation } from './language-navigation.tsx';
import type { LayoutProps } from './layout-props.ts';
import { navigationOf } from './navigation.ts';
import { SignedIn } from './signed-in.tsx';

/** Whose service this is, the ways through it, the languages, and for whoever is signed in the way out. */
export function Header({ request, organisation, sessionEnds, openCalls }: LayoutProps) {
  const role = roleOf(request.ctx.actor);
  const { layout } = request.texts;
  const { demo } = layout;
  return (
    <header>
      {genericHeader({ ...nameOf(organisation), url: pathTo('start') })}
      {serviceNavigation({
        serviceName: layout.service,
        serviceUrl: pathTo('start'),
        menuButtonText: layout.menu,
        ariaLabel: layout.service,
        navigationLabel: layout.menu,
        navigation: navigationOf(request, openCalls),
      })}
      <div class="govuk-width-container">
        {isDemo(request.http)
          ? phaseBanner({ tag: { text: demo.tag }, html: demo.html(pathTo('demo'), pathTo('mailbox')) })
          : ''}
        <LanguageNavigation request={request} />
        {role === null ? '' : <SignedIn request={request} sessionEnds={sessionEnds} />}
      </div>
    </header>
  );
}

function nameOf(organisation: LayoutProps['organisation']) {
  const { logo } = themeOf(organisation);
  if (logo === null) return { logoText: organisation.name };
  return { logoHtml: raw(String(<img class="redress-logo" src={logo.url} alt={logo.alt} height={40} />)) };
}
