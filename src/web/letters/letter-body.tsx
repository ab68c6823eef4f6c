import { staffLetterTexts as texts } from '../../language/en/pages-staff-letters.ts';
import type { LetterDraft } from '../../letters/drafts/read-draft.ts';
import { mayDo } from '../../permissions/may-do.ts';
import { CaseFrame } from '../case/case-frame.tsx';
import { wholeForm } from '../event-forms/failure-faults.ts';
import { errorAt, type FormFault, type FormValues } from '../form.ts';
import { button, details, insetText, notificationBanner, textarea } from '../govuk.ts';
import { Form } from '../layout.tsx';
import { linkTo } from '../link.ts';
import type { PageRequest } from '../page.ts';
import { pathTo } from '../paths.ts';
import { wholeFault } from '../whole-fault.ts';
import type { LetterAssessed } from './assess-letter.ts';
import { LetterChecks } from './letter-checks.tsx';
import { LetterForm } from './letter-form.tsx';
import { LetterPreview } from './letter-preview.tsx';
import { CaseBeside, LetterRecord } from './letter-record.tsx';
import type { LetterSubject } from './letter-subject.ts';

/** All that the page of a letter shows; `draft` is null while nothing is saved. */
export interface LetterProps {
  subject: LetterSubject;
  draft: LetterDraft | null;
  values: FormValues;
  faults: FormFault[];
  assessed: LetterAssessed;
  done: keyof typeof texts.done | null;
}

/** The page of a letter: where it stands, what is missing, how it will look, and what can be done with it. */
export function LetterBody({ request, ...props }: LetterProps & { request: PageRequest }) {
  const { subject, draft, assessed, done } = props;
  const { view, presence } = subject;
  return (
    <CaseFrame view={view} active={null} presence={presence}>
      {done === null ? '' : notificationBanner({ type: 'success', text: texts.done[done] })}
      {draft === null ? '' : insetText({ text: texts.stateLines[draft.state](draft.preparedBy.name) })}
      {draft?.state === 'sentBack' ? <ToChange draft={draft} /> : ''}
      {draft !== null && draft.caseVersion !== view.version && isOpen(draft) ? insetText({ text: texts.movedOn }) : ''}
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-one-half">
          <Doing {...props} request={request} />
        </div>
        <div class="govuk-grid-column-one-half">
          {draft === null || isOpen(draft) ? (
            <>
              <LetterChecks assessed={assessed} isApproved={draft?.state === 'approved'} />
              <Preview {...props} />
            </>
          ) : (
            <p class="govuk-body">{linkTo(pathTo('staffMessages', { reference: view.reference }), texts.toMessages)}</p>
          )}
          {draft === null ? '' : <LetterRecord draft={draft} />}
          <CaseBeside {...subject} />
        </div>
      </div>
    </CaseFrame>
  );
}

/** What whoever sent it back wants changed, before the words to change and not only below them. */
function ToChange({ draft: { approvals } }: { draft: LetterDraft }) {
  const last = approvals.at(-1);
  if (!last?.note) return <></>;
  return (
    <>
      <h2 class="govuk-heading-s">{texts.toChange(last.by)}</h2>
      <p class="govuk-body redress-words">{last.note}</p>
    </>
  );
}

function isOpen({ state }: LetterDraft): boolean {
  return state !== 'sent' && state !== 'dropped';
}

function Preview({ assessed: { preview }, subject: { view }, draft }: LetterProps) {
  return (
    <section>
      <h2 class="govuk-heading-m">{texts.preview}</h2>
      {preview === null ? (
        <p class="govuk-body">{texts.previewMissing}</p>
      ) : (
        <>
          {draft === null ? (
            ''
          ) : (
            <p class="govuk-body">
              {linkTo(pathTo('staffLetterDraftPdf', { reference: view.reference, id: draft.draftId }), texts.pdf)}
            </p>
          )}
          <LetterPreview html={preview.html} isLarge={view.person?.formats.includes('largePrint') ?? false} />
        </>
      )}
    </section>
  );
}

/** What whoever looks at it can do with the letter as it stands. */
function Doing({ request, ...props }: LetterProps & { request: PageRequest }) {
  const { subject, draft, values, faults, assessed } = props;
  const mayWrite = mayDo(request.ctx.actor, 'case.handle');
  const step = assessed.needsApproval ? 'submit' : 'send';
  const form = { subject, values, faults, request, version: draft?.version ?? 0 };
  if (draft === null) return <LetterForm {...form} actions={['save']} />;
  if (!isOpen(draft)) return <></>;
  if (draft.state === 'draft' || draft.state === 'sentBack') {
    return mayWrite ? <LetterForm {...form} actions={[step, 'save', 'drop']} /> : <></>;
  }
  return (
    <>
      <Decision {...props} request={request} draft={draft} />
      {mayWrite
        ? details({
            summaryText: texts.change,
            open: faults.length > 0 && draft.state === 'approved',
            html: `${String(insetText({ text: texts.changeVoids }))}${String(<LetterForm {...form} actions={['save', 'drop']} />)}`,
          })
        : ''}
    </>
  );
}

/** Approving, for somebody else than who prepared it; sending, once that is done. */
function Decision({ draft, faults, request, subject }: LetterProps & { draft: LetterDraft; request: PageRequest }) {
  const { actor } = request.ctx;
  const isOwn = actor.kind === 'staff' && draft.authors.includes(actor.staffId);
  const mayDecide = draft.state === 'submitted' && mayDo(actor, 'letter.approve');
  const maySend = draft.state === 'approved' && mayDo(actor, 'case.handle');
  if (mayDecide && isOwn) return insetText({ text: texts.faults['own-letter'] });
  if (!mayDecide && !maySend) return <></>;
  return (
    <Form request={request}>
      <input type="hidden" name="letterVersion" value={String(draft.version)} />
      <input type="hidden" name="version" value={String(subject.view.version)} />
      {mayDecide
        ? textarea({
            id: 'note',
            name: 'note',
            label: { text: texts.note.label, classes: 'govuk-label--s' },
            hint: { text: texts.note.hint },
            rows: 3,
            ...errorAt(faults, 'note'),
          })
        : ''}
      <div class="govuk-button-group" id={`${wholeForm}-decide`} tabindex={-1}>
        {wholeFault(faults, `${wholeForm}-decide`)}
        {mayDecide ? (
          <>
            {button({ text: texts.actions.approve, name: 'action', value: 'approve', preventDoubleClick: true })}
            {button({
              text: texts.actions.sendBack,
              name: 'action',
              value: 'sendBack',
              classes: 'govuk-button--secondary',
              preventDoubleClick: true,
            })}
          </>
        ) : (
          <>
            {button({
              text: texts.actions.sendApproved,
              name: 'action',
              value: 'sendApproved',
              preventDoubleClick: true,
            })}
            {draft.approvals.at(-1)?.caseVersion === subject.view.version
              ? ''
              : button({
                  text: texts.actions.submitAgain,
                  name: 'action',
                  value: 'submit',
                  classes: 'govuk-button--secondary',
                  preventDoubleClick: true,
                })}
          </>
        )}
      </div>
    </Form>
  );
}
