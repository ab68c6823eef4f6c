import type { IsoDate } from '../../../calendar/iso-date.ts';
import { londonDate } from '../../../calendar/london.ts';
import { explainDeadline } from '../../../cases/explain-deadline.ts';
import { found } from '../../found.ts';
import { definePage, param } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';
import { EasyWhy } from './easy/easy-why.tsx';
import { wantsEasyRead } from './easy/easy-query.ts';
import { EasySwitch } from './easy/easy-switch.tsx';
import { loadOwnCase } from './load-own-case.ts';
import { WhyThisDate, type Reasons } from './why-view.tsx';

interface Props {
  reasons: Reasons;
  today: IsoDate;
  easy: boolean;
}

/** Why a date is on the day it is on, from the same engine that set it. */
export const whyPage = definePage<Props>({
  path: patterns.ownWhy,
  access: ['resident'],
  async load(request) {
    const own = await loadOwnCase(request);
    const { reference } = own;
    const reasons = found(await explainDeadline(request.ctx, { reference, clock: param(request, 'clock') }));
    return { reasons, today: londonDate(request.ctx.clock.now()), easy: wantsEasyRead(request.query, own) };
  },
  view: ({ easy, ...props }, { texts, query }) => {
    const { reasons } = props;
    const { whyTexts: words } = texts.clockPages;
    return {
      title: reasons.due === null ? words.titleWithoutDate : words.title(reasons.due),
      back: { href: pathTo('ownCase', {}, { easy: query.get('easy') ?? undefined }), text: words.back },
      body: (
        <>
          <EasySwitch easy={easy} texts={texts} />
          {easy ? <EasyWhy {...props} texts={texts} /> : <WhyThisDate {...props} texts={texts} />}
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
