import type { IsoDate } from '../../../calendar/iso-date.ts';
import type { ClockLook } from '../../../machines/look.ts';
import type { StandingName } from '../../../language/en/pages-resident.ts';
import type { CaseView } from '../../../cases/view.ts';

/** Where a complaint stands for the person who made it; `clock` is the deadline that `by` belongs to. */
export interface OwnStanding {
  name: StandingName;
  stage: StageName | null;
  clock: string | null;
  by: IsoDate | null;
}

export type StageName = 'stage1' | 'stage2' | 'stage3' | 'single';
type Seen = Pick<CaseView, 'look' | 'allowed' | 'messages'>;

const stages: readonly StageName[] = ['single', 'stage3', 'stage2', 'stage1'];
const answered = ['met', 'metExtended', 'late'];

/** The first line of the table that is true names the standing. */
export function ownStanding(seen: Seen): OwnStanding {
  const facts = factsOf(seen);
  const [name, , clock] = lines.find(([, holds]) => holds(facts)) ?? (['request', () => true, null] as const);
  const by = clock === null ? undefined : facts[clock]?.due;
  return { name, stage: facts.stage, clock: clock && by ? `${facts.stage}.${clock}` : null, by: by ?? null };
}

/** The stage that the case is in, or was in last. */
export function stageInHand({ look }: Pick<Seen, 'look'>): StageName | null {
  return stages.find((stage) => Object.keys(look.clocks).some((clock) => clock.startsWith(`${stage}.`))) ?? null;
}

interface StandingFacts {
  has: (state: string) => boolean;
  stage: StageName | null;
  acknowledge: ClockLook | undefined;
  respond: ClockLook | undefined;
  isDeciding: boolean;
  askedForTime: boolean;
  canEscalate: boolean;
}

function factsOf(seen: Seen): StandingFacts {
  const { look, allowed, messages } = seen;
  const stage = stageInHand(seen);
  return {
    has: (state) => look.states.some((name) => name === state || name.endsWith(`.${state}`)),
    stage,
    acknowledge: look.clocks[`${stage}.acknowledge`],
    respond: look.clocks[`${stage}.respond`],
    askedForTime: messages.some(({ occasion }) => occasion === 'extension'),
    isDeciding: look.duties.includes('late-complaint-discretion'),
    canEscalate: allowed.includes('requestEscalation'),
  };
}

type Line = readonly [StandingName, (facts: StandingFacts) => boolean, 'acknowledge' | 'respond' | null];

const lines: readonly Line[] = [
  ['withdrawn', ({ has }) => has('withdrawn'), null],
  ['refused', ({ has }) => has('refused'), null],
  ['closed', ({ has }) => has('closed'), null],
  ['request', ({ stage }) => stage === null, null],
  ['answered', (facts) => isAnswered(facts) && facts.canEscalate, null],
  ['finallyAnswered', isAnswered, null],
  ['partlyAnswered', ({ respond }) => respond?.state === 'invalidStop', 'respond'],
  ['late', ({ respond }) => respond?.state === 'overdue', 'respond'],
  ['extended', ({ respond, askedForTime }) => askedForTime && isRunning(respond) && isMoved(respond), 'respond'],
  ['lookedAtAgain', ({ respond, stage }) => isRunning(respond) && isLater(stage), 'respond'],
  ['lookedInto', ({ respond }) => isRunning(respond), 'respond'],
  ['confirmationLate', ({ acknowledge }) => acknowledge?.state === 'overdue', 'acknowledge'],
  ['deciding', ({ isDeciding }) => isDeciding, 'acknowledge'],
  ['stage2AskedFor', ({ stage }) => isLater(stage), 'acknowledge'],
  ['received', () => true, 'acknowledge'],
];

function isAnswered({ respond }: StandingFacts): boolean {
  return respond !== undefined && answered.includes(respond.state);
}

function isRunning(clock: ClockLook | undefined): boolean {
  return clock?.state === 'running' || clock?.state === 'dueToday';
}

function isMoved(clock: ClockLook | undefined): boolean {
  return clock?.originalDue !== clock?.due;
}

/** Whether it is a stage to which the person had to ask to go. */
function isLater(stage: StageName | null): boolean {
  return stage === 'stage2' || stage === 'stage3';
}
