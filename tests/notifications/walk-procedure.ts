import { addDays, type IsoDate } from '../../src/calendar/iso-date.ts';
import { londonDate, parseInstant } from '../../src/calendar/london.ts';
import { nationCalendar } from '../../src/calendar/nations.ts';
import { factsOfNotice } from '../../src/jobs/facts-of-notice.ts';
import type { Situation } from '../../src/machines/decide.ts';
import { decide } from '../../src/machines/decide.ts';
import type { Effect, Occasion } from '../../src/machines/effects.ts';
import { caseEvent } from '../../src/machines/events.ts';
import { remindEvent, type RemindEvent } from '../../src/machines/remind-event.ts';
import { look } from '../../src/machines/look.ts';
import { placeOf } from '../../src/machines/place.ts';
import type { Procedure } from '../../src/machines/procedure.ts';
import { splitEvent, type EventFacts } from '../../src/machines/split.ts';
import { renderForCase } from '../../src/notifications/render-for-case.ts';
import { plainReader, type Reader } from '../../src/notifications/reader.ts';
import type { RenderedNotice } from '../../src/notifications/render.ts';
import type { NoticeSource } from '../../src/outbox/read-notice.ts';
import type { EventInput } from '../support/given.ts';

/** A notice that went out, where the case stood before, and what happened. */
export interface Sent extends RenderedNotice {
  occasion: Occasion;
  place: string;
  event: string;
}

/** Lives a case through its procedure to the end; at each place also all that may happen there besides, on a branch. */
export function walkProcedure(start: Situation, procedure: Procedure, reader: Reader = plainReader): Sent[] {
  let life = new Life(start, procedure, '2026-03-02T10:00', { reader }).happen({
    type: 'receive',
    channel: 'phone',
    description: 'missed bins',
    awareOn: '2026-02-20',
  });
  for (let step = 0; step < 30; step++) {
    for (const aside of asides) life.branch(aside);
    const next = onward(life);
    if (next === null) return life.sent;
    life = life.later(next.days).happen(next.event);
  }
  throw new Error(`${procedure.id} comes to no end: ${life.place}`);
}

/** One case on its way. What branches off adds its notices, and is forgotten. */
class Life {
  readonly start: Situation;
  readonly procedure: Procedure;
  readonly at: string;
  readonly sent: Sent[];
  readonly reader: Reader;
  readonly points: NoticeSource['issues'];
  readonly promises: NoticeSource['remedies'];

  constructor(
    start: Situation,
    procedure: Procedure,
    at: string,
    from: Pick<Life, 'reader'> & Partial<Pick<Life, 'sent' | 'points' | 'promises'>>,
  ) {
    this.start = start;
    this.procedure = procedure;
    this.at = at;
    this.reader = from.reader;
    this.sent = from.sent ?? [];
    this.points = from.points ?? [];
    this.promises = from.promises ?? [];
  }

  get place(): string {
    return this.start.snapshot === null ? '' : placeOf(this.start.snapshot.value);
  }

  get today(): IsoDate {
    return londonDate(parseInstant(this.at));
  }

  allows(type: string): boolean {
    return look(this.start, parseInstant(this.at)).allowed.some((one) => one === type);
  }

  later(days: number): Life {
    return new Life(this.start, this.procedure, `${addDays(this.today, days)}T10:00`, this);
  }

  under(start: Situation): Life {
    return new Life(start, this.procedure, this.at, this);
  }

  /** All that may happen here, each from the same point; what is refused has no notice. */
  branch(aside: (life: Life) => { life: Life; events: EventInput[] }): void {
    const { life, events } = aside(this);
    let on: Life | null = life;
    for (const event of events) on = on && on.tried(event);
  }

  /** The case after the event, which must be accepted. */
  happen(event: EventInput): Life {
    const next = this.tried(event);
    if (next === null)
      throw new Error(`${this.procedure.id}: ${event.type} was refused at ${this.place || 'the start'}`);
    return next;
  }

