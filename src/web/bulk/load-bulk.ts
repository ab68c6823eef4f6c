import { bulkActions, mostInBulk } from '../../bulk/bulk-choice.ts';
import { findCases, type Which } from '../../bulk/find-cases.ts';
import { placesToMove } from '../../bulk/places-to-move.ts';
import { suggestedPlace, type Place } from '../../bulk/suggested-place.ts';
import { londonDate } from '../../calendar/london.ts';
import { isUuid } from '../../cases/is-uuid.ts';
import { formatReference, parseReference } from '../../cases/reference.ts';
import { listHandlers } from '../../identity/list-handlers.ts';
import { bulkTexts as texts } from '../../language/en/pages-staff-bulk.ts';
import type { FormFault, FormValues } from '../form.ts';
import type { PageRequest } from '../page.ts';
import type { BulkProps } from './bulk-props.ts';

/** What a list of ticked cases, or the form of the page itself, asks for. */
interface Asked {
  action: string | null;
  of: string | null;
  typed: string;
  /** All open cases of this team or service. */
  team?: string | null;
  service?: string | null;
  /** Null before anything was filled in. */
  values: FormValues | null;
}

/** The cases meant, and who may be chosen; says at once where no case is. */
export async function loadBulk({ ctx }: PageRequest, asked: Asked): Promise<BulkProps> {
  const handlers = await listHandlers(ctx);
  const ofStaff = handlers.find(({ staffId }) => staffId === asked.of) ?? null;
  const isOfStaff = ofStaff !== null && isUuid(ofStaff.staffId);
  const cases = await findCases(ctx, isOfStaff ? { ofStaff: ofStaff.staffId } : whichOf(asked));
  const action = bulkActions.find((one) => one === asked.action) ?? 'assign';
  const places = action === 'route' ? await placesToMove(ctx) : { teams: [], services: [] };
  return {
    action,
    ofStaff,
    typed: asked.typed,
    cases,
    handlers,
    places: { teams: places.teams.filter(isOpen), services: places.services.filter(isOpen) },
    today: londonDate(ctx.clock.now()),
    values: asked.values ?? suggestedPlace(cases, places),
    faults: faultsOf(asked.typed, cases, isOfStaff),
  };
}

function whichOf({ typed, team, service }: Asked): Which {
  if (team && isUuid(team)) return { ofTeam: team };
  return service && isUuid(service) ? { ofService: service } : { typed };
}

function isOpen({ closedOn }: Place): boolean {
  return closedOn === null;
}

function faultsOf(typed: string, cases: BulkProps['cases'], isOfStaff: boolean): FormFault[] {
  const fault = (message: string): FormFault[] => [{ field: 'cases', message }];
  if (cases.length > mostInBulk) return fault(texts.cases.tooMany);
  const unknown = isOfStaff ? [] : unknownIn(typed, cases);
  if (unknown.length > 0) return fault(texts.cases.unknown(unknown.slice(0, 5).join(', ').slice(0, 200)));
  return cases.length === 0 ? fault(texts.cases.missing) : [];
}

/** What was typed that names no case. */
function unknownIn(typed: string, cases: BulkProps['cases']): string[] {
  const known = new Set(cases.map(({ reference }) => reference));
  return typed
    .split(/[\s,;]+/)
    .filter((text) => text !== '' && !known.has(formatReference(parseReference(text) ?? '')));
}
