import { addMonths, type IsoDate } from '../calendar/iso-date.ts';
import type { Chance } from './chance.ts';
import { afterwords } from './words/afterwords.ts';
import type { Told, Topic } from './words/topic.ts';

const months = 'January February March April May June July August September October November December'.split(' ');
const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
const counts = ['two', 'three', 'four', 'five', 'six'];
const pence = ['00', '50', '40', '75', '20'];
const weeks = ['five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'fourteen'];

/** A topic as one person tells it: with their street, their dates and, often, a sentence of their own. */
export function tellTopic(topic: Topic, chance: Chance, about: { street: string; receivedOn: IsoDate }): Told {
  const { street, receivedOn } = about;
  const month = Number(addMonths(receivedOn, -chance.whole(1, 4)).slice(5, 7));
  const words: Record<string, string> = {
    street,
    month: months[month - 1] ?? 'spring',
    day: chance.pick(days),
    times: chance.pick(counts),
    weeks: chance.pick(weeks),
    small: `£${chance.whole(22, 68)}.${chance.pick(pence)}`,
    amount: `£${chance.whole(84, 460)}.${chance.pick(pence)}`,
    large: `£${chance.whole(1, 9)},${chance.whole(100, 990)}`,
  };
  const fill = (text: string): string => text.replaceAll(/\{(\w+)\}/g, (slot, name: string) => words[name] ?? slot);
  const own = chance.maybe(0.55) ? `${fill(topic.text)} ${fill(chance.pick(afterwords))}` : fill(topic.text);
  return { ...topic, street, text: own, upheld: fill(topic.upheld), notUpheld: fill(topic.notUpheld) };
}
