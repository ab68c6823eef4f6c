import { placeAfter } from './deeds/escalate.ts';
import type { Procedure } from './procedure.ts';
import { stageKinds } from './stages/index.ts';
import { afterwards, anyTime, remediesAndRights } from './stages/ways.ts';
import { at, idOf, way, type StateNode } from './state-nodes.ts';

/** The two regions of a case: the complaint with its stages, and the service request that it may have begun as. */
export function buildStates(procedure: Procedure): Record<'complaint' | 'request', StateNode> {
  return { complaint: complaint(procedure), request: request() };
}

/** Names that only keep a region's place; people never see them. */
export const unseenStates: ReadonlySet<string> = new Set(['unopened', 'watched', 'none']);

function complaint(procedure: Procedure): StateNode {
  const stages = procedure.stages.map((stage) => [stage.id, stageKinds[stage.kind].states(procedure, stage)] as const);
  return {
    initial: 'unopened',
    states: {
      unopened: unopened(procedure),
      watched: watched(procedure),
      ...Object.fromEntries(stages),
      refused: refused(procedure),
      withdrawn: withdrawn(procedure),
      closed: closed(procedure),
    },
  };
}

function unopened(procedure: Procedure): StateNode {
  const { late, inTime } = entrance(procedure);
  return {
    on: {
      receive: [
        way('receive', 'unopened', { guard: 'isOutOfTime', target: late }),
        way('receive', 'unopened', { target: inTime }),
      ],
      receiveServiceRequest: way('receiveServiceRequest', 'unopened', { target: at('watched') }),
      begin: [
        way('begin', 'unopened', { guard: 'isRequest', target: at('watched') }),
        way('begin', 'unopened', { guard: 'isOutOfTime', target: late }),
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
      target: at(`${stage.id}.awaitingAcknowledgement`),
    }),
  );
  return { id: 'refused', on: { ...remediesAndRights('refused'), directAcceptance: ways } };
}

function withdrawn(procedure: Procedure): StateNode {
  const ways = procedure.stages.flatMap((stage) =>
    Object.keys(stageKinds[stage.kind].states(procedure, stage).states ?? {}).map((part) => {
      const place = `${stage.id}.${part}`;
      return way('reinstate', 'withdrawn', { guard: { type: 'leftFrom', params: { place } }, target: at(place) });
    }),
  );
  return { id: 'withdrawn', on: { ...remediesAndRights('withdrawn'), reinstate: ways } };
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
      serviceRequest: { id: 'serviceRequest' },
    },
  };
}

function entrance(procedure: Procedure): { late: string; inTime: string } {
  const first = procedure.stages[0]?.id ?? '';
  return { late: at(`${first}.awaitingDiscretion`), inTime: at(`${first}.awaitingAcknowledgement`) };
}
