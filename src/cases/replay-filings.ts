import type { EventBody } from '../audit/event-body.ts';
import type { RawFiled } from './filed-of.ts';
import type { PastNames } from './past-names.ts';
import type { RecordedFacts } from './plan-types.ts';

interface Ground {
  /** As it stands today: what no event has ever said of it was so before. */
  today: RawFiled;
  names: PastNames;
  /** Whether it was passed on later: then what it stands under today says nothing of before. */
  isRoutedSince: boolean;
  at: Date;
}

/** Pure: what stood beside a case after these events of it, as the SQL function file_records would have left it. */
export function replayFilings(bodies: readonly EventBody[], ground: Ground): RawFiled {
  const { today, isRoutedSince } = ground;
  let filed: RawFiled = {
    ...today,
    ...(isRoutedSince ? { team: null, service: null } : {}),
    ward: null,
    labels: [],
    isHeld: false,
    others: [],
    conflicts: [],
    requests: [],
    learning: [],
  };
  for (const body of bodies) filed = { ...filed, ...after(filed, body, ground) };
  return filed;
}

function after(filed: RawFiled, body: EventBody, ground: Ground): Partial<RawFiled> {
  const { facts } = body;
  switch (facts.type) {
    case 'receive':
      return ground.isRoutedSince ? { service: serviceAt(facts.service, ground.names) } : {};
    case 'route':
      return {
        ...routed(facts.service, facts.team, ground),
        ...(facts.ward === undefined ? {} : { ward: facts.ward }),
      };
    case 'label':
      return { labels: labelled(filed.labels, facts) };
    case 'hold':
      return { isHeld: true };
    case 'releaseHold':
      return { isHeld: false };
    case 'appoint':
      return { others: appointed(filed.others, facts, ground.names) };
    case 'declareConflict':
    case 'endConflict':
      return { conflicts: conflictsAfter(filed.conflicts, facts, { seq: body.seq, names: ground.names }) };
    case 'recordLearning':
    case 'checkLearning':
      return { learning: learningAfter(filed.learning, facts, body.seq) };
    case 'askService':
    case 'answerService':
    case 'withdrawRequest':
      return { requests: requestsAfter(filed.requests, facts, body, ground) };
    default:
      return {};
  }
}

type Of<Type extends RecordedFacts['type']> = Extract<RecordedFacts, { type: Type }>;

function routed(
  serviceId: string | undefined,
  teamId: string | undefined,
  { names }: Ground,
): Partial<Pick<RawFiled, 'team' | 'service'>> {
  const service = serviceAt(serviceId, names);
  const ofService = names.services.get(service?.serviceId ?? '')?.teamId ?? null;
  const id = teamId?.toLowerCase() ?? ofService;
  const name = id === null ? undefined : names.teams.get(id);
  return {
    ...(service === null ? {} : { service }),
    ...(id === null || name === undefined ? {} : { team: { teamId: id, name } }),
  };
}

function serviceAt(id: string | undefined, names: PastNames): RawFiled['service'] {
  const serviceId = id?.toLowerCase() ?? '';
  const found = names.services.get(serviceId);
  return found === undefined ? null : { serviceId, name: found.name, email: found.email };
}

function labelled(labels: readonly string[], { add = [], remove = [] }: Of<'label'>): string[] {
  const kept = [...new Set([...labels, ...add])].filter((one) => !remove.includes(one));
  return kept.toSorted((a, b) => (a < b ? -1 : 1));
}

function appointed(others: RawFiled['others'], { as, staff }: Of<'appoint'>, names: PastNames): RawFiled['others'] {
  const rest = others.filter((one) => one.as !== as);
  if (staff === '') return rest;
  const staffId = staff.toLowerCase();
  const one = { as, staffId, name: names.staff.get(staffId) ?? '' };
  return [...rest, one].toSorted((a, b) => a.as.localeCompare(b.as));
}

function conflictsAfter(
  conflicts: RawFiled['conflicts'],
  { type, staff }: Of<'declareConflict'> | Of<'endConflict'>,
  { seq, names }: { seq: number; names: PastNames },
): RawFiled['conflicts'] {
  const staffId = staff.toLowerCase();
  const rest = conflicts.filter((one) => one.staffId !== staffId);
  return type === 'endConflict' ? rest : [...rest, { staffId, name: names.staff.get(staffId) ?? '', seq }];
}

function learningAfter(
  learning: RawFiled['learning'],
  facts: Of<'recordLearning'> | Of<'checkLearning'>,
  seq: number,
): RawFiled['learning'] {
  if (facts.type === 'checkLearning') {
    return learning.map((one) => (one.number === facts.number ? { ...one, state: facts.state, checkedSeq: seq } : one));
  }
  const { cause, owner, priority, due } = facts;
  const recorded = { number: learning.length + 1, seq, cause, owner, priority, dueOn: due, checkedSeq: null };
  return [...learning, { ...recorded, state: 'open' }];
}

function requestsAfter(
  requests: RawFiled['requests'],
  facts: Of<'askService'> | Of<'answerService'> | Of<'withdrawRequest'>,
  { seq, recordedAt }: EventBody,
  { names, today, at }: Ground,
): RawFiled['requests'] {
  if (facts.type === 'askService') {
    const { id, service, due } = facts;
    const name = service === undefined ? null : (names.services.get(service.toLowerCase())?.name ?? null);
    const asked = { id, seq, service: name, dueOn: due, askedAt: recordedAt, ...chasedBy(today, id, at) };
    return [...requests, { ...asked, state: 'asked', answeredAt: null, answeredSeq: null }];
  }
  const isAnswer = facts.type === 'answerService';
  return requests.map((one) => {
    if (one.id !== facts.id) return one;
    return {
      ...one,
      state: isAnswer ? ('answered' as const) : ('withdrawn' as const),
      answeredAt: recordedAt,
      answeredSeq: isAnswer ? seq : null,
    };
  });
}

/** Reminders to a service are no events of the case: of those sent later nothing was known. */
function chasedBy({ requests }: RawFiled, id: string, at: Date) {
  const { chases = 0, chasedAt = null } = requests.find((one) => one.id === id) ?? {};
  const isBefore = chasedAt !== null && new Date(chasedAt) <= at;
  return isBefore ? { chases, chasedAt } : { chases: 0, chasedAt: null };
}
