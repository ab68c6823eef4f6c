import type { EffectOf } from '../effects.ts';
import { follow, remember, type Draft } from '../draft.ts';
import { pinOn, requireProcedure } from '../find-procedure.ts';
import { deed } from './deed.ts';
import { isOlderThanTaken, isOutOfTime, receiptNow, receiptOf, takeIn, type Receipt } from './take-in.ts';

/** A complaint is received: it opens the case. */
export const receive = deed('receive', (draft, facts) => {
  takeIn(draft, receiptOf(facts, draft.moment), { channel: facts.channel, awareOn: facts.awareOn ?? null });
});

/** A case begins that another case's event has made. */
export const begin = deed('begin', (draft, facts) => {
  const { receivedOn, toldOn, channel, awareOn } = facts;
  if (facts.isRequest) remember(draft, { channel, receivedOn, toldOn, receivedAt: draft.moment.at.toISOString() });
  else takeIn(draft, { receivedOn, toldOn }, { channel, awareOn });
});

/** A service request is recorded and watched; it is not a complaint (Codes 1.2 and 1.4). */
export const receiveServiceRequest = deed('receiveServiceRequest', (draft, { channel }) => {
  remember(draft, { ...receiptNow(draft.moment), channel, receivedAt: draft.moment.at.toISOString() });
});

/** The person chooses to complain of how the request was handled; the request stays open (Codes 1.7 and 1.5). */
export const promote = deed('promote', (draft) => {
  takeIn(draft, receiptNow(draft.moment), { channel: draft.context.channel ?? 'web', awareOn: null });
});

/** A second complaint opens another case (README, `receive`). */
export const receiveAnother = deed('receive', (draft, facts) => {
  openAnother(draft, {
    ...receiptOf(facts, draft.moment),
    cause: 'receive',
    awareOn: facts.awareOn ?? null,
    channel: facts.channel,
    late: isOutOfTime(facts, draft.moment),
    texts: ['description'],
  });
});

/** A further service request opens another case. */
export const receiveAnotherRequest = deed('receiveServiceRequest', (draft, { channel }) => {
  const receipt = receiptNow(draft.moment);
  openAnother(draft, {
    ...receipt,
    cause: 'serviceRequest',
    awareOn: null,
    channel,
    late: false,
    texts: ['description'],
  });
});

/** One contact under several procedures: every further strand becomes a linked case with the same receipt. */
export const split = deed('split', (draft, { strands }, { place }) => {
  const { awareOn, channel } = draft.context;
  const { today } = draft.moment;
  const receipt = { receivedOn: draft.context.receivedOn ?? today, toldOn: draft.context.toldOn ?? today };
  strands.forEach((strand, i) => {
    if (i === 0) return;
    const texts = Array.from({ length: strand.issues }, (_, issue) => `strands.${i}.issues.${issue}`);
    openAnother(draft, {
      procedure: strand.procedure,
      cause: 'split',
      ...receipt,
      awareOn,
      channel: channel ?? 'web',
      late: isLateStrand(draft, strand.procedure, receipt, place),
      texts,
    });
  });
});

// Each procedure has its own limit; a contact taken on late already is not judged a second time.
function isLateStrand({ context, moment }: Draft, id: string, { receivedOn, toldOn }: Receipt, place: string): boolean {
  const { awareOn } = context;
  const own = isOlderThanTaken(moment.procedure, toldOn, awareOn);
  if (own && !place.endsWith('.awaitingDiscretion')) return false;
  return isOlderThanTaken(requireProcedure(pinOn(id, receivedOn)), toldOn, awareOn);
}

/** A new issue that this complaint cannot take becomes a complaint of its own (Codes 6.9 and 6.8). */
export const openIssueCase = deed('addIssue', (draft) => {
  const channel = draft.context.channel ?? 'web';
  const receipt = receiptNow(draft.moment);
  openAnother(draft, { ...receipt, cause: 'newIssue', awareOn: null, channel, late: false, texts: ['text'] });
});

type Further = Omit<EffectOf<'openCase'>, 'type' | 'procedure'> & { procedure?: string };

function openAnother(draft: Draft, further: Further): void {
  follow(draft, { type: 'openCase', procedure: draft.moment.procedure.id, ...further });
}
