import { explainDeadline } from '../../../cases/explain-deadline.ts';
import { whyTexts as texts } from '../../../language/en/pages-clock.ts';
import { found } from '../../found.ts';
import { definePage, param } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';
import { loadOwnCase } from './load-own-case.ts';
import { WhyThisDate, type Reasons } from './why-view.tsx';

/** Why a date is on the day it is on, from the same engine that set it. */
export const whyPage = definePage<Reasons>({
  path: patterns.ownWhy,
  access: ['resident'],
  async load(request) {
    const { reference } = await loadOwnCase(request);
    return found(await explainDeadline(request.ctx, { reference, clock: param(request, 'clock') }));
  },
  view: (reasons) => ({
    title: reasons.due === null ? texts.titleWithoutDate : texts.title(reasons.due),
    back: { href: pathTo('ownCase'), text: texts.back },
    body: (
      <>
        <WhyThisDate reasons={reasons} />
        <p class="govuk-body govuk-!-display-none-print">
          <a class="govuk-link" href={pathTo('ownWhyText', { clock: reasons.clock })}>
            {texts.asText}
          </a>
        </p>
      </>
    ),
  }),
});
