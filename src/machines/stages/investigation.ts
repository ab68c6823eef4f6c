import { at, way } from '../state-nodes.ts';
import { awaitingDiscretion, awaitingResponse, extending, part, unanswered } from './ways.ts';
import type { StageKind } from './stage-kind.ts';

/** An investigation whose time runs from the recorded statement of complaint (SI 2006/1738 reg 17; domain.md 8.6). */
export const investigation: StageKind = {
  parts: (procedure, stage) => {
    const place = (name: string): string => `${stage.id}.${name}`;
    const respond = `${stage.id}.respond`;
    return {
      awaitingDiscretion: awaitingDiscretion(procedure, stage, {
        ...extending(stage, place('awaitingDiscretion')),
        define: way('recordStatement', place('awaitingDiscretion')),
        acceptLate: [
          way('acceptLate', place('awaitingDiscretion'), {
            guard: { type: 'isRunning', params: { clock: respond } },
            target: at(place('awaitingResponse')),
          }),
          way('acceptLate', place('awaitingDiscretion'), { target: at(place('awaitingStatement')) }),
        ],
      }),
      awaitingStatement: part(stage, 'awaitingStatement', {
        ...unanswered(procedure, stage, place('awaitingStatement')),
        define: [
          way('recordStatement', place('awaitingStatement'), {
            guard: 'statesIssues',
            target: at(place('awaitingResponse')),
          }),
          way('recordStatement', place('awaitingStatement')),
        ],
      }),
      awaitingResponse: awaitingResponse(procedure, stage),
    };
  },
  acknowledgementNeeds: null,
};
