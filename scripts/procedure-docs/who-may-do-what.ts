import { may, mayBegin } from '../../src/cases/permissions.ts';
import { machineFor } from '../../src/machines/compile.ts';
import { diagramOf } from '../../src/machines/diagram.ts';
import { eventWords } from '../../src/machines/diagram/plain-words.ts';
import { eventSchemas, filings, type EventType } from '../../src/machines/events.ts';
import { defaultPolicy } from '../../src/machines/policy.ts';
import type { StateValue } from '../../src/machines/case-state.ts';
import type { Procedure } from '../../src/machines/procedure.ts';
import type { Actor, StaffRole } from '../../src/ports.ts';
import { generated, sections, table } from './markdown.ts';
import { whereWords } from './where-words.ts';

/** Who may send which event, and in which states it has a place, for every procedure. */
export function whoMayDoWhat(procedures: readonly Procedure[]): string {
  return sections(
    generated,
    '# Who may do what',
    'Each event, who may send it, and where it has a place: from `src/cases/permissions.ts` and the machine of each procedure. A resident may only ever touch their own case. Where an event has a place it can still be refused for what it says, or for what the case is like: the page of each procedure and the refusal say why.',
    'Anybody may make a complaint, which begins a case; staff alone record a first request for a service.',
    ...procedures.flatMap((procedure) => [`## ${procedure.title}, version ${procedure.version}`, tableOf(procedure)]),
  );
}

function tableOf(procedure: Procedure): string {
  const diagram = diagramOf(procedure);
  const { accepts, initial } = machineFor({ procedure, policy: defaultPolicy, draft: procedure });
  const begins = accepts(initial);
  const states = diagram.states.filter(({ place }) => place !== 'start' && place !== 'serviceRequestDone');
  const accepted = states.map(({ place }) => ({ place, events: accepts(valueOf(place)) }));
  const rows = events.flatMap((event) => {
    const places = accepted.filter(({ events: here }) => here.has(event)).map(({ place }) => place);
    const beginning =
      isOpening(event) && begins.has(event)
        ? [rowOf(event, 'before there is a case', (actor) => mayBegin(actor, event))]
        : [];
    const where = whereOf(event, whereWords(diagram, places));
    if (places.length === 0 && !anywhere.has(event)) return beginning;
    return [...beginning, rowOf(event, where, (actor) => may(actor, event, null))];
  });
  return table(['Event', 'Where it has a place', ...Object.keys(actors).map(capital)], rows);
}

function rowOf(event: EventType | 'remind', where: string, isAllowed: (actor: Actor) => boolean): string[] {
  return [
    `${eventWords[event]} (\`${event}\`)`,
    where,
    ...Object.values(actors).map((actor) => (isAllowed(actor) ? 'yes' : '–')),
  ];
}

function whereOf(event: EventType | 'remind', words: string): string {
  if (anywhere.has(event)) return 'at any time';
  return event === 'completeRequest' ? `${words}, also beside the complaint that it became` : words;
}

/** The state in which the machine knows a place. */
function valueOf(place: string): StateValue {
  if (place === 'serviceRequest') return { complaint: 'watched', request: 'serviceRequest' };
  const [first = '', part] = place.split('.');
  return { complaint: part === undefined ? first : { [first]: part }, request: 'none' };
}

function isOpening(event: EventType | 'remind'): event is 'receive' | 'receiveServiceRequest' {
  return event === 'receive' || event === 'receiveServiceRequest';
}

function capital(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

const organisationId = 'organisation';
const staff = (role: StaffRole): Actor => ({ kind: 'staff', organisationId, staffId: 'staff', role });
const actors: Record<string, Actor> = {
  public: { kind: 'public', organisationId },
  resident: { kind: 'resident', organisationId, caseId: 'case', personId: 'person' },
  intake: staff('intake'),
  officer: staff('officer'),
  reviewer: staff('reviewer'),
  manager: staff('manager'),
  auditor: staff('auditor'),
  system: { kind: 'system', organisationId, name: 'sweep' },
};

const events: readonly (EventType | 'remind')[] = [
  ...Object.values(eventSchemas).map(({ shape }) => shape.type.value),
  'remind',
];

// The machine itself takes these wherever a case stands.
const anywhere: ReadonlySet<string> = new Set(['calendarChange', 'remind', ...filings]);
