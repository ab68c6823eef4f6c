import type { CaseView } from '../../../cases/view.ts';
import { doneTexts, ownCaseTexts as texts } from '../../../language/en/pages-resident.ts';
import { notificationBanner } from '../../govuk.ts';
import { definePage } from '../../page.ts';
import { patterns } from '../../paths.ts';
import { loadOwnCase } from './load-own-case.ts';
import { OwnCase } from './own-case-view.tsx';
import { ownStage } from './own-stage.ts';

interface Props {
  own: CaseView;
  done: string | null;
}

/** Somebody's own complaint: what happens next and by when, what they can do, and all that went before. */
export const ownCasePage = definePage<Props>({
  path: patterns.ownCase,
  access: ['resident'],
  load: async (request) => ({ own: await loadOwnCase(request), done: request.query.get('done') }),
  view: ({ own, done }) => ({
    title: texts.title,
    body: (
      <>
        <Done done={done} own={own} />
        <OwnCase own={own} />
      </>
    ),
  }),
});

function Done({ done, own }: Props) {
  if (done !== 'information' && done !== 'stage-2' && done !== 'withdrawal') return <></>;
  return notificationBanner({ type: 'success', text: doneTexts[done](ownStage(own).voice) });
}
