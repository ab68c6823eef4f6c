import type { OwnStanding } from '../guide/own-answers.ts';
import { findProcedure } from '../machines/find-procedure.ts';
import type { CaseView } from './view.ts';

/** A case as far as the answers to its person's questions need it. Throws for a procedure version that is not loaded. */
export function ownStandingOf(
  view: CaseView,
): OwnStanding & { procedure: NonNullable<ReturnType<typeof findProcedure>> } {
  const procedure = findProcedure(view.procedure, view.procedureVersion);
  if (procedure === null) throw new RangeError(`Procedure ${view.procedure} is not in this version of Redress.`);
  return {
    procedure,
    stages: procedure.stages.map(({ id }) => id),
    clocks: view.look.clocks,
    extension: view.stage?.extension ?? null,
    canEscalate: view.look.allowed.includes('requestEscalation'),
  };
}
