import type { Explanation } from '../../../calendar/explain.ts';
import { londonDate } from '../../../calendar/london.ts';
import { explainDeadline } from '../../../cases/explain-deadline.ts';
import type { CaseView } from '../../../cases/view.ts';
import { listDocuments } from '../../../documents/list-documents.ts';
import type { Texts } from '../../../language/language.ts';
import type { CallBack } from '../../../requests/call-back.ts';
import { openCallBack } from '../../../requests/open-call-back.ts';
import { surveysNow } from '../../../surveys/survey-settings.ts';
import { wordsFor } from '../../case/case-in-words.ts';
import { notificationBanner } from '../../govuk.ts';
import { definePage, type PageRequest } from '../../page.ts';
import { patterns } from '../../paths.ts';
import { EasyCase } from './easy/easy-case.tsx';
import { wantsEasyRead } from './easy/easy-query.ts';
import { EasySwitch } from './easy/easy-switch.tsx';
import { loadOwnCase } from './load-own-case.ts';
import { CallNote } from './own-call-back-note.tsx';
import { OwnCase, type OwnCaseProps } from './own-case-view.tsx';
import { ownStage } from './own-stage.ts';
import { ownStanding } from './own-standing.ts';

type Props = Omit<OwnCaseProps, 'texts'> & { done: string | null; isEasy: boolean; call: CallBack | null };

/** Somebody's own complaint: what happens next and by when, what they can do, and all that went before. */
export const ownCasePage = definePage<Props>({
  path: patterns.ownCase,
  access: ['resident'],
  async load(request) {
    const own = await loadOwnCase(request);
    const today = londonDate(request.ctx.clock.now());
    const isEasy = wantsEasyRead(request.query, own);
    const easy = request.query.get('easy') ?? undefined;
    const documents = (await listDocuments(request.ctx, { caseId: own.caseId })) ?? [];
    const call = await openCallBack(request.ctx, own);
    const done = request.query.get('done');
    const surveyWhen = (await surveysNow(request.ctx)).when;
    return { own, today, days: await daysUntilNext(request, own), documents, done, easy, isEasy, call, surveyWhen };
  },
  view: ({ done, isEasy, call, ...props }, { texts }) => ({
    title: texts.resident.ownCaseTexts.title,
    body: (
      <>
        <Done done={done} own={props.own} texts={texts} />
        <EasySwitch easy={isEasy} texts={texts} />
        <CallNote call={call} texts={texts} />
        {isEasy ? <EasyCase {...props} texts={texts} /> : <OwnCase {...props} texts={texts} />}
      </>
    ),
  }),
});

/** The days of the next date, from the engine that set it. */
async function daysUntilNext({ ctx, texts }: PageRequest, own: CaseView): Promise<Explanation | null> {
  const { clock } = ownStanding(own, texts);
  const explained = clock === null ? null : await explainDeadline(ctx, { reference: own.reference, clock });
  return explained?.explanation ?? null;
}

function Done({ done, own, texts }: Pick<Props, 'done' | 'own'> & { texts: Texts }) {
  const { title, ...doneTexts } = texts.resident.doneTexts;
  const words = done === null ? undefined : wordsFor(doneTexts, done);
  if (words === undefined) return <></>;
  return notificationBanner({ type: 'success', text: words(ownStage(own, texts).voice), titleText: title });
}
