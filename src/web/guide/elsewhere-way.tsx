import type { Elsewhere } from '../../guide/routes.ts';
import type { Texts } from '../../language/language.ts';
import { button } from '../govuk.ts';
import { pathTo } from '../paths.ts';

/** Somewhere else: why, and how to get there. */
export function ElsewhereWay({ to, reportUrl, texts }: { to: Elsewhere; reportUrl: string | null; texts: Texts }) {
  const words = texts.guide.guideTexts;
  const { why, how } = words.elsewhere[to];
  return (
    <>
      <h2 class="govuk-heading-m">{words.why}</h2>
      <p class="govuk-body">{why}</p>
      <h2 class="govuk-heading-m">{words.how}</h2>
      <ul class="govuk-list govuk-list--bullet">
        {how.map((sentence) => (
          <li>{sentence}</li>
        ))}
      </ul>
      {to === 'report' && reportUrl !== null ? button({ text: words.links.report, href: reportUrl }) : ''}
      <p class="govuk-body">
        <a class="govuk-link" href={pathTo('lodge')}>
          {words.links.lodge}
        </a>
      </p>
    </>
  );
}
