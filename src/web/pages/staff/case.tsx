import { explainDeadline } from '../../../cases/explain-deadline.ts';
import { getCase } from '../../../cases/get-case.ts';
import type { CaseView } from '../../../cases/view.ts';
import type { DocumentView } from '../../../documents/document-view.ts';
import { listDocuments } from '../../../documents/list-documents.ts';
import { caseWords } from '../../../language/en/case-words.ts';
import { dayAndDate } from '../../../language/en/dates.ts';
import { documentsTexts } from '../../../language/en/pages-documents.ts';
import { staffCaseTexts as texts } from '../../../language/en/pages-staff.ts';
import { actionGroups, eventTexts, type FormEvent } from '../../../language/en/pages-staff-events.ts';
import { whatWentOut, type WentOut } from '../../../reports/what-went-out.ts';
import { openCallBack } from '../../../requests/open-call-back.ts';
import type { CallBack } from '../../../requests/call-back.ts';
import { CallAwaited } from '../../case/call-awaited.tsx';
import { CaseClocks, type PicturedClock } from '../../case/case-clocks.tsx';
import { CaseDocuments } from '../../case/case-documents.tsx';
import { CaseFacts, CaseList, CasePoints, CaseRemedies } from '../../case/case-facts.tsx';
import { clockName } from '../../case/case-in-words.ts';
import { CaseMessages } from '../../case/case-messages.tsx';
import { SentOtherwise } from '../../case/sent-otherwise.tsx';
import { ToPost } from '../../case/to-post.tsx';
import { CaseRestrictions, RestrictionNote } from '../../case/case-restrictions.tsx';
import { CaseStatements } from '../../case/case-statements.tsx';
import { ContactCare } from '../../case/contact-care.tsx';
import { CaseActions, CaseEnquiries, CaseLinks, CaseRecommendations } from '../../case/case-work.tsx';
import { inGroups, nextSteps } from '../../case/next-step.ts';
import { clockTag } from '../../case/state-tag.ts';
import { hasForm } from '../../event-forms/forms.ts';
import { found } from '../../found.ts';
import { button, notificationBanner } from '../../govuk.ts';
import { mayDo } from '../../../permissions/may-do.ts';
import { definePage, param, type PageRequest } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';

interface Props {
  view: CaseView;
  documents: DocumentView[];
  /** That the person waits for. */
  call: CallBack | null;
  pictured: PicturedClock | null;
  wentOut: WentOut[];
  /** Whether the reader prints and posts letters. */
  mayPost: boolean;
  /** What has just been recorded, for saying so. */
  done: FormEvent | null;
}

/** One case for staff; the first button is what stops the next clock. */
export const staffCasePage = definePage<Props>({
  path: patterns.staffCase,
  access: ['case.read'],
  async load(request) {
    const view = found(await getCase(request.ctx, { reference: param(request, 'reference') }));
    const done = request.query.get('done') ?? '';
    const documents = found(await listDocuments(request.ctx, { caseId: view.caseId }));
    const mayPost = mayDo(request.ctx.actor, 'letter.post');
    const wentOut = await whatWentOut(request.ctx, { caseId: view.caseId });
    return {
      view,
      documents,
      call: await openCallBack(request.ctx, view),
      wentOut,
      mayPost,
      pictured: await picture(request, view),
      done: hasForm(done) ? done : null,
    };
  },
  view: (props) => ({
    title: texts.title(props.view.reference),
    back: { href: pathTo('worklist'), text: texts.back },
    wide: true,
    body: <StaffCase {...props} />,
  }),
});

async function picture({ ctx }: PageRequest, { reference, nextDue }: CaseView): Promise<PicturedClock | null> {
  if (nextDue === null) return null;
  const basis = await explainDeadline(ctx, { reference, clock: nextDue.clock });
  return basis?.explanation ? { clock: nextDue.clock, explanation: basis.explanation } : null;
}

