/** What a reader can ask about their own complaint, in this order. */
export const ownQuestions = ['next', 'when', 'why', 'longer', 'missed', 'who', 'ombudsman'] as const;

export type OwnQuestion = (typeof ownQuestions)[number];
export type Step = 'acknowledge' | 'panel' | 'report' | 'respond';

/** A clock as far as the answers need it. */
interface Clock {
  started: string | null;
  due: string | null;
  originalDue: string | null;
  state: string;
}

/** A case as its person sees it. */
export interface OwnStanding {
  stages: readonly string[];
  clocks: Readonly<Record<string, Clock>>;
  /** Of the stage in hand: null where its answer cannot be put off; `workingDays` null: without a limit. */
  extension: { decidedBy: 'organisation' | 'agreement'; workingDays: number | null } | null;
  canEscalate: boolean;
}

/** The facts that the answers are written from; dates are London days. */
export interface OwnFacts {
  /** What comes next and by when; null where nothing is awaited from us. */
  next: {
    clock: string;
    step: Step;
    stage: string;
    isLater: boolean;
    due: string;
    since: string | null;
    isLate: boolean;
  } | null;
  canEscalate: boolean;
  wasMoved: boolean;
  longer: 'never' | 'agreed' | 'open' | number;
  /** Whether the way to the Ombudsman is open now: our last word is given, or our answer is late. */
  ombudsman: 'finalAnswer' | 'late' | 'notYet';
}

const steps: readonly Step[] = ['acknowledge', 'panel', 'report', 'respond'];
const open = ['running', 'dueToday', 'overdue'];
const done = ['met', 'metExtended', 'late'];

/** What is true of a complaint for the person who made it. */
export function ownFacts({ stages, clocks, extension, canEscalate }: OwnStanding): OwnFacts {
  const at = stages.findLastIndex((id) => Object.keys(clocks).some((clock) => clock.startsWith(`${id}.`)));
  const stage = stages[at] ?? '';
  const answer = clocks[`${stage}.respond`];
  const isAnswered = answer !== undefined && done.includes(answer.state);
  const step = steps.find((one) => isOpen(clocks[`${stage}.${one}`]));
  const isFinal = isAnswered && at === stages.length - 1;
  const late = answer?.state === 'overdue';
  return {
    next: step === undefined || isAnswered ? null : nextOf(stage, step, at > 0, clocks),
    canEscalate,
    wasMoved: step === 'respond' && answer !== undefined && answer.due !== answer.originalDue,
    // Only the answer of a stage can be put off.
    longer: step === 'respond' ? longerOf(extension) : 'never',
    ombudsman: isFinal ? 'finalAnswer' : late ? 'late' : 'notYet',
  };
}

function nextOf(stage: string, step: Step, isLater: boolean, clocks: OwnStanding['clocks']): OwnFacts['next'] {
  const clock = `${stage}.${step}`;
  const { due = null, started = null, state = '' } = clocks[clock] ?? {};
  return due === null ? null : { clock, step, stage, isLater, due, since: started, isLate: state === 'overdue' };
}

function isOpen(clock: Clock | undefined): boolean {
  return clock !== undefined && open.includes(clock.state) && clock.due !== null;
}

function longerOf(extension: OwnStanding['extension']): OwnFacts['longer'] {
  if (extension === null) return 'never';
  if (extension.workingDays !== null) return extension.workingDays;
  return extension.decidedBy === 'agreement' ? 'agreed' : 'open';
}
