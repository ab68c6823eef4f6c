import { seal, type SealedCase } from '../audit/seal.ts';
import type { CasePlan, PersonChange } from '../cases/plan-types.ts';
import { afterPlan, type BeforePlan } from './after-plan.ts';
import type { NoticeOfPast, PastMail, PastRecipient } from './past-mail.ts';
import type { Stage } from './stage.ts';

/** Seals the plans, remembers what the cases have become, and writes the notices; gives the ids of the cases. */
export function keepPlans(stage: Stage, plans: readonly CasePlan[]): string[] {
  const { ids, entropy } = stage;
  const sealed = seal(plans, { ids, entropy, organisationId: stage.organisationId, requestId: ids.uuid() });
  for (const one of sealed) {
    const known = stage.cases.get(one.caseId);
    const loaded = afterPlan(known?.loaded ?? surroundings(stage), one);
    const words = known?.words ?? new Map<string, string>();
    meetPerson(stage, one);
    for (const { path, value } of one.texts) words.set(`${one.seq} ${path}`, value);
    stage.cases.set(one.caseId, { loaded, words, sealed: [...(known?.sealed ?? []), one] });
    for (const notice of one.notices) stage.mails.push(mailOf(stage, { notice, sealed: one, loaded, words }));
  }
  return sealed.map(({ caseId }) => caseId);
}

function meetPerson({ recipients }: Stage, { plan, personId }: SealedCase): void {
  const person = plan.beginning?.person ?? null;
  const known = recipients.get(personId ?? '');
  if (personId !== null && known !== undefined && plan.personChange !== null) {
    recipients.set(personId, changed(known, plan.personChange));
  }
  if (person === null || personId === null || 'personId' in person) return;
  recipients.set(personId, { ...person, name: person.name ?? null, email: person.email ?? null });
}

/** As write_plans changes the row: what was there before is kept, where it was another. */
function changed(known: PastRecipient, change: PersonChange): PastRecipient {
  const { email = known.email, phone = known.phone } = change;
  return {
    ...known,
    ...change,
    name: change.name === undefined ? known.name : change.name,
    email,
    formerEmail: email === known.email ? known.formerEmail : known.email,
    phone,
    formerPhone: phone === known.phone ? known.formerPhone : known.phone,
  };
}

const surroundings = ({ opening, named }: Stage): BeforePlan => ({ ...opening, named, earlier: null });

/** Letters are posted within three days. */
function postedBefore({ until }: Stage): string {
  return new Date(until.getTime() - 3 * 24 * 3600_000).toISOString();
}

/** The relay has a notice seconds after its event. */
function mailOf(stage: Stage, about: Omit<NoticeOfPast, 'recipient'>): PastMail {
  const { notice, sealed } = about;
  const recipient = stage.recipients.get(notice.staffId ?? notice.personId ?? '') ?? { name: null, email: null };
  const at = new Date(new Date(sealed.plan.event.recordedAt).getTime() + 3_000).toISOString();
  const messageId = notice.messageId ?? stage.ids.uuid();
  const written = stage.write({ ...about, recipient });
  const outcome = written.outcome === 'toPost' && at < postedBefore(stage) ? 'posted' : written.outcome;
  return { ...written, outboxId: notice.outboxId, messageId, at, outcome };
}
