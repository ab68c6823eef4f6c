import type { IsoDate } from '../calendar/iso-date.ts';
import type { FieldFault } from '../errors.ts';
import { findProcedure } from '../machines/find-procedure.ts';
import type { Procedure } from '../machines/procedure.ts';

interface Name {
  id: string;
  version: number;
}

export interface Beside {
  /** What the organisation has kept already, of any id. */
  kept: readonly Name[];
  /** What other organisations have kept. */
  others: readonly Name[];
  today: IsoDate;
}

/** What is wrong with the id, the number or the first day of a version that is to be kept, and how to mend it. */
export function placeFaults({ id, version, inForceFrom }: Procedure, { kept, others, today }: Beside): FieldFault[] {
  const own = kept.filter((one) => one.id === id).map((one) => one.version);
  const isTaken = others.some((one) => one.id === id) || (own.length === 0 && findProcedure(id) !== null);
  const next = Math.max(0, ...own) + 1;
  const faults: [boolean, string, string][] = [
    [isTaken, '/id', `There is a procedure called ${id} already: give yours another id, for example "${id}-own"`],
    [!isTaken && version !== next, '/version', numberMend(id, next)],
    [
      inForceFrom <= today,
      '/inForceFrom',
      'Give tomorrow or a later day: what has been received by then keeps the rules it began with',
    ],
  ];
  return faults.filter(([isFault]) => isFault).map(([, pointer, message]) => ({ pointer, message }));
}

function numberMend(id: string, next: number): string {
  return next === 1
    ? `Give the number 1: ${id} has no version yet`
    : `Give the number ${next}: version ${next - 1} of ${id} is the last that there is, and stays as it is`;
}
