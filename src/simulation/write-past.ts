import type { SealedCase } from '../audit/seal.ts';
import type { Executor } from '../db/clients.ts';
import { writePlans } from '../cases/write-plans.ts';
import type { Past } from './live-past.ts';

/** Writes every case of a made-up past: of all of them the first event, then the second, so that each call has one plan of a case. */
export async function writePast(sql: Executor, organisationId: string, { cases }: Pick<Past, 'cases'>): Promise<void> {
  const longest = Math.max(0, ...cases.map(({ length }) => length));
  for (let event = 0; event < longest; event++) {
    const round = cases.flatMap((one) => one[event] ?? []);
    for (const sealed of inParts(round)) {
      const written = await writePlans(sql, organisationId, { sealed, key: null });
      if (written !== 'written') throw new Error(`The made-up past could not be written: ${written}`);
    }
  }
}

// The first events are written together, because a case may have been begun by another one of the same round.
function inParts(round: readonly SealedCase[]): SealedCase[][] {
  const isFirst = round[0]?.seq === 1;
  if (isFirst || round.length <= most) return [[...round]];
  return [round.slice(0, most), ...inParts(round.slice(most))];
}

const most = 150;
