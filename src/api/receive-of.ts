import { isIsoDate } from '../calendar/iso-date.ts';
import { londonDate, londonInstant } from '../calendar/london.ts';
import type { Represented } from '../cases/plan-types.ts';
import { eventSchemas } from '../machines/events.ts';
import type { Lodging } from './schemas/lodging.ts';

/** What a lodging means to the verb: the event, the person, and when it came in. */
export function receiveOf(body: Lodging, now: Date) {
  const happenedAt = body.happenedAt ?? (body.receivedOn ? momentOf(body.receivedOn, now) : undefined);
  return {
    event: eventOf(body),
    person: body.person,
    represented: representedOf(body),
    procedure: body.procedure,
    happenedAt,
    lateEntryReason: body.lateEntryReason,
  };
}

/** Fields of a lodging that are fields of its event. */
const saidFields = [
  'awareOn',
  'receivedBy',
  'onBehalfOf',
  'firstToldOn',
  'capacity',
  'service',
  'contractor',
  'period',
  'place',
  'effect',
  'outcomesSought',
  'earlierReport',
  'risk',
  'withholdName',
  'documents',
] as const satisfies readonly (keyof Lodging)[];

function representedOf({ represented }: Lodging): Represented | undefined {
  if (represented === undefined) return undefined;
  const { name, consent, scope, expiresOn } = represented;
  return { name, consent, scope, expiresOn: expiresOn !== undefined && isIsoDate(expiresOn) ? expiresOn : undefined };
}

function eventOf(body: Lodging) {
  const { channel = 'web', description } = body;
  if (body.type === 'receiveServiceRequest') {
    return eventSchemas.receiveServiceRequest.parse({ type: 'receiveServiceRequest', channel, description });
  }
  const said = Object.fromEntries(saidFields.map((field) => [field, body[field]]));
  const given = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
  return eventSchemas.receive.parse({ type: 'receive', channel, description, ...given });
}

/** Of a letter one knows the day; noon is within every organisation's hours. Today it cannot be later than now. */
function momentOf(receivedOn: string, now: Date): Date {
  const noon = londonInstant(receivedOn, '12:00');
  return receivedOn === londonDate(now) && noon > now ? now : noon;
}
