import type { IsoDate } from '../../calendar/iso-date.ts';
import { getCase } from '../../cases/get-case.ts';
import { parseReference } from '../../cases/reference.ts';
import type { CaseView } from '../../cases/view.ts';
import type { Context } from '../../ports.ts';

/** The other case of a link as it is shown before it is recorded. */
export interface LinkedPreview {
  reference: string;
  name: string | null;
  isNameWithheld: boolean;
  description: string;
  receivedOn: IsoDate;
  states: string[];
  procedure: string;
  owner: string | null;
  isSamePerson: boolean;
}

/** The case by a reference that somebody typed; null where there is none for them, or it is the case itself. */
export async function loadLinked(ctx: Context, view: CaseView, typed: string | null): Promise<LinkedPreview | null> {
  if (typed === null || parseReference(typed) === null) return null;
  const other = await getCase(ctx, { reference: typed });
  if (other === null || other.caseId === view.caseId) return null;
  const { person, lodged, owner } = other;
  return {
    reference: other.reference,
    name: person?.name ?? null,
    isNameWithheld: lodged.withholdName !== null,
    description: other.description.slice(0, 400),
    receivedOn: other.receivedOn,
    states: other.look.states,
    procedure: other.procedure,
    owner: owner?.name ?? null,
    isSamePerson: person !== null && person.personId === view.person?.personId,
  };
}
