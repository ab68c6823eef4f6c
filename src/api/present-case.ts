import type { LodgedView, RepresentedView } from '../cases/said-view.ts';
import type {
  CaseRow,
  CaseView,
  MessageView,
  PersonView,
  RestrictionListed,
  StaffFile,
  StageView,
} from '../cases/view.ts';
import type { Actor } from '../ports.ts';
import type { CaseAnswer, CaseRowAnswer } from './schemas/case.ts';
import type { RestrictionRowAnswer } from './schemas/staff-file.ts';

/** A case as the API shows it: field by field, so that nothing is shown that nobody thought of. */
export function presentCase(view: CaseView, actor: Actor): CaseAnswer {
  const { reference, version, procedure, receivedOn, channel, description, onBehalfOf, nextDue, look } = view;
  const { outcomesSought, notResponsibleFor } = view;
  const self = `/api/v1/cases/${reference}`;
  return {
    reference,
    version,
    procedure,
    receivedOn,
    channel,
    description,
    onBehalfOf,
    outcomesSought,
    notResponsibleFor,
    person: view.person && presentPerson(view.person),
    represented: view.represented && presentRepresented(view.represented),
    lodged: presentLodged(view.lodged),
    statements: view.statements.map(({ seq, at, about, view: said, text }) => ({ seq, at, about, view: said, text })),
    ...(actor.kind === 'staff' ? { owner: view.owner } : {}),
    ...(actor.kind === 'staff' && view.forStaff ? { forStaff: presentStaffFile(view.forStaff) } : {}),
    nextDue,
    issues: view.issues.map(({ number, text, stage, state, ground, finding }) => ({
      number,
      text,
      stage,
      state,
      ground,
      finding,
    })),
    remedies: view.remedies.map(({ id, kind, dueOn, state, text }) => ({ id, kind, dueOn, state, text })),
    actions: view.actions.map(({ number, text, due, state }) => ({ number, text, due, state })),
    updateEvery: view.updateEvery,
    stage: view.stage && presentStage(view.stage),
    messages: view.messages.filter((message) => mayRead(message, actor)).map(presentMessage),
    states: look.states,
    clocks: look.clocks,
    duties: look.duties,
    flags: look.flags,
    allowed: view.allowed,
    links: { self, events: `${self}/events` },
  };
}

/** A case of the worklist as the API shows it. */
export function presentRow(row: CaseRow): CaseRowAnswer {
  const { reference, summary, procedure, states, channel, receivedOn, nextDue, isOverdue, isDueToday, owner, version } =
    row;
  const links = { self: `/api/v1/cases/${reference}` };
  const due = { nextDue, isOverdue, isDueToday };
  return { reference, summary, procedure, states, channel, receivedOn, ...due, owner, version, links };
}

/** A restriction of the register as the API shows it. */
export function presentRestriction(listed: RestrictionListed): RestrictionRowAnswer {
  const { reference, number, name, imposedOn, reviewOn, isOwed, reviewedOn, liftedOn, state } = listed;
  const dates = { imposedOn, reviewOn, isOwed, reviewedOn, liftedOn };
  return { reference, number, name, ...dates, state, links: { case: `/api/v1/cases/${reference}` } };
}

function presentStage({ id, title, contents, extension }: StageView) {
  return { id, title, contents, extension };
}

function presentStaffFile({ links, restrictions, ...file }: StaffFile) {
  return {
    ...file,
    links: links.map(({ reference, kind, direction, reason }) => ({ reference, kind, direction, reason })),
    restrictions: restrictions.map(({ number, imposedOn, reviewOn, reviewedOn, liftedOn, state, ...words }) => {
      const { restriction, reasons, equalityConsidered, reviews } = words;
      const dates = { number, imposedOn, reviewOn, reviewedOn, liftedOn, state };
      return { ...dates, restriction, reasons, equalityConsidered, reviews };
    }),
  };
}

function presentPerson({ personId: _id, contactRules, ...person }: PersonView) {
  const { name, email, phone, address, adjustments, preferredContact, language, formats, adjustmentsReviewOn } = person;
  const told = { name, email, phone, address, adjustments, preferredContact, language, formats, adjustmentsReviewOn };
  return { ...told, contactRules: contactRules && presentRules(contactRules) };
}

function presentRules({ neverBy, discreet, noVoicemail, notAt }: NonNullable<PersonView['contactRules']>) {
  return { neverBy, discreet, noVoicemail, notAt };
}

function presentRepresented({ name, consent, scope, expiresOn }: RepresentedView) {
  return { name, consent, scope, expiresOn };
}

function presentLodged({ capacity, contractor, period, place, effect, ...more }: LodgedView) {
  const { outcomesSought, earlierReport, risk, withholdName } = more;
  return { capacity, contractor, period, place, effect, outcomesSought, earlierReport, risk, withholdName };
}

function mayRead(message: MessageView, actor: Actor): boolean {
  return actor.kind === 'staff' || message.audience === 'resident';
}

function presentMessage({ occasion, at, state, letter, subject, text }: MessageView) {
  return { occasion, at, state, letter, subject, text };
}
