import { firstUnanswered } from '../../lodging/engine.ts';
import { alreadySentView, isSentBefore, sentBefore, type SentBefore } from '../../lodging/already-sent.tsx';
import { CheckAnswers } from '../../lodging/check-view.tsx';
import { pathOfCheck, pathOfStep } from '../../lodging/paths-of-steps.ts';
import { sendComplaint } from '../../lodging/send-complaint.ts';
import { situationOf } from '../../lodging/situation-of.ts';
import type { Asking } from '../../lodging/step.ts';
import { thisComplaint } from '../../lodging/this-complaint.ts';
import type { FormFault } from '../../form.ts';
import { definePage, type PageRequest, type PageView } from '../../page.ts';
import { pathTo } from '../../paths.ts';

interface Props extends Asking {
  faults: FormFault[];
}

/** All answers once more; "Send your complaint" is the moment at which it is received. */
export const lodgeCheckPage = definePage<Props | SentBefore>({
  path: pathOfCheck(),
  access: 'public',
  async load(request) {
    const complaint = await thisComplaint(request);
    const sent = await sentBefore(request, complaint);
    if (sent) return sent;
    return { answers: complaint.kept.answers, situation: await situationOf(request, complaint.draftId), faults: [] };
  },
  view: (props, request) => (isSentBefore(props) ? alreadySentView(props, request) : check(props, request)),
  async submit(request, form) {
    const complaint = await thisComplaint(request);
    if (await sentBefore(request, complaint)) return { redirect: pathTo('sent') };
    if (form.get('do') === 'save') return { redirect: pathTo('save') };
    const { draftId, kept } = complaint;
    const situation = await situationOf(request, draftId);
    const missing = firstUnanswered(kept.answers, situation);
    if (missing !== null) return { redirect: pathOfStep(missing, kept.answers.risk !== undefined) };
    if (draftId === null) return { redirect: pathTo('lodge') };
    const isSent = await sendComplaint(request, { draftId, kept, situation });
    if (isSent) return { redirect: pathTo('sent') };
    const message = request.texts.lodging.check.notTaken;
    return { again: { answers: kept.answers, situation, faults: [{ field: 'send', message }] } };
  },
});

function check({ faults, ...asking }: Props, request: PageRequest): PageView {
  const last = pathOfStep('risk');
  return {
    title: request.texts.lodging.check.title,
    faults,
    back: { href: last, text: request.texts.lodging.back },
    body: <CheckAnswers asking={asking} faults={faults} request={request} />,
  };
}
