import type { Calendar } from '../calendar/calendar.ts';
import { seededChance } from './chance.ts';
import type { Colleague, Council } from './council.ts';
import { demoDays, type DemoDays } from './demo-days.ts';
import { drawTale } from './draw-tale.ts';
import type { Drawn, PastOptions } from './draw-tales.ts';
import type { Life, Step, Tale } from './life.ts';
import { openQuestion, withBeside, type Beside } from './lives/beside.ts';
import { placeNow } from './lives/moments.ts';
import { showcaseStories, type Persona, type ShowcaseStory } from './words/showcase-stories.ts';

/** The complaints that everybody finds at the same point: due today, overdue, waiting for a decision, at stage 2. */
export function drawShowcase({ now, seed }: PastOptions, council: Council, calendar: Calendar): Drawn[] {
  const days = demoDays(now);
  const staff = {
    officer: named(council, 'Priya Nair'),
    reviewer: named(council, 'Tom Ashworth'),
    manager: named(council, 'Ruth Kowalczyk'),
  };
  return showcaseStories.map((story, index) => {
    const { procedure, channel, service, description: text, person, receivedDay } = story;
    const blank = { issues: [''] as const, wants: [''] as const, upheld: '', notUpheld: '' };
    const drawn = drawTale({
      council,
      calendar,
      procedure,
      channel,
      chance: seededChance(seed).branch(10_000 + index),
      receivedOn: days.on(receivedDay),
      topic: { ...blank, service, procedure, text },
    });
    const tale: Tale = { ...drawn, person, handler: staff.officer, reviewer: staff.reviewer, manager: staff.manager };
    const life = tellStory(tale, story, days, staff);
    if (index % 2 === 0) return { tale, life, part: null };
    // Some wait for what a service will say.
    const chance = seededChance(seed).branch(20_000 + index);
    return { tale, life: withBeside(tale, life, chance, [whileOpen(openQuestion(tale, chance))]), part: null };
  });
}

/** A case that is closed asks nobody any more. */
const whileOpen = (asked: Beside): Beside => ({
  ...asked,
  event: (tale) => (placeNow(tale).startsWith('closed') ? null : asked.event(tale)),
});

function* tellStory(tale: Tale, story: ShowcaseStory, days: DemoDays, staff: Record<Persona, Colleague>): Life {
  const { channel, description, awareMonthsAgo, receivedDay } = story;
  const aware = awareMonthsAgo === undefined ? {} : { awareOn: days.monthsAgo(awareMonthsAgo) };
  const by = channel === 'web' ? 'resident' : tale.handler;
  yield { at: days.instant(receivedDay, 0), by, event: { type: 'receive', channel, description, ...aware } };
  for (const [index, step] of story.steps.entries()) {
    yield { at: days.instant(step.day, index + 1), by: staff[step.by], event: withRealNames(step.event, days, staff) };
  }
}

/** A story names people and days; the case needs their ids and dates. */
function withRealNames(event: Step['event'], days: DemoDays, staff: Record<Persona, Colleague>): Step['event'] {
  if (event.type === 'assign' && isPersona(event.handler))
    return { ...event, handler: staff[event.handler].actor.staffId };
  if (event.type !== 'respond') return event;
  const remedies = event.remedies?.map((remedy) => ({
    ...remedy,
    due: days.on(Number(/\d+/.exec(remedy.due)?.[0] ?? 0)),
  }));
  return { ...event, ...(remedies && { remedies }) };
}

const isPersona = (name: string): name is Persona => name === 'officer' || name === 'reviewer' || name === 'manager';

function named({ colleagues }: Council, wanted: string): Colleague {
  const found = colleagues.find(({ name }) => name === wanted);
  if (found === undefined) throw new Error(`${wanted} does not work at the council`);
  return found;
}
