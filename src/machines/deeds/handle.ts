import { openClock, startClock, stopClock } from '../clock-book.ts';
import { follow, remember } from '../draft.ts';
import { deed, inStage } from './deed.ts';
import { recordDefinition } from './issues.ts';
import { promiseUpdates } from './updates.ts';

/** The acknowledgement is sent now; under the Codes the time to answer starts from it, not from receipt (Codes 6.2 and 6.3). */
export const acknowledge = deed('acknowledge', (draft, facts, where) => {
  const stage = inStage(where);
  if (facts.definition !== undefined) recordDefinition(draft, stage, facts.definition.issues, 'definition.issues');
  stopClock(draft, `${stage.id}.acknowledge`);
  const respond = `${stage.id}.respond`;
  if (openClock(draft, respond) === null) startClock(draft, respond, { on: draft.moment.today });
  const isFirst = draft.moment.procedure.stages[0]?.id === stage.id;
  const occasion = isFirst ? 'acknowledgement' : 'stage2-acknowledgement';
  follow(draft, { type: 'notify', occasion, to: 'resident', clock: `${stage.id}.respond` });
});

/** The handler of the stage in hand. */
export const assign = deed('assign', (draft, { handler }, where) => {
  const stage = inStage(where);
  const { handlers } = draft.context;
  remember(draft, { handlers: { ...handlers, [stage.id]: [...(handlers[stage.id] ?? []), handler.trim()] } });
  follow(draft, { type: 'assignHandler', stage: stage.id, handler: handler.trim() });
});

/** The person was told that the answer will come later, when and why (Codes 5.5 and 5.9). */
export const notifyDelay = deed('notifyDelay', (draft, { expectedOn, updateEvery }, where) => {
  remember(draft, { delayExpectedOn: expectedOn });
  if (updateEvery !== undefined) promiseUpdates(draft, updateEvery);
  follow(draft, { type: 'notify', occasion: 'delay-notice', to: 'resident', clock: `${inStage(where).id}.respond` });
});

/** The person was told how it goes; the next time is due after the same interval (Housing Ombudsman Code 5.9). */
export const sendUpdate = deed('sendUpdate', (draft) => {
  stopClock(draft, 'response.update');
  if (draft.context.updateEvery !== null) promiseUpdates(draft, draft.context.updateEvery);
  follow(draft, { type: 'notify', occasion: 'progress-update', to: 'resident' });
});

/** How complex it is, and whether the person or anybody else is at risk (Codes 6.1). */
export const triage = deed('triage', (draft, { complexity, vulnerability, risk }) => {
  remember(draft, { triage: { complexity, vulnerability, risk } });
});

/** How the person can be reached, and what they need, has changed; where they are told of it, so is the address before. */
export const changeDetails = deed('changeDetails', (draft, { email, phone }) => {
  follow(draft, { type: 'changePerson' });
  if (email !== undefined || phone !== undefined)
    follow(draft, { type: 'notify', occasion: 'details-changed', to: 'resident' });
});

/** Whether the person a complaint is made for agrees to what is shared; no clock waits for it (domain.md 6.4). */
export const recordConsent = deed('recordConsent', (draft) => {
  follow(draft, { type: 'changeConsent' });
});

/** The person adds something; no clock changes. */
export const addInformation = deed('addInformation', (draft) => {
  follow(draft, { type: 'notify', occasion: 'information-added', to: 'resident' });
});
