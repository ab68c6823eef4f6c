import type { Life, Tale } from '../life.ts';
import { escalate, keepPromises, settleDown } from './afterwards.ts';
import { answer } from './answer.ts';
import { dueOf, handlerOf, later, officeOn, placeNow, shift, step, today } from './moments.ts';
import { askedLate } from './refused.ts';
import { beTakenOn, handleStage, type StageFate } from './stage-of-case.ts';
import { takeIn } from './take-in.ts';
import { underWay } from './turns.ts';

const plain: Omit<StageFate, 'stage'> = { acknowledged: 'inTime', answered: 'inTime', outcome: 'notUpheld' };

/** How far a complaint about children's services goes, and how it gets there. */
interface Course {
  stages: 1 | 2 | 3;
  /** Straight to an investigation, as both agree. */
  transferred?: true;
  late?: { stage: 'stage2' | 'stage3'; accepted: boolean };
  closes?: false;
  answered?: StageFate['answered'];
}

/** Local resolution, an investigation with an independent person, and a panel. */
export const childrensComplaint = (course: Course) =>
  function* (tale: Tale): Life {
    yield* takeIn(tale);
    const { stages, transferred, late } = course;
    if (transferred === true) yield* transfer(tale);
    else yield* handleStage(tale, { ...plain, stage: 'stage1', ...(course.answered && { answered: course.answered }) });
    if (stages > 1) {
      if (transferred !== true) yield* nextStage(tale, 'stage2', late);
      yield* investigate(tale);
    }
    if (stages > 2) {
      yield* nextStage(tale, 'stage3', late);
      yield* reviewByPanel(tale);
    }
    if (course.closes !== false) yield* settleDown(tale);
    else yield* keepPromises(tale);
  };

function* transfer(tale: Tale): Life {
  yield* beTakenOn(tale, 'stage1');
  const reason = 'It is about the whole team, and the family and we agree to begin with an investigation.';
  yield step(later(tale, 2), tale.manager, { type: 'transfer', reason });
}

function* nextStage(tale: Tale, stage: 'stage2' | 'stage3', late: Course['late']): Life {
  if (late?.stage !== stage) return yield* escalate(tale);
  yield* keepPromises(tale);
  yield* askedLate(stage, late.accepted)(tale);
}

/** The statement is agreed first; only then its time runs. */
function* investigate(tale: Tale): Life {
  if (placeNow(tale) !== 'stage2.awaitingStatement') return;
  yield* beTakenOn(tale, 'stage2');
  const definition = { issues: [...tale.told.issues], outcomesSought: [...tale.told.wants] };
  yield step(later(tale, 6), handlerOf(tale, 'stage2'), { type: 'define', ...definition });
  yield* handleAnswer(tale, 'stage2');
}

function* handleAnswer(tale: Tale, stage: string): Life {
  const due = dueOf(tale, `${stage}.respond`) ?? shift(tale, today(tale), 10);
  yield* answer(tale, { stage, outcome: 'partlyUpheld' }, shift(tale, due, -tale.chance.whole(0, 4)));
}

function* reviewByPanel(tale: Tale): Life {
  if (placeNow(tale) !== 'stage3.awaitingPanel') return;
  yield* beTakenOn(tale, 'stage3');
  yield step(officeOn(tale, shift(tale, dueOf(tale, 'stage3.panel') ?? today(tale), -3)), tale.manager, {
    type: 'meetPanel',
  });
  yield step(later(tale, 4), tale.manager, { type: 'reportPanel' });
  yield* handleAnswer(tale, 'stage3');
}

/** Told by telephone and settled by the end of the next working day; perhaps it comes back. */
export const settledOrally = (comesBack: boolean) =>
  function* (tale: Tale): Life {
    yield* takeIn(tale, { isAll: true });
    yield step(later(tale, 0), tale.handler, {
      type: 'settleOrally',
      text: 'We rang back the same afternoon and put it right',
    });
    if (!comesBack) return;
    yield step(later(tale, 4), tale.handler, {
      type: 'reinstate',
      by: 'the person who complained',
      reason: 'It has happened again',
    });
    yield* handleStage(tale, { ...plain, stage: 'single', takes: 20, outcome: 'upheld' });
    yield* settleDown(tale);
  };

/** The six months are not enough, and the person agrees to more. */
export function* extendedByAgreement(tale: Tale): Life {
  yield* underWay(tale);
  const due = dueOf(tale, 'single.respond') ?? today(tale);
  const event = {
    type: 'extend',
    workingDays: 15,
    reason: 'The provider’s own investigation ends next month, and what it finds matters here.',
    ombudsmanDetails: true,
  } as const;
  const at = officeOn(tale, shift(tale, due, -8));
  yield { ...step(at, tale.handler, event), refused: 'event-not-permitted' };
  yield step(officeOn(tale, shift(tale, due, -7)), tale.handler, { ...event, agreed: true });
  yield* answer(tale, { stage: 'single', outcome: 'partlyUpheld' }, shift(tale, due, 9));
  yield* settleDown(tale);
}

/** Resolved within three business days: a summary is answer enough. */
export function* resolvedAtOnce(tale: Tale): Life {
  yield* takeIn(tale);
  yield* handleStage(tale, { ...plain, stage: 'single', takes: 1, outcome: 'resolved' });
  yield* settleDown(tale);
}
