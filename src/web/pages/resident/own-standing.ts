import type { IsoDate } from '../../../calendar/iso-date.ts';
import type { CaseView } from '../../../cases/view.ts';
import type { OwnVoice, StandingName } from '../../../language/en/pages-resident.ts';
import type { Texts } from '../../../language/language.ts';
import type { ClockLook } from '../../../machines/look.ts';
import { ownStage } from './own-stage.ts';

/** Where a complaint stands for the person who made it; `clock` is the deadline that `by` belongs to. */
export interface OwnStanding {
  name: StandingName;
  voice: OwnVoice;
  clock: string | null;
  by: IsoDate | null;
}

type Seen = Pick<CaseView, 'procedure' | 'procedureVersion' | 'look' | 'allowed' | 'messages'>;
type Step = 'acknowledge' | 'panel' | 'report' | 'respond';

const answered = ['met', 'metExtended', 'late'];
const inOrder: readonly Step[] = ['acknowledge', 'panel', 'report', 'respond'];

/** The first line of the table that is true names the standing. */
export function ownStanding(seen: Seen, texts: Texts): OwnStanding {
  const facts = factsOf(seen, texts);
  const [name, , due] = lines.find(([, holds]) => holds(facts)) ?? (['request', () => true, null] as const);
  const step = due === 'first' ? inOrder.find((one) => isDated(facts[one])) : due;
  const by = (step && facts[step]?.due) ?? null;
  return { name, voice: facts.voice, clock: by === null ? null : `${facts.stage}.${step}`, by };
}

interface StandingFacts extends Record<Step, ClockLook | undefined> {
  has: (state: string) => boolean;
  stage: string | null;
  voice: OwnVoice;
  isFirst: boolean;
  isFinal: boolean;
  wasAnsweredBefore: boolean;
  wasMovedOn: boolean;
  isDeciding: boolean;
  askedForTime: boolean;
  canEscalate: boolean;
}

function factsOf(seen: Seen, texts: Texts): StandingFacts {
  const { look, allowed, messages } = seen;
  const { stage, before, next, voice } = ownStage(seen, texts);
  const clockOf = (step: Step) => (stage === null ? undefined : look.clocks[`${stage.id}.${step}`]);
  return {
    has: (state) => look.states.some((name) => name === state || name.endsWith(`.${state}`)),
    stage: stage?.id ?? null,
    voice,
    isFirst: before === null,
    isFinal: next === null,
    acknowledge: clockOf('acknowledge'),
    panel: clockOf('panel'),
    report: clockOf('report'),
    respond: clockOf('respond'),
    wasAnsweredBefore: before !== null && isDone(look.clocks[`${before.id}.respond`]),
    wasMovedOn: lastBeginning(messages) === 'transfer',
    askedForTime: messages.some(({ occasion }) => occasion === 'extension'),
    isDeciding: look.duties.includes('late-complaint-discretion'),
    canEscalate: allowed.includes('requestEscalation'),
  };
}

/** How the case came to the stage that it is in. */
function lastBeginning(messages: Seen['messages']): string | undefined {
  const beginnings = messages.filter(({ occasion }) => occasion === 'escalation-received' || occasion === 'transfer');
  return beginnings.toSorted((a, b) => (a.seq ?? 0) - (b.seq ?? 0)).at(-1)?.occasion;
}

type Line = readonly [StandingName, (facts: StandingFacts) => boolean, Step | 'first' | null];

const lines: readonly Line[] = [
  ['withdrawn', ({ has }) => has('withdrawn'), null],
  ['refused', ({ has }) => has('refused'), null],
  ['duplicate', ({ has }) => has('duplicate'), null],
  ['settled', ({ has }) => has('notRegulated'), null],
  ['closed', ({ has }) => has('closed'), null],
  ['requestDone', ({ stage, has }) => stage === null && has('serviceRequestDone'), null],
  ['request', ({ stage }) => stage === null, null],
  ['answered', ({ respond, isFinal, canEscalate }) => isDone(respond) && canEscalate && !isFinal, null],
  ['finallyAnswered', ({ respond }) => isDone(respond), null],
  ['partlyAnswered', ({ respond }) => respond?.state === 'invalidStop', 'respond'],
  ['late', ({ respond }) => respond?.state === 'overdue', 'respond'],
  ['confirmationLate', ({ acknowledge }) => acknowledge?.state === 'overdue', 'acknowledge'],
  ['deciding', ({ isDeciding }) => isDeciding, 'first'],
  ['panelLate', ({ panel }) => panel?.state === 'overdue', 'panel'],
  ['reportLate', ({ report }) => report?.state === 'overdue', 'report'],
  ['awaitingStatement', ({ has }) => has('awaitingStatement'), null],
  ['awaitingPanel', ({ has }) => has('awaitingPanel'), 'panel'],
  ['awaitingReport', ({ has }) => has('awaitingReport'), 'report'],
  ['received', ({ acknowledge, isFirst }) => isFirst && isDated(acknowledge), 'acknowledge'],
  ['movedOn', ({ acknowledge, wasMovedOn }) => wasMovedOn && isDated(acknowledge), 'acknowledge'],
  ['nextStageAskedFor', ({ acknowledge }) => isDated(acknowledge), 'acknowledge'],
  ['extended', ({ respond, askedForTime }) => askedForTime && isRunning(respond) && isMoved(respond), 'respond'],
  ['lookedAtLast', (facts) => isRunning(facts.respond) && facts.wasAnsweredBefore && facts.isFinal, 'respond'],
  ['lookedAtAgain', (facts) => isRunning(facts.respond) && facts.wasAnsweredBefore, 'respond'],
  ['lookedInto', ({ respond }) => isRunning(respond), 'respond'],
  ['received', () => true, 'acknowledge'],
];

function isDone(clock: ClockLook | undefined): boolean {
  return clock !== undefined && answered.includes(clock.state);
}

function isRunning(clock: ClockLook | undefined): boolean {
  return clock?.state === 'running' || clock?.state === 'dueToday';
}

/** Runs to a day that is known; "promptly" is no day. */
function isDated(clock: ClockLook | undefined): boolean {
  return isRunning(clock) && clock?.due !== null;
}

function isMoved(clock: ClockLook | undefined): boolean {
  return clock?.originalDue !== clock?.due;
}
