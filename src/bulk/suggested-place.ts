import type { BulkCase } from './find-cases.ts';
import type { Places } from './places-to-move.ts';

/** A team or a service. */
export interface Place {
  id: string;
  name: string;
  closedOn: string | null;
  successorId: string | null;
}

/** What follows the closed service or team that all these cases have in common; nothing where none does. Pure. */
export function suggestedPlace(
  cases: readonly Pick<BulkCase, 'teamId' | 'serviceId'>[],
  { teams, services }: Places,
): { team?: string; service?: string } {
  const service = openAfter(services, shared(cases.map(({ serviceId }) => serviceId)));
  // A case goes with its service to the team of that service.
  if (service?.teamId) return { service: service.id };
  const team = openAfter(teams, shared(cases.map(({ teamId }) => teamId)));
  return { ...(service ? { service: service.id } : {}), ...(team ? { team: team.id } : {}) };
}

function shared(ids: readonly (string | null)[]): string | null {
  const [first = null] = ids;
  return ids.every((id) => id === first) ? first : null;
}

/** The open one at the end of a row of mergers; undefined for what is open itself, or has ended for good. */
function openAfter<P extends Place>(all: readonly P[], id: string | null): P | undefined {
  const passed = new Set<string>();
  let place = all.find((one) => one.id === id);
  while (place && place.closedOn !== null && !passed.has(place.id)) {
    const { id: own, successorId } = place;
    passed.add(own);
    place = all.find((one) => one.id === successorId);
  }
  return passed.size > 0 && place?.closedOn === null ? place : undefined;
}
