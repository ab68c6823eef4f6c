import type { Calendar } from '../calendar/calendar.ts';
import type { IsoDate } from '../calendar/iso-date.ts';
import type { Channel } from '../machines/words.ts';
import type { Chance } from './chance.ts';
import { teams, type Council } from './council.ts';
import type { Tale } from './life.ts';
import { drawPerson, streets } from './people.ts';
import { tellTopic } from './tell-topic.ts';
import { workingHours } from './working-hours.ts';
import type { Topic } from './words/topic.ts';

/** What is settled of a complaint before chance has its say. */
export interface TaleParts {
  council: Council;
  calendar: Calendar;
  chance: Chance;
  procedure: string;
  channel: Channel;
  receivedOn: IsoDate;
  topic: Topic;
}

/** A complaint with its person and those who will deal with it. */
export function drawTale({ council, calendar, chance, procedure, channel, receivedOn, topic }: TaleParts): Tale {
  const street = chance.pick(streets);
  const told = tellTopic(topic, chance, { street, receivedOn });
  const { handler, reviewer, manager, service } = whoDealsWith(council, topic, chance);
  return {
    chance,
    council,
    procedure,
    channel,
    receivedOn,
    told,
    handler,
    reviewer,
    manager,
    service,
    hours: workingHours(calendar, chance),
    person: chance.maybe(0.015) && channel !== 'web' ? null : drawPerson(chance, channel, street),
    promises: [],
    now: notYet,
    last: notYet,
    another: () => null,
  };
}

function whoDealsWith(council: Council, topic: Topic, chance: Chance) {
  const team = teamFor(topic.service);
  const officers = council.colleagues.filter(({ actor }) => actor.role === 'officer');
  const handler = chance.pick(officers.filter((one) => one.team === team?.name));
  const reviewer = chance.pick(officers.filter((one) => one.team !== team?.name));
  const manager = council.colleagues.find((one) => one.actor.role === 'manager' && one.team === team?.name);
  const teamId = council.teamIds.get(team?.name ?? '');
  const serviceId = council.serviceIds.get(topic.service);
  if (manager === undefined || teamId === undefined || serviceId === undefined) {
    throw new Error(`Nobody at the council answers for ${topic.service}`);
  }
  return { handler, reviewer, manager, service: { teamId, serviceId } };
}

function teamFor(wanted: string) {
  return teams.find(({ services }) => services.some((name) => name === wanted));
}

function notYet(): never {
  throw new Error('The complaint has not come in yet');
}
