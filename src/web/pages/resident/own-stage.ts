import type { CaseView } from '../../../cases/view.ts';
import type { OwnVoice } from '../../../language/en/pages-resident.ts';
import type { Texts } from '../../../language/language.ts';
import { findProcedure } from '../../../machines/find-procedure.ts';
import type { Procedure, StageRule } from '../../../machines/procedure.ts';

/** Where on the road of its procedure a complaint is, or was last; no stage while it is none yet. */
export interface OwnStage {
  stage: StageRule | null;
  before: StageRule | null;
  next: StageRule | null;
  /** Whether the procedure has this one stage and no other: then it has no number for people. */
  isOnly: boolean;
  voice: OwnVoice;
}

type Seen = Pick<CaseView, 'procedure' | 'procedureVersion' | 'look'>;

/** The stage in hand with what people call it; throws for a version that is not loaded, as every verb does. */
export function ownStage(seen: Seen, texts: Texts): OwnStage {
  const procedure = procedureOf(seen);
  const { stages } = procedure;
  const index = stages.findLastIndex(({ id }) =>
    Object.keys(seen.look.clocks).some((clock) => clock.startsWith(`${id}.`)),
  );
  const stage = stages[index] ?? null;
  const next = (index < 0 ? undefined : stages[index + 1]) ?? null;
  return {
    stage,
    before: stages[index - 1] ?? null,
    next,
    isOnly: stages.length === 1,
    voice: {
      stage: stage === null ? '' : texts.stages.name(stage),
      next: next === null ? '' : texts.stages.name(next),
      body: texts.bodyAfter(procedure).name,
    },
  };
}

/** The procedure of a case. */
export function procedureOf(seen: Pick<Seen, 'procedure' | 'procedureVersion'>): Procedure {
  const found = findProcedure(seen.procedure, seen.procedureVersion);
  if (found === null) throw new RangeError(`Procedure ${seen.procedure} is not in this version of Redress.`);
  return found;
}
