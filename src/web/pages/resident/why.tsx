import type { IsoDate } from '../../../calendar/iso-date.ts';
import { londonDate } from '../../../calendar/london.ts';
import { explainDeadline } from '../../../cases/explain-deadline.ts';
import { found } from '../../found.ts';
import { definePage, param } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';
import { loadOwnCase } from './load-own-case.ts';
import { WhyThisDate, type Reasons } from './why-view.tsx';

interface Props {
  reasons: Reasons;
  today: IsoDate;
}

/** Why a date is on the day it is on, from the same engine that set it. */
export const whyPage = definePage<Props>({
  path: patterns.ownWhy,
  access: ['resident'],
  async load(request) {
    const { reference } = await loadOwnCase(request);
    const reasons = found(await explainDeadline(request.ctx, { reference, clock: param(request, 'clock') }));
    return { reasons, today: londonDate(request.ctx.clock.now()) };
  },
  view: ({ reasons, today }, { texts }) => {
    const { whyTexts: words } = texts.clockPages;
    return {
      title: reasons.due === null ? words.titleWithoutDate : words.title(reasons.due),
      back: { href: pathTo('ownCase'), text: words.back },
      body: (
        <>
          <WhyThisDate reasons={reasons} today={today} texts={texts} />
          <p class="govuk-body govuk-!-display-none-print">
            <a class="govuk-link" href={pathTo('ownWhyText', { clock: reasons.clock })}>
              {words.asText}
            </a>
          </p>
        </>
      ),
    };
  },
});