  /** The case after the event, its notices written; null where it is refused. */
  tried(event: EventInput): Life | null {
    const { facts, texts } = partsOf(event, this.points);
    const decision = decide(this.start, facts, parseInstant(this.at));
    if (!decision.accepted) return null;
    const points = pointsAfter(this.points, decision.effects, texts);
    const promises = promisesAfter(this.promises, decision.effects, texts);
    const next = new Life({ ...this.start, snapshot: decision.snapshot }, this.procedure, this.at, {
      sent: this.sent,
      reader: this.reader,
      points,
      promises,
    });
    for (const effect of decision.effects) {
      if (effect.type === 'notify') this.sent.push(this.written(next, effect, { facts, texts }));
    }
    return next;
  }

  private written(
    after: Life,
    { occasion, clock }: Extract<Effect, { type: 'notify' }>,
    { facts, texts }: Parts,
  ): Sent {
    const { snapshot } = after.start;
    if (snapshot === null) throw new Error('It has begun');
    const row = {
      occasion,
      clock: clock ?? null,
      dueOn: (clock === undefined ? null : snapshot.context.clocks[clock]?.dueOn) ?? null,
      body: JSON.stringify({ facts }),
      texts,
      message: null,
    };
    const source = {
      reference: '7K3M9QX4',
      procedure: { id: this.procedure.id, version: this.procedure.version },
      states: look(after.start, parseInstant(this.at)).states,
      receivedOn: snapshot.context.receivedOn ?? this.today,
      organisation,
      on: this.today,
      isForPerson: true,
      clocks: snapshot.context.clocks,
      issues: after.points,
      remedies: after.promises,
    };
    const { procedure, reader } = this;
    const baseUrl = 'https://trent.example';
    const notice = renderForCase(
      occasion,
      factsOfNotice({ row, source, procedure, baseUrl, reader, otherReference: '8M2N4RT7' }),
    );
    return { ...notice, occasion, place: this.place, event: facts.type };
  }
}

const organisation: NoticeSource['organisation'] = {
  id: '00000000-0000-7000-8000-000000000001',
  name: 'Trent Council',
  slug: 'trent',
  hosts: [],
  nation: 'england-and-wales',
  procedures: [],
  contactPhone: '01632 960123',
  contactEmail: 'complaints@trent.example',
  contactHours: null,
  contactAddress: null,
  reportUrl: null,
  privacyUrl: null,
  successor: null,
  theme: null,
  openingHours: null,
  createdAt: new Date('2026-01-01T00:00:00Z'),
};

/** What takes the case on from where it stands; null at the end of it. */
function onward(life: Life): { event: EventInput; days: number } | null {
  const part = life.place.split('.')[1] ?? '';
  const stage = life.place.split('.')[0] ?? '';
  const number = life.points.length + 1;
  if (part === 'awaitingAcknowledgement') {
    const definition = {
      issues: [`point ${number}`, `point ${number + 1}`],
      outcomesSought: ['an apology'],
      notResponsibleFor: ['the road'],
    };
    return { event: { type: 'acknowledge', definition }, days: 1 };
  }
  if (part === 'awaitingStatement') return { event: { type: 'define', issues: ['the statement'] }, days: 3 };
  if (part === 'awaitingPanel') return { event: { type: 'meetPanel' }, days: 10 };
  if (part === 'awaitingReport') return { event: { type: 'reportPanel' }, days: 2 };
  if (part === 'awaitingResponse') {
    const remedies = [{ id: `payment ${stage}`, kind: 'payment' as const, due: addDays(life.today, 30) }];
    return { event: { type: 'respond', outcome: 'partlyUpheld', remedies }, days: 1 };
  }
  if (part === 'answered' && life.allows('requestEscalation')) return { event: { type: 'requestEscalation' }, days: 2 };
  return null;
}

type Aside = (life: Life) => { life: Life; events: EventInput[] };
const here =
  (...events: EventInput[]): Aside =>
  (life) => ({ life, events });
const reason = 'Because of the records.';
const reviewed = { reasons: 'Calls stopped.', equalityConsidered: 'yes' };

