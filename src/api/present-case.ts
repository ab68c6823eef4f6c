import type { CaseRow, CaseView, MessageView, PersonView } from '../cases/view.ts';
import type { Actor } from '../ports.ts';
import type { CaseAnswer, CaseRowAnswer } from './schemas/case.ts';

/** A case as the API shows it: field by field, so that nothing is shown that nobody thought of. */
export function presentCase(view: CaseView, actor: Actor): CaseAnswer {
  const { reference, version, procedure, receivedOn, channel, description, onBehalfOf, nextDue, look } = view;
  const self = `/api/v1/cases/${reference}`;
  return {
    reference,
    version,
    procedure,
    receivedOn,
    channel,
    description,
    onBehalfOf,
    person: view.person && presentPerson(view.person),
    ...(actor.kind === 'staff' ? { owner: view.owner } : {}),
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

function presentPerson({ name, email, phone, address, adjustments, preferredContact }: PersonView) {
  return { name, email, phone, address, adjustments, preferredContact };
}

function mayRead(message: MessageView, actor: Actor): boolean {
  return actor.kind === 'staff' || message.audience === 'resident';
}

function presentMessage({ occasion, at, state, letter, subject, text }: MessageView) {
  return { occasion, at, state, letter, subject, text };
}
