import { startClock, stopClock } from '../clock-book.ts';
import { follow, remember } from '../draft.ts';
import { isFinal } from '../find-procedure.ts';
import { deed, inStage } from './deed.ts';
import { recordDefinition } from './issues.ts';

/** The acknowledgement is sent now: the time to answer starts from it, not from receipt (Codes 6.2 and 6.3). */
export const acknowledge = deed('acknowledge', (draft, facts, where) => {
  const stage = inStage(where);
  if (facts.definition !== undefined) recordDefinition(draft, stage, facts.definition.issues, 'definition.issues');
  stopClock(draft, `${stage.id}.acknowledge`);
  startClock(draft, `${stage.id}.respond`, { on: draft.moment.today });
  const occasion = isFinal(draft.moment.procedure, stage) ? 'stage2-acknowledgement' : 'acknowledgement';
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
export const notifyDelay = deed('notifyDelay', (draft, { expectedOn }, where) => {
  remember(draft, { delayExpectedOn: expectedOn });
  follow(draft, { type: 'notify', occasion: 'delay-notice', to: 'resident', clock: `${inStage(where).id}.respond` });
});

/** The person adds something; no clock changes. */
export const addInformation = deed('addInformation', (draft) => {
  follow(draft, { type: 'notify', occasion: 'information-added', to: 'resident' });
});
