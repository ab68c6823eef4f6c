import type { Texts } from '../../../../language/language.ts';
import { button } from '../../../govuk.ts';
import { pathTo } from '../../../paths.ts';

/** What helps to have at hand, the one button, and the ways on for those who have been here before. */
export function FirstSteps({ texts }: { texts: Texts }) {
  const words = texts.start.startTexts;
  const links = [
    [pathTo('resume'), words.resume],
    [pathTo('track'), words.track],
    [pathTo('thank'), words.thank],
    [pathTo('comment'), words.comment],
  ];
  return (
    <>
      <h2 class="govuk-heading-m">{words.need.heading}</h2>
      <p class="govuk-body">{words.need.intro}</p>
      <ul class="govuk-list govuk-list--bullet">
        {words.need.items.map((item) => (
          <li>{item}</li>
        ))}
      </ul>
      <p class="govuk-body">{words.need.none}</p>
      {button({ text: words.start, href: pathTo('lodge'), isStartButton: true })}
      <ul class="govuk-list">
        {links.map(([href, text]) => (
          <li>
            <a class="govuk-link" href={href}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
