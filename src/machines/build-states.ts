import { placeAfter } from './deeds/escalate.ts';
import type { Procedure } from './procedure.ts';
import { entranceTo } from './entrances.ts';
import { stageStates } from './stages/index.ts';
import { afterwards, anyTime, canBeLate, remediesAndRights } from './stages/ways.ts';
import type { DeedName } from './deeds/index.ts';
import { at, idOf, way, type StateNode, type Way } from './state-nodes.ts';

/** The two regions of a case: the complaint with its stages, and the service request that it may have begun as. */
export function buildStates(procedure: Procedure): Record<'complaint' | 'request', StateNode> {
  return { complaint: complaint(procedure), request: request() };
}

function complaint(procedure: Procedure): StateNode {
  const stages = procedure.stages.map((stage) => [stage.id, stageStates(procedure, stage)] as const);
  return {
    initial: 'unopened',
    states: {
      unopened: unopened(procedure),
      watched: watched(procedure),
      ...Object.fromEntries(stages),
      refused: refused(procedure),
      ...(settlesOrally(procedure) ? { notRegulated: notRegulated(procedure) } : {}),
      duplicate: duplicate(procedure),
      withdrawn: withdrawn(procedure),
      closed: closed(procedure),
    },
  };
}

function unopened(procedure: Procedure): StateNode {
  const { late, inTime } = entrance(procedure);
  const outOfTime = (deed: DeedName): Way[] =>
    late === null ? [] : [way(deed, 'unopened', { guard: 'isOutOfTime', target: late })];
  return {
    on: {
      receive: [...outOfTime('receive'), way('receive', 'unopened', { target: inTime })],
      receiveServiceRequest: way('receiveServiceRequest', 'unopened', { target: at('watched') }),
      begin: [
        way('begin', 'unopened', { guard: 'isRequest', target: at('watched') }),
        ...outOfTime('begin'),
        way('begin', 'unopened', { target: inTime }),
      ],
    },
  };
}

function watched(procedure: Procedure): StateNode {
  const promote = way('promote', 'watched', { target: entrance(procedure).inTime });
  const addInformation = way('addInformation', 'watched');
  return { id: 'watched', on: { ...anyTime('watched'), promote, addInformation } };
}

function refused(procedure: Procedure): StateNode {
  const ways = procedure.stages.map((stage) =>
    way('directAcceptance', stage.id, {
      guard: { type: 'leftFromStage', params: { stage: stage.id } },
      target: at(entranceTo(stage)),
    }),
  );
  return { id: 'refused', on: { ...remediesAndRights('refused'), directAcceptance: ways } };
}

function withdrawn(procedure: Procedure): StateNode {
  const reinstate = backToWhere('reinstate', 'withdrawn', procedure);
  return { id: 'withdrawn', on: { ...remediesAndRights('withdrawn'), reinstate } };
}

/** Settled by word of mouth before the Regulations reached it. */
function notRegulated(procedure: Procedure): StateNode {
  const settled = ['awaitingAcknowledgement', 'awaitingResponse'];
  const reinstate = backToWhere('reinstate', 'notRegulated', procedure, { parts: settled });
  return { id: 'notRegulated', on: { ...remediesAndRights('notRegulated'), reinstate } };
}

function settlesOrally(procedure: Procedure): boolean {
  return procedure.stages.some((stage) => stage.kind === 'regulated-response');
}

/** The same matter goes on in another case. */
function duplicate(procedure: Procedure): StateNode {
  const unlink = [
    ...backToWhere('unlinkDuplicate', 'duplicate', procedure, { guard: 'isDuplicateLeftFrom' }),
    way('unlink', 'duplicate'),
  ];
  return { id: 'duplicate', on: { ...remediesAndRights('duplicate'), unlink } };
}

/** The ways back to each part of each stage that a case may have left. */
function backToWhere(
  deed: DeedName,
  from: string,
  procedure: Procedure,
  { guard = 'leftFrom', parts }: { guard?: 'leftFrom' | 'isDuplicateLeftFrom'; parts?: readonly string[] } = {},
): Way[] {
  return procedure.stages.flatMap((stage) =>
    (parts ?? Object.keys(stageStates(procedure, stage).states)).map((part) => {
      const place = `${stage.id}.${part}`;
      return way(deed, from, { guard: { type: guard, params: { place } }, target: at(place) });
    }),
  );
}

function closed(procedure: Procedure): StateNode {
  const after = procedure.stages.map((stage) => {
    const place = placeAfter(stage.id);
    const on = { ...remediesAndRights(place), ...afterwards(procedure, stage, place) };
    return [place.slice('closed.'.length), { id: idOf(place), on }] as const;
  });
  return { id: 'closed', initial: after[0]?.[0] ?? '', states: Object.fromEntries(after) };
}

function request(): StateNode {
  return {
    initial: 'none',
    states: {
      none: {
        on: {
          receiveServiceRequest: { guard: 'hasNotBegun', target: at('serviceRequest') },
          begin: { guard: 'isRequest', target: at('serviceRequest') },
        },
      },
      serviceRequest: {
        id: 'serviceRequest',
        on: { completeRequest: way('completeRequest', 'serviceRequest', { target: at('serviceRequestDone') }) },
      },
      serviceRequestDone: { id: 'serviceRequestDone' },
    },
  };
}

function entrance(procedure: Procedure): { late: string | null; inTime: string } {
  const [first] = procedure.stages;
  if (first === undefined) throw new Error(`Procedure ${procedure.id} has no stage.`);
  const late = canBeLate(procedure, first) ? at(`${first.id}.awaitingDiscretion`) : null;
  return { late, inTime: at(entranceTo(first)) };
}