function StaffCase({ view, documents, call, wentOut, mayPost, pictured, done }: Props) {
  return (
    <>
      {done === null ? '' : notificationBanner({ type: 'success', text: `${eventTexts[done].title}: ${texts.done}` })}
      <RestrictionNote forStaff={view.forStaff} />
      <CallAwaited call={call} />
      <ContactCare view={view} />
      <Next view={view} />
      <Owed view={view} />
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <CaseFacts view={view} />
          <CasePoints issues={view.issues} />
          <CaseList heading={texts.sought} items={view.outcomesSought} />
          <CaseList heading={texts.notOurs} items={view.notResponsibleFor} />
          <CaseRemedies remedies={view.remedies} />
          <CaseActions actions={view.actions} />
          <CaseStatements statements={view.statements} />
        </div>
      </div>
      <File view={view} />
      <CaseDocuments
        documents={documents}
        texts={documentsTexts}
        pathOf={(id) => pathTo('staffDocument', { reference: view.reference, id })}
      />
      <CaseClocks view={view} pictured={pictured} />
      <CaseMessages
        messages={view.messages}
        below={(message) => (
          <>
            <ToPost view={view} message={message} mayPost={mayPost} />
            <SentOtherwise wentOut={wentOut.find(({ messageId }) => messageId === message.messageId)} />
          </>
        )}
      />
      <p class="govuk-body">
        <a class="govuk-link" href={pathTo('staffHistory', { reference: view.reference })}>
          {texts.history}
        </a>
      </p>
    </>
  );
}

/** What staff keep besides the complaint itself; headings stand only over what there is. */
function File({ view: { forStaff } }: { view: CaseView }) {
  if (forStaff === null) return <></>;
  return (
    <>
      <CaseEnquiries enquiries={forStaff.enquiries} />
      <CaseRecommendations recommendations={forStaff.recommendations} />
      <CaseLinks links={forStaff.links} />
      <CaseRestrictions restrictions={forStaff.restrictions} />
    </>
  );
}

function Next({ view }: { view: CaseView }) {
  const { primary, others } = nextSteps(view);
  const toForm = (type: FormEvent) => pathTo('staffEvent', { reference: view.reference, type });
  return (
    <section class="redress-next" aria-labelledby="next">
      <h2 class="govuk-heading-m" id="next">
        {texts.next}
      </h2>
      <NextDate view={view} />
      {primary === null ? '' : button({ text: eventTexts[primary].title, href: toForm(primary) })}
      {others.length === 0 ? '' : <Others events={others} toForm={toForm} />}
    </section>
  );
}

function Others({ events, toForm }: { events: FormEvent[]; toForm: (type: FormEvent) => string }) {
  return (
    <>
      <h3 class="govuk-heading-s">{texts.otherActions}</h3>
      <div class="redress-action-groups">
        {inGroups(events).map(({ group, events: ofGroup }) => (
          <div>
            <h4 class="govuk-body govuk-!-font-weight-bold govuk-!-margin-bottom-1">{actionGroups[group]}</h4>
            <ul class="govuk-list redress-actions">
              {ofGroup.map((type) => (
                <li>
                  <a class="govuk-link redress-target" href={toForm(type)}>
                    {eventTexts[type].title}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </>
  );
}

function NextDate({ view: { nextDue, look } }: { view: CaseView }) {
  if (nextDue === null) return <p class="govuk-body">{texts.nothingDue}</p>;
  const state = look.clocks[nextDue.clock]?.state;
  return (
    <p class="govuk-body-l">
      {texts.nextBy(clockName(nextDue.clock), dayAndDate(nextDue.due))} {state === undefined ? '' : clockTag(state)}
    </p>
  );
}

function Owed({ view: { look } }: { view: CaseView }) {
  return (
    <>
      <Listed heading={texts.owed} items={look.duties.map((duty) => caseWords.duties[duty])} />
      <Listed heading={texts.noted} items={look.flags.map((flag) => caseWords.flags[flag])} />
    </>
  );
}

function Listed({ heading, items }: { heading: string; items: string[] }) {
  if (items.length === 0) return <></>;
  return (
    <>
      <h2 class="govuk-heading-s">{heading}</h2>
      <ul class="govuk-list govuk-list--bullet">
        {items.map((item) => (
          <li>{item}</li>
        ))}
      </ul>
    </>
  );
}
