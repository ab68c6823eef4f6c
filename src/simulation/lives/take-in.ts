import { addMonths, type IsoDate } from '../../calendar/iso-date.ts';
import { londonDate } from '../../calendar/london.ts';
import type { Life, Step, Tale } from '../life.ts';
import { whatWasSaid } from '../what-was-said.ts';
import { replies } from '../words/replies.ts';
import { inTheirTime, later, shift, step } from './moments.ts';

/** How a complaint comes in, where that is not plain. */
export interface Arrival {
  /** The person knew of it so many months before. */
  awareMonthsAgo?: number;
  /** Told to a contractor or other staff so many working days before. */
  toldDaysAgo?: number;
  /** A letter that was recorded so many working days after it came. */
  recordedDaysLater?: number;
  onBehalfOf?: string;
  /** The other person is in the record, too. */
  forAnother?: true;
  /** Nothing is added on the next day. */
  isAll?: true;
}

/** The complaint comes in: by themselves on the website, through staff otherwise. */
export function* takeIn(tale: Tale, arrival: Arrival = {}): Life {
  const { awareMonthsAgo, toldDaysAgo, onBehalfOf, recordedDaysLater } = arrival;
  const { channel, told, receivedOn } = tale;
  const at = arrivalTime(tale, receivedOn);
  const event = {
    type: 'receive' as const,
    channel,
    description: told.text,
    ...whatWasSaid(tale),
    ...(awareMonthsAgo === undefined ? {} : { awareOn: addMonths(londonDate(at), -awareMonthsAgo) }),
    ...(toldDaysAgo === undefined
      ? {}
      : { firstToldOn: shift(tale, londonDate(at), -toldDaysAgo), receivedBy: 'Caretaker' }),
    ...(onBehalfOf === undefined ? {} : { onBehalfOf }),
    ...(arrival.forAnother === true ? { capacity: 'someoneElse' as const } : {}),
  };
  if (recordedDaysLater === undefined) yield step(at, clerk(tale), event);
  else
    yield { ...step(recordedOn(tale, at, recordedDaysLater), tale.handler, event), happenedAt: at, ...whyLate(tale) };
  if (arrival.isAll === true) return;
  if (tale.chance.maybe(0.08)) yield* addInformation(tale);
  if (tale.person !== null && tale.chance.branch(903).maybe(0.04)) yield* changeDetails(tale);
}

/** A request for a service: recorded and watched. */
export function* takeInRequest(tale: Tale): Life {
  const at = tale.hours.office(tale.receivedOn);
  const channel = tale.channel === 'web' ? 'phone' : tale.channel;
  yield step(at, tale.handler, { type: 'receiveServiceRequest', channel, description: tale.told.text });
}

/** A new number, said in their own time online and by telephone otherwise. */
function* changeDetails(tale: Tale): Life {
  const by = tale.channel === 'web' ? 'resident' : tale.handler;
  const at = tale.channel === 'web' ? inTheirTime(tale, 1) : later(tale, 1);
  yield step(at, by, { type: 'changeDetails', phone: `07700 900 ${tale.chance.branch(904).whole(100, 999)}` });
}

export function* addInformation(tale: Tale): Life {
  const text = tale.chance.pick(replies.information);
  const isOnline = tale.channel === 'web' && tale.person !== null;
  yield isOnline
    ? step(inTheirTime(tale, 1), 'resident', { type: 'addInformation', text })
    : step(later(tale, 1), tale.handler, { type: 'addInformation', text });
}

function clerk({ channel, broughtInBy, handler }: Tale): Step['by'] {
  return channel === 'web' ? 'resident' : (broughtInBy ?? handler);
}

/** Online people write at any hour; the telephone and the post have office hours. */
function arrivalTime({ channel, hours }: Tale, date: IsoDate): Date {
  const isOnline = channel === 'web';
  return isOnline ? hours.awake(date) : hours.office(date);
}

function recordedOn(tale: Tale, at: Date, workingDays: number): Date {
  return tale.hours.office(shift(tale, londonDate(at), workingDays), new Date(at.getTime() + 60_000));
}

const whyLate = (tale: Tale) => ({ lateEntryReason: tale.chance.pick(replies.lateEntry) });
