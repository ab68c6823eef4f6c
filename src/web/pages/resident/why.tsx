import { explainDeadline } from '../../../cases/explain-deadline.ts';
import { HttpFailure } from '../../../http/http-failure.ts';
import { whyTexts } from '../../../language/en/pages-resident.ts';
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
    const reasons = await explainDeadline(request.ctx, { reference, clock: param(request, 'clock') });
    if (!reasons) throw new HttpFailure('not-found');
    return reasons;
  },
  view: (reasons) => ({
    title: whyTexts.title(reasons.due),
    back: { href: pathTo('ownCase'), text: whyTexts.back },
    body: <WhyThisDate reasons={reasons} />,
  }),
});
