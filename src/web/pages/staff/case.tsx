import { whyLate } from '../../../cases/why-late.ts';
import { staffCaseTexts as texts } from '../../../language/en/pages-staff.ts';
import { eventTexts, type FormEvent } from '../../../language/en/pages-staff-events.ts';
import { contactTexts } from '../../../language/en/pages-staff-contact.ts';
import { listDraftsOfCase, type DraftListed } from '../../../letters/drafts/list-drafts.ts';
import type { LatenessCause } from '../../../machines/words.ts';
import { mayDo } from '../../../permissions/may-do.ts';
import { openCallBack } from '../../../requests/open-call-back.ts';
import type { CallBack } from '../../../requests/call-back.ts';
import { CallAwaited } from '../../case/call-awaited.tsx';
import { CaseFacts } from '../../case/case-facts.tsx';
import { CaseFiled } from '../../case/case-filed.tsx';
import { CaseOwed } from '../../case/case-owed.tsx';
import { defineCasePage } from '../../case/case-page.tsx';
import { CaseLinks } from '../../case/case-work.tsx';
import { NextBox } from '../../case/next-box.tsx';
import { OtherActions } from '../../case/other-actions.tsx';
import { isAnsweredLate } from '../../event-forms/is-answered-late.ts';
import { hasForm } from '../../event-forms/forms.ts';
import { notificationBanner } from '../../govuk.ts';
import { DraftsOfCase } from '../../letters/drafts-of-case.tsx';
import { linkTo } from '../../link.ts';
import { pathTo } from '../../paths.ts';

interface More {
  /** That the person waits for. */
  call: CallBack | null;
  /** The letters that are being written: what is next may be one that was approved or sent back. */
  drafts: DraftListed[];
  /** What has just been recorded, for saying so. */
  done: FormEvent | null;
  /** What made the answer late, as was said when the case was closed. */
  lateBecause: LatenessCause | null;
}

/** One case for staff: what is next, what can be done, and what it is about. */
export const staffCasePage = defineCasePage<More>({
  name: 'summary',
  async load({ ctx, query }, view) {
    const done = query.get('done') ?? '';
    const mayBeLate = view.forStaff !== null && isAnsweredLate(view.look.clocks);
    return {
      call: await openCallBack(ctx, view),
      drafts: await listDraftsOfCase(ctx, { caseId: view.caseId }),
      done: hasForm(done) ? done : null,
      lateBecause: mayBeLate ? await whyLate(ctx, view) : null,
    };
  },
  body: (view, { call, drafts, done, lateBecause }, { ctx }) => (
    <>
      {done === null ? '' : notificationBanner({ type: 'success', text: `${eventTexts[done].title}: ${texts.done}` })}
      <CallAwaited call={call} />
      {mayDo(ctx.actor, 'case.read') ? contactLink(view.reference) : ''}
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <NextBox view={view} />
          <DraftsOfCase reference={view.reference} drafts={drafts} />
          <CaseOwed view={view} />
          <CaseFacts view={view} lateBecause={lateBecause} />
          <CaseFiled forStaff={view.forStaff} />
        </div>
        <div class="govuk-grid-column-one-third">
          <OtherActions view={view} />
        </div>
      </div>
      <CaseLinks links={view.forStaff?.links ?? []} />
    </>
  ),
});

/** To the one screen for a call about the case. */
function contactLink(reference: string) {
  return <p class="govuk-body">{linkTo(pathTo('staffContact', { reference }), contactTexts.link)}</p>;
}
