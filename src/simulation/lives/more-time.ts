import type { Life, Tale } from '../life.ts';
import { settleDown } from './afterwards.ts';
import { dueOf, later, officeOn, shift, step, today } from './moments.ts';
import { handleStage, type StageFate } from './stage-of-case.ts';
import { underWay } from './turns.ts';

const plain: Omit<StageFate, 'stage'> = { acknowledged: 'inTime', answered: 'inTime', outcome: 'upheld' };

/** More time than the Code allows, for a good reason that the senior lead approves. */
export function* extendedOverCap(tale: Tale): Life {
  yield* underWay(tale);
  const lead = tale.council.colleagues.find(({ isSeniorLead }) => isSeniorLead);
  yield step(beforeDue(tale, 2), tale.handler, {
    type: 'extend',
    workingDays: 15,
    reason: 'The expert whom we have asked cannot look at it before the middle of next month.',
    goodReason: 'An answer without the expert would be a guess, and nobody is worse off meanwhile.',
    ...(lead === undefined ? {} : { approvedBy: lead.actor.staffId }),
    ombudsmanDetails: true,
  });
  yield* handleStage(tale, { ...plain, stage: 'stage1' });
  yield* settleDown(tale);
}

/** Extended by mistake, and taken back. */
export function* extensionUndone(tale: Tale): Life {
  yield* underWay(tale);
  const reason = 'We wait for the records of the contractor.';
  yield step(beforeDue(tale, 4), tale.handler, { type: 'extend', workingDays: 5, reason, ombudsmanDetails: true });
  const undo = {
    type: 'undoExtension',
    reason: 'The records had been here since Monday: no more time is needed.',
  } as const;
  yield step(later(tale, 1), tale.handler, undo);
  yield* handleStage(tale, { ...plain, stage: 'stage1' });
  yield* settleDown(tale);
}

function beforeDue(tale: Tale, workingDays: number): Date {
  const due = dueOf(tale, 'stage1.respond') ?? today(tale);
  return officeOn(tale, shift(tale, due, -workingDays));
}
