import { workingHours } from '../working-hours.ts';
import type { Chance } from '../chance.ts';
import { addressOf } from '../council.ts';
import type { Life, Step, Tale } from '../life.ts';
import { beside as words } from '../words/beside.ts';
import { londonDate } from '../../calendar/london.ts';
import { shift } from './moments.ts';

/** Something kept beside a case: so many working days after what happened last, by whom, and what. */
export interface Beside {
  days: number;
  by: Step['by'];
  /** Null: there is no reason for it as the case stands. */
  event(tale: Tale): Step['event'] | null;
}

/** The same life, with what was noted, asked and learnt between its turns: none of them moves, because no clock does. */
export function* withBeside(tale: Tale, life: Life, chance: Chance, things: readonly Beside[]): Life {
  const waiting = [...things];
  let hasBegun = false;
  for (const step of life) {
    if (hasBegun) yield* whatFits(tale, waiting, chance, step.at);
    yield step;
    hasBegun = true;
  }
  yield* whatFits(tale, waiting, chance, null);
}

function* whatFits(tale: Tale, waiting: Beside[], chance: Chance, before: Date | null): Life {
  const hours = workingHours(tale.now().calendar, chance);
  for (let next = waiting[0]; next !== undefined; next = waiting[0]) {
    const at = hours.office(hours.shift(londonDate(tale.last()), next.days), tale.last());
    const event = next.event(tale);
    if (before !== null && (at >= before || event === null)) return;
    waiting.shift();
    if (event !== null) yield { at, by: next.by, event };
  }
}

/** What is kept beside an everyday complaint: most have a note or nothing, some a good deal. */
export function drawBeside(tale: Tale, chance: Chance): Beside[] {
  return [
    ...(chance.maybe(0.35) ? [note(tale, chance)] : []),
    ...(chance.maybe(0.3) ? questionTo(tale, chance) : []),
    ...(chance.maybe(0.12) ? [labelled(tale, chance)] : []),
    ...(chance.maybe(0.06) ? conflictOf(tale, chance) : []),
    ...(chance.maybe(0.06) ? [deputised(tale, chance)] : []),
    ...(chance.maybe(0.05) ? [routed(tale)] : []),
    ...(chance.maybe(0.04) ? held(tale) : []),
    ...(chance.maybe(0.3) ? learnt(tale, chance) : []),
    ...(chance.maybe(0.5) ? [placed(tale, chance)] : []),
  ];
}

const always =
  (event: Step['event']): Beside['event'] =>
  () =>
    event;

function note({ handler }: Tale, chance: Chance): Beside {
  return { days: 1, by: handler, event: always({ type: 'addNote', ...chance.pick(words.notes) }) };
}

/** Most answer in time, some late, some only after weeks, and some are not asked any more. */
function questionTo(tale: Tale, chance: Chance): Beside[] {
  const asked = openQuestion(tale, chance);
  const { handler } = tale;
  if (chance.maybe(0.08)) {
    const event = always({ type: 'withdrawRequest', id, reason: words.withdrawn });
    return [asked, { days: 2, by: handler, event }];
  }
  const text = chance.pick(words.answers);
  const by = chance.pick(words.answeredBy);
  const answered: Beside = {
    days: chance.maybe(0.6) ? chance.whole(1, 3) : chance.pick([6, 7, 9, 15, 25]),
    by: handler,
    event: always({ type: 'answerService', id, text, by }),
  };
  return [asked, answered];
}

const id = 'records';

/** What a service is asked, to be answered within the week. */
export function openQuestion(tale: Tale, chance: Chance): Beside {
  const { handler, council, service } = tale;
  const name = [...council.serviceIds].find(([, serviceId]) => serviceId === service.serviceId)?.[0] ?? '';
  const question = chance.pick(words.questions);
  return {
    days: 1,
    by: handler,
    event: (now) => ({
      type: 'askService',
      id,
      service: service.serviceId,
      to: addressOf(name),
      question,
      due: shift(now, londonDate(now.last()), 4),
    }),
  };
}

function labelled({ handler }: Tale, chance: Chance): Beside {
  return { days: 1, by: handler, event: always({ type: 'label', add: [chance.pick(words.labels)] }) };
}

function conflictOf({ council, handler, reviewer, manager }: Tale, chance: Chance): Beside[] {
  const busy = [handler, reviewer, manager];
  const other = chance.pick(council.colleagues.filter((one) => one.actor.role === 'officer' && !busy.includes(one)));
  const staff = other.actor.staffId;
  const declared: Beside = {
    days: 1,
    by: other,
    event: always({ type: 'declareConflict', staff, reason: chance.pick(words.conflicts) }),
  };
  const ended: Beside = {
    days: 4,
    by: manager,
    event: always({ type: 'endConflict', staff, reason: words.conflictEnded }),
  };
  return chance.maybe(0.4) ? [declared, ended] : [declared];
}

function deputised({ council, handler, reviewer }: Tale, chance: Chance): Beside {
  const busy = [handler, reviewer];
  const other = chance.pick(council.colleagues.filter((one) => one.actor.role === 'officer' && !busy.includes(one)));
  return { days: 1, by: handler, event: always({ type: 'appoint', as: 'deputy', staff: other.actor.staffId }) };
}

function routed({ manager, service }: Tale): Beside {
  const { teamId: team, serviceId } = service;
  return { days: 1, by: manager, event: always({ type: 'route', team, service: serviceId, reason: words.routed }) };
}

function placed({ handler }: Tale, chance: Chance): Beside {
  return { days: 0, by: handler, event: always({ type: 'route', ward: chance.pick(words.wards) }) };
}

function held({ manager }: Tale): Beside[] {
  return [
    { days: 5, by: manager, event: always({ type: 'hold', reason: words.held }) },
    { days: 60, by: manager, event: always({ type: 'releaseHold', reason: words.released }) },
  ];
}

/** Only where something was found to have gone wrong. */
function learnt({ handler, manager }: Tale, chance: Chance): Beside[] {
  const { check, ...lesson } = chance.pick(words.learnt);
  const priority = chance.pick(['high', 'medium', 'medium', 'low'] as const);
  const state = chance.pick(['worked', 'worked', 'partlyWorked', 'didNotWork'] as const);
  return [
    {
      days: 2,
      by: handler,
      event: (tale) =>
        wasUpheld(tale)
          ? { type: 'recordLearning', ...lesson, priority, due: shift(tale, londonDate(tale.last()), 40) }
          : null,
    },
    {
      days: chance.whole(38, 70),
      by: manager,
      event: (tale) => (wasUpheld(tale) ? { type: 'checkLearning', number: 1, state, text: check } : null),
    },
  ];
}

const wasUpheld = (tale: Tale): boolean =>
  tale.now().issues.some(({ finding }) => finding === 'upheld' || finding === 'partlyUpheld');
