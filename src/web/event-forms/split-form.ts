import { eventFormTexts as texts } from '../../language/en/pages-staff-events.ts';
import type { FormFault } from '../form.ts';
import type { Choices } from './field.ts';
import type { Typed } from './typed.ts';

/** The event of a split: what stays goes on under the case's own procedure, the rest becomes cases of its own. */
export function strandsOf({ staying, procedure, moving, otherProcedure, alsoMoving }: Typed, choices: Choices): Typed {
  const strands = [
    { procedure: choices.procedure, issues: staying },
    { procedure, issues: moving },
    ...(otherProcedure === undefined ? [] : [{ procedure: otherProcedure, issues: alsoMoving }]),
  ];
  return { strands };
}

/** A third strand has both its procedure and its points, or there is none. */
export function splitFaults({ otherProcedure, alsoMoving }: Typed): FormFault[] {
  if ((otherProcedure === undefined) === (alsoMoving === undefined)) return [];
  return otherProcedure === undefined
    ? [{ field: 'otherProcedure', message: texts.otherProcedure }]
    : [{ field: 'alsoMoving', message: texts.alsoMoving }];
}
