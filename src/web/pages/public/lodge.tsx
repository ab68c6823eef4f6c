import { londonDate } from '../../../calendar/london.ts';
import { deleteDraft } from '../../../drafts/delete-draft.ts';
import { clearDraftCookie } from '../../../http/cookies.ts';
import { button } from '../../govuk.ts';
import { Form } from '../../layout.tsx';
import { askAgain } from '../../lodging/ask-step.ts';
import { stepView, type Asked } from '../../lodging/step-view.tsx';
import { aimStep } from '../../lodging/steps/aim.ts';
import { takeAnyway } from '../../lodging/take-step.ts';
import { thisComplaint } from '../../lodging/this-complaint.ts';
import { whereLeftOff } from '../../lodging/where-left-off.ts';
import { definePage, type PageRequest } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';

/** A complaint that was begun in this browser. */
interface Begun {
  keptUntil: string;
  goOn: string;
}

/** Starts a complaint, or goes on with the one in this browser: it may be somebody else's, on a computer that many use. */
export const lodgePage = definePage<Asked | Begun>({
  path: patterns.lodge,
  access: 'public',
  async load(request) {
    const complaint = await thisComplaint(request);
    const { draftId, sentCaseId, expiresAt, kept } = complaint;
    if (draftId === null || sentCaseId !== null || expiresAt === null) return askAgain(aimStep, request, complaint);
    return { keptUntil: londonDate(expiresAt), goOn: await whereLeftOff(request, draftId, kept) };
  },
  view(props, request) {
    if (!('goOn' in props)) return stepView(aimStep, { ...props, action: pathTo('lodge') }, request);
    return { title: request.texts.lodging.carryOn.title, body: <CarryOn {...props} request={request} /> };
  },
  async submit(request, form) {
    const complaint = await thisComplaint(request);
    if (form.get('do') !== 'afresh') return takeAnyway(aimStep, request, form, complaint);
    if (complaint.draftId !== null) await deleteDraft(request.ctx, { draftId: complaint.draftId });
    clearDraftCookie(request.http);
    return { redirect: pathTo('lodge') };
  },
});

function CarryOn({ keptUntil, goOn, request }: Begun & { request: PageRequest }) {
  const words = request.texts.lodging.carryOn;
  return (
    <>
      <p class="govuk-body">{words.body(request.texts.dates.dateInWords(keptUntil))}</p>
      {button({ text: words.go, href: goOn })}
      <h2 class="govuk-heading-m">{words.afreshTitle}</h2>
      <p class="govuk-body">{words.afreshBody}</p>
      <Form request={request}>
        {button({ text: words.afresh, name: 'do', value: 'afresh', classes: 'govuk-button--secondary' })}
      </Form>
    </>
  );
}
