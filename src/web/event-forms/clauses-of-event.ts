import type { FormEvent } from '../../language/en/pages-staff-events.ts';
import { findProcedure } from '../../machines/find-procedure.ts';
import type { Procedure, StageRule } from '../../machines/procedure.ts';
import { requirementsOf } from '../../machines/requirements/index.ts';

/** Where a rule about an event stands, and what it asks, where that is known in words. */
export interface ClauseSaid {
  citation: string;
  requires: string | null;
}

type Source = { citation: string } | null | undefined;

/** Pure: the rules about an event in the procedure of a case, in the stage in hand. */
export function clausesOfEvent(
  type: FormEvent,
  view: { procedure: string; procedureVersion: number; stage: { id: string } | null },
): ClauseSaid[] {
  const procedure = findProcedure(view.procedure, view.procedureVersion);
  if (procedure === null) return [];
  const stage = procedure.stages.find(({ id }) => id === view.stage?.id) ?? null;
  const cited = (sources[type]?.(procedure, stage) ?? []).flatMap((source) => (source ? [source.citation] : []));
  return [...new Set(cited)].flatMap((citation) => saidBy(procedure, citation));
}

const sources: Partial<Record<FormEvent, (procedure: Procedure, stage: StageRule | null) => Source[]>> = {
  acknowledge: ({ clauses }, stage) => [clockOf(stage, 'acknowledge'), clauses.definition],
  define: ({ clauses }) => [clauses.definition],
  assign: ({ clauses }, stage) => [stage?.independence, clauses.conflict],
  appoint: ({ clauses }, stage) => [stage?.independence, clauses.conflict],
  declareConflict: ({ clauses }) => [clauses.conflict],
  endConflict: ({ clauses }) => [clauses.conflict],
  extend: (_, stage) => [stage?.extension],
  undoExtension: (_, stage) => [stage?.extension],
  notifyDelay: ({ clauses }) => [clauses.delay],
  sendUpdate: ({ clauses }, stage) => [stage?.extension?.updates, clauses.delay],
  respond: ({ clauses }, stage) => [clockOf(stage, 'respond'), clauses.everyPoint, stage?.letter],
  refuse: ({ clauses, exclusions }) => [clauses.refusal, ...exclusions],
  acceptLate: ({ admission }) => [admission],
  requestEscalation: ({ windows }) => [windows.escalation],
  offerRemedy: ({ remedies }) => [remedies],
  completeRemedy: ({ remedies }) => [remedies],
  failRemedy: ({ clauses }) => [clauses.failedRemedy],
  completeAction: ({ clauses }) => [clauses.openActions],
  close: ({ clauses }) => [clauses.openActions],
  restrict: ({ clauses }) => [clauses.restriction],
  reviewRestriction: ({ clauses }) => [clauses.restriction],
  ombudsmanDecision: ({ recommendations }) => [recommendations],
  comply: ({ recommendations }) => [recommendations],
};

function clockOf(stage: StageRule | null, name: 'acknowledge' | 'respond'): Source {
  if (stage === null) return null;
  return name === 'respond' ? stage.respond : 'acknowledge' in stage ? stage.acknowledge : null;
}

/** A citation may name several clauses: each is said by itself, in the words of the catalogue. */
function saidBy(procedure: Procedure, citation: string): ClauseSaid[] {
  const requirements = requirementsOf(procedure);
  const whole = requirements.find(({ clause }) => clause === citation);
  if (whole !== undefined) return [{ citation, requires: whole.requires }];
  const found = (citation.match(/\d+(?:\.\d+)+|reg \d+(?:\(\d+\))+/g) ?? []).flatMap((place) => {
    const one = requirements.find(({ clause }) => isAt(clause.replace('~', ''), place));
    return one === undefined ? [] : [{ citation: saidOf(citation, place), requires: one.requires }];
  });
  return found.length > 0 ? found : [{ citation, requires: null }];
}

/** A regulation may be said for several of its paragraphs at once. */
function isAt(clause: string, place: string): boolean {
  return clause === place || (place.startsWith('reg ') && clause.startsWith(place));
}

/** "Code 6.8 and 6.10" for 6.10 is "Code 6.10". */
function saidOf(citation: string, place: string): string {
  return place.startsWith('reg ') ? citation : citation.replace(/\d.*$/, place);
}
