import type { IsoDate } from '../../calendar/iso-date.ts';
import { londonDate } from '../../calendar/london.ts';
import type { Life, Tale } from '../life.ts';
import { replies } from '../words/replies.ts';
import { dueOf, inTheirTime, later, officeOn, placeNow, shift, step, today } from './moments.ts';
import { whyLate } from './why-late.ts';

/** What was promised is done, as far as its day has come by then. */
export function* keepPromises(tale: Tale, until: IsoDate = '9999-12-31'): Life {
  const due = tale.promises.filter(({ on }) => on <= until).toSorted((a, b) => (a.on < b.on ? -1 : 1));
  tale.promises = tale.promises.filter(({ on }) => on > until);
  for (const { on, event } of due) yield step(officeOn(tale, on), tale.handler, event);
}

/** The person asks for the next stage, so many days after the answer; a little too late is taken on. */
export function* escalate(tale: Tale, days: number = tale.chance.whole(2, 19)): Life {
  const wanted = londonDate(inTheirTime(tale, days));
  yield* keepPromises(tale, wanted);
  const isOnline = tale.channel === 'web' && tale.person !== null;
  const reason = tale.chance.maybe(0.85) ? { reason: tale.chance.pick(replies.escalation) } : {};
  const at = isOnline ? tale.hours.awake(wanted, tale.last()) : officeOn(tale, wanted);
  yield step(at, isOnline ? 'resident' : tale.handler, { type: 'requestEscalation', ...reason });
  if (!placeNow(tale).endsWith('.awaitingDiscretion')) return;
  const why = 'The answer reached the person only after a week, and the request came soon after it.';
  yield step(later(tale, 1), tale.manager, { type: 'acceptLate', reason: why });
}

/** Promises are kept, the person's time to ask for more passes, and the case is closed. */
export function* settleDown(tale: Tale): Life {
  if (tale.promises.length > 0 && tale.chance.maybe(0.1) && hasOpenRemedy(tale)) {
    yield { ...step(later(tale, 1), tale.handler, { type: 'close' }), refused: 'open-duties' };
  }
  yield* keepPromises(tale);
  const window = dueOf(tale, 'escalation.window');
  const after = window !== null && window > today(tale) ? window : today(tale);
  yield step(officeOn(tale, shift(tale, after, tale.chance.whole(1, 6))), tale.handler, {
    type: 'close',
    ...whyLate(tale),
  });
}

const hasOpenRemedy = (tale: Tale): boolean =>
  tale.now().snapshot.context.remedies.some(({ state }) => state === 'open');
