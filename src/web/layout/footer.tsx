import type { OrganisationDescription } from '../../identity/describe-organisation.ts';
import type { Texts } from '../../language/language.ts';
import { pathTo } from '../paths.ts';
import { ContactWays } from './contact-ways.tsx';

/** How to get help, at the same place of every page, and what there is to read about the service. */
export function Footer({ organisation, texts }: { organisation: OrganisationDescription; texts: Texts }) {
  const { footer: words, navigation } = texts.layout;
  const links = [
    [pathTo('guide'), navigation.guide],
    [pathTo('standards'), words.standards],
    [pathTo('deadlines'), words.deadlines],
    [pathTo('privacy'), words.privacy],
    [pathTo('cookies'), words.cookies],
    [pathTo('accessibility'), words.accessibility],
  ];
  return (
    <footer class="redress-footer">
      <div class="govuk-width-container">
        <h2 class="govuk-heading-m">{words.help}</h2>
        <ContactWays contact={organisation.contact} texts={texts} />
        <ul class="govuk-list redress-footer__links govuk-!-display-none-print">
          {links.map(([href, text]) => (
            <li>
              <a class="govuk-link" href={href}>
                {text}
              </a>
            </li>
          ))}
        </ul>
        <p class="govuk-body-s govuk-!-display-none-print">{words.look}</p>
      </div>
    </footer>
  );
}
