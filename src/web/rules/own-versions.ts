import { keptBy } from '../../configuration/kept-procedures.ts';
import { learnProcedures } from '../../configuration/learn-procedures.ts';
import type { IsoDate } from '../../calendar/iso-date.ts';
import { findProcedure, pinOn } from '../../machines/find-procedure.ts';
import { mayUseProcedure, proceduresOpenTo } from '../../machines/own-procedures.ts';
import type { Procedure } from '../../machines/procedure.ts';
import type { Context } from '../../ports.ts';

/** A version of the organisation's own, and how it stands on a day. */
export interface OwnVersion {
  procedure: Procedure;
  state: 'coming' | 'inForce' | 'replaced';
  isLast: boolean;
}

/** Every version that the organisation has kept, the latest of each first; this process knows them from then on. */
export async function ownVersions(ctx: Context, today: IsoDate): Promise<OwnVersion[]> {
  await learnProcedures(ctx);
  const kept = await keptBy(ctx);
  return kept.toReversed().flatMap(({ id, version }) => {
    const procedure = findProcedure(id, version);
    if (procedure === null) return [];
    return [{ procedure, state: stateOn(procedure, today), isLast: findProcedure(id)?.version === version }];
  });
}

/** Each procedure that the organisation may use, once, by its latest version; others have theirs for themselves. */
export function latestOpenTo(organisationId: string): Procedure[] {
  const ids = [...new Set(proceduresOpenTo(organisationId).map(({ id }) => id))];
  return ids.flatMap((id) => findProcedure(id) ?? []);
}

/** The latest version of a procedure that the organisation may use. */
export function openProcedure(organisationId: string, id: string): Procedure | null {
  return mayUseProcedure(id, organisationId) ? findProcedure(id) : null;
}

function stateOn({ id, version, inForceFrom }: Procedure, today: IsoDate): OwnVersion['state'] {
  if (inForceFrom > today) return 'coming';
  return pinOn(id, today).version === version ? 'inForce' : 'replaced';
}
