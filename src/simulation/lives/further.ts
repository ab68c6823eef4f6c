import type { LoadedCase } from '../../cases/loaded-case.ts';
import type { Chance } from '../chance.ts';
import type { Life, Tale } from '../life.ts';
import { later, placeNow, step } from './moments.ts';
import { handledAndClosed } from './ordinary.ts';

/** A case that another one began: the same person and team, words of its own, and how it goes on. */
export function takeInFurther(
  parent: Tale,
  loaded: LoadedCase,
  description: string,
  chance: Chance,
): [Tale, (tale: Tale) => Life] {
  const first = description.split(/[.!?] /)[0] ?? description;
  const told = {
    ...parent.told,
    text: description,
    issues: [first] as const,
    wants: ['An answer of its own'] as const,
    upheld: 'We went to look in the same week, and it is as you say.',
    notUpheld: 'We went to look in the same week and found it in order.',
  };
  return [{ ...parent, chance, told, procedure: loaded.pins.procedure.id, promises: [] }, goesOn];
}

function* goesOn(tale: Tale): Life {
  if (placeNow(tale) === 'watched') {
    yield step(later(tale, 2), tale.handler, { type: 'completeRequest', text: 'Done' });
    return;
  }
  yield* handledAndClosed(tale, {
    acknowledged: 'inTime',
    answered: 'inTime',
    outcome: 'upheld',
    escalates: false,
    stage2: { acknowledged: 'inTime', answered: 'inTime', outcome: 'notUpheld' },
    closes: true,
  });
}
