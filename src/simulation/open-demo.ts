import { londonInstant } from '../calendar/london.ts';
import { applyEvent } from '../cases/apply-event.ts';
import { fireDeadlines } from '../cases/fire-deadlines.ts';
import { openCase } from '../cases/open-case.ts';
import { createOrganisation } from '../identity/create-organisation.ts';
import { createStaff } from '../identity/create-staff.ts';
import { findOrganisation } from '../identity/find-organisation.ts';
import { caseEvent, type CaseEvent } from '../machines/events.ts';
import type { Actor, Context, Ports } from '../ports.ts';
import { demoDays, type DemoDays } from './demo-days.ts';
import { demoStories, type DemoStep, type DemoStory, type Persona } from './demo-stories.ts';

export interface DemoOptions {
  progress(line: string): void;
  /** Sends what is waiting, at the time that the ports' clock shows. */
  sendMail(ports: Ports, organisationId: string): Promise<void>;
}

/** Makes the demonstration council and lives its last weeks day by day, through the same verbs as everybody. */
export async function openDemo(ports: Ports, options: DemoOptions): Promise<void> {
  if ((await findOrganisation(ports, 'localhost')) !== null) return;
  options.progress('Making a demonstration council with ten complaints (first start only)');
  const days = demoDays(ports.clock.now());
  const start = at(ports, days.instant(firstDay - 1, 0));
  const { organisationId } = await createOrganisation(start, {
    name: 'Northmere Borough Council',
    slug: 'northmere',
    nation: 'england-and-wales',
    procedures: ['lgsco-code', 'ho-code'],
    contact: {
      phone: '01632 960 100',
      email: 'complaints@northmere.example.org',
      hours: 'Monday to Friday, 9am to 5pm',
    },
  });
  const staff = await makeStaff(as(start, { kind: 'system', organisationId, name: 'setup' }));
  const world: World = { ports, options, days, organisationId, staff, cases: new Map() };
  for (const moment of timeline(world)) await moment.live();
}

interface World {
  ports: Ports;
  options: DemoOptions;
  days: DemoDays;
  organisationId: string;
  staff: Record<Persona, Extract<Actor, { kind: 'staff' }>>;
  cases: Map<DemoStory, string>;
}

interface Moment {
  instant: Date;
  live(): Promise<void>;
}

const firstDay = Math.min(...demoStories.map(({ receivedDay }) => receivedDay));

/** Everything that happened, in order: what people did, and each morning the reminders and the mail. */
function timeline(world: World): Moment[] {
  const { days } = world;
  const told = demoStories.flatMap((story) => [
    { instant: days.instant(story.receivedDay, 0), live: () => receive(world, story) },
    ...story.steps.map((step, index) => ({
      instant: days.instant(step.day, index + 1),
      live: () => act(world, story, step, index + 1),
    })),
  ]);
  const mornings = days.since(firstDay).map((date) => londonInstant(date, '09:30'));
  const now = world.ports.clock.now();
  const ticks = [...mornings.filter((instant) => instant < now), now];
  const ticking = ticks.map((instant) => ({ instant, live: () => tick(world, instant) }));
  return [...told, ...ticking].sort((a, b) => a.instant.getTime() - b.instant.getTime());
}

async function receive(world: World, story: DemoStory): Promise<void> {
  const { channel, description, awareMonthsAgo, person, procedure } = story;
  const aware = awareMonthsAgo === undefined ? {} : { awareOn: world.days.monthsAgo(awareMonthsAgo) };
  const event = parse({ type: 'receive', channel, description, ...aware });
  if (event.type !== 'receive') throw new Error('A story begins with receive');
  const ports = at(world.ports, world.days.instant(story.receivedDay, 0));
  const isOnline = channel === 'web';
  const actor: Actor = isOnline ? { kind: 'public', organisationId: world.organisationId } : world.staff.officer;
  const opened = await openCase(as(ports, actor), { event, procedure, person });
  if (!opened.ok) throw new Error(`The demonstration was refused: ${JSON.stringify(opened.failure)}`);
  world.cases.set(story, opened.value.reference);
}

async function act(world: World, story: DemoStory, step: DemoStep, index: number): Promise<void> {
  const reference = world.cases.get(story) ?? missing();
  const ports = at(world.ports, world.days.instant(step.day, index));
  const event = parse(withRealNames(step.event, world));
  const done = await applyEvent(as(ports, world.staff[step.by]), { reference, event });
  if (!done.ok) throw new Error(`The demonstration was refused: ${step.event.type} ${JSON.stringify(done.failure)}`);
}

async function tick(world: World, instant: Date): Promise<void> {
  const ports = at(world.ports, instant);
  const sweep = as(ports, { kind: 'system', organisationId: world.organisationId, name: 'sweep' });
  while ((await fireDeadlines(sweep, { limit: 250 })) > 0);
  await world.options.sendMail(ports, world.organisationId);
}

/** A story names people and days; the case needs their ids and dates. */
function withRealNames(event: DemoStep['event'], { staff, days }: World): unknown {
  return JSON.parse(JSON.stringify(event), (key, value: unknown) => {
    if (key === 'handler' && isPersona(value, staff)) return staff[value].staffId;
    const inDays = key === 'due' && typeof value === 'string' ? /^today\+(\d+)$/.exec(value)?.[1] : undefined;
    return inDays === undefined ? value : days.on(Number(inDays));
  });
}

function isPersona(value: unknown, staff: World['staff']): value is Persona {
  return typeof value === 'string' && Object.hasOwn(staff, value);
}

async function makeStaff(ctx: Context): Promise<World['staff']> {
  const make = async (name: string, role: 'officer' | 'manager' | 'auditor', isSeniorLead = false) => {
    const email = `${name.toLowerCase().replaceAll(/[^a-z]+/g, '.')}@northmere.example.org`;
    const { staffId } = await createStaff(ctx, { name, email, role, isSeniorLead });
    return { kind: 'staff', organisationId: ctx.actor.organisationId, staffId, role } as const;
  };
  return {
    officer: await make('Priya Nair', 'officer'),
    reviewer: await make('Tom Ashworth', 'officer'),
    manager: await make('Ruth Kowalczyk', 'manager'),
    seniorLead: await make('Daniel Okafor', 'manager', true),
    auditor: await make('Helen Marsh', 'auditor'),
  };
}

const parse = (event: unknown): CaseEvent => caseEvent.parse(event);
const at = (ports: Ports, instant: Date): Ports => ({ ...ports, clock: { now: () => instant } });
const as = (ports: Ports, actor: Actor): Context => ({ ...ports, actor, requestId: ports.ids.uuid() });

function missing(): never {
  throw new Error('A step of a story came before its beginning');
}