const asides: readonly Aside[] = [
  here({ type: 'withdraw', by: 'Amira' }),
  here({ type: 'refuse', ground: 'other', reasons: 'A court has decided.', ombudsmanRights: true }),
  here(
    { type: 'define', issues: ['first', 'second'] },
    { type: 'refuse', ground: 'other', reasons: 'A court has decided.', ombudsmanRights: true, issues: [2] },
  ),
  here({ type: 'link', to: 'another', kind: 'duplicate', reason }),
  here({ type: 'settleOrally', text: 'The carer came.' }),
  here({ type: 'settleOrally' }),
  here({ type: 'transfer', reason }),
  here({ type: 'addInformation', text: 'It happened again.' }),
  here({ type: 'sendUpdate', text: 'We have spoken to the crew.' }),
  (life) => ({
    life: life.later(400),
    events: [{ type: 'notifyDelay', expectedOn: '2027-06-01', reason, updateEvery: 5 }],
  }),
  here(
    { type: 'notifyDelay', expectedOn: '2026-12-01', reason, updateEvery: 5 },
    { type: 'sendUpdate', text: 'We have spoken to the crew.' },
  ),
  here(
    { type: 'extend', workingDays: 5, reason, ombudsmanDetails: true, agreed: true },
    { type: 'undoExtension', reason },
  ),
  here({ type: 'respond', outcome: 'upheld', contents: ['decision'] }),
  here(
    {
      type: 'restrict',
      reasons: 'Forty calls.',
      restriction: 'Write.',
      reviewOn: '2026-11-02',
      equalityConsidered: 'y',
    },
    { type: 'reviewRestriction', outcome: 'keep', ...reviewed, reviewOn: '2027-02-01' },
    { type: 'reviewRestriction', outcome: 'lift', ...reviewed },
  ),
  here(
    { type: 'offerRemedy', id: 'van', kind: 'action', due: '2026-12-01', text: 'A van each week.' },
    { type: 'failRemedy', id: 'van', reason, alternative: 'A skip.', ombudsmanReminder: true },
  ),
  // NIPSO: unanswered for so long that the next stage may be asked for.
  (life) => ({ life: life.later(60), events: [{ type: 'requestEscalation' }] }),
  withHoliday,
  ...(['before', 'dueToday', 'overdue', 'manager', 'seniorLead'] as const).map((rung): Aside => (life) => ({
    life,
    events: openClocks(life).map(({ clock, run }) => ({ type: 'remind', clock, run, rung, occurrence: 1 })),
  })),
];

/** A bank holiday is proclaimed for the next working days. */
function withHoliday(life: Life): ReturnType<Aside> {
  const { nation } = life.start.calendar;
  const days = [1, 2, 3, 4, 5, 6, 7].map((days) => addDays(life.today, days));
  const calendar = nationCalendar(nation, { add: days });
  return {
    life: life.under({ ...life.start, calendar }),
    events: [{ type: 'calendarChange', add: days, remove: [], nation }],
  };
}

function openClocks({ start: { snapshot } }: Life): { clock: string; run: number }[] {
  const clocks = Object.entries(snapshot?.context.clocks ?? {});
  return clocks.flatMap(([clock, { state, run }]) => (state === 'open' ? [{ clock, run }] : []));
}

interface Parts {
  facts: EventFacts | RemindEvent;
  texts: Record<string, string>;
}

function partsOf(event: EventInput, points: NoticeSource['issues']): Parts {
  const reminded = remindEvent.safeParse(event);
  if (reminded.success) return { facts: reminded.data, texts: {} };
  const named = points.map(({ text }, index) => ({ number: index + 1, text }));
  const parts = splitEvent(caseEvent.parse(event), named);
  if ('fault' in parts) throw new Error(`The walker's own event ${event.type} is not well formed.`);
  return parts;
}

function pointsAfter(before: NoticeSource['issues'], effects: readonly Effect[], texts: Record<string, string>) {
  let after = before;
  for (const effect of effects) {
    if (effect.type === 'recordIssue') after = [...after, { text: texts[effect.text] ?? '', finding: null }];
  }
  return after;
}

function promisesAfter(before: NoticeSource['remedies'], effects: readonly Effect[], texts: Record<string, string>) {
  let after = before;
  for (const effect of effects) {
    if (effect.type === 'recordRemedy') {
      const text = effect.text === null ? '' : (texts[effect.text] ?? '');
      after = [...after, { id: effect.id, kind: effect.kind, due: effect.dueOn, state: 'offered', text }];
    }
    if (effect.type === 'settleRemedy')
      after = after.map((one) => (one.id === effect.id ? { ...one, state: effect.state } : one));
  }
  return after;
}
