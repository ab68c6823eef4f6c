import type { IsoDate } from '../../calendar/iso-date.ts';
import { isFinal } from '../../machines/find-procedure.ts';
import type { LetterContent, Outcome, RemedyKind } from '../../machines/words.ts';
import type { Chance } from '../chance.ts';
import { answerLetter } from '../letters.ts';
import type { Life, Step, Tale } from '../life.ts';
import { promises } from '../words/replies.ts';
import { keepPromises } from './afterwards.ts';
import type { StageFate } from './stage-of-case.ts';
import { handlerOf, officeOn, openPoints, procedureOf, shift, step, today } from './moments.ts';

type Answer = Extract<Step['event'], { type: 'respond' }>;

/** The answer is sent, with what it promises; sometimes a point is forgotten first, or the letter falls short. */
export function* answer(tale: Tale, fate: Pick<StageFate, 'stage' | 'outcome' | 'fallsShort'>, on: IsoDate): Life {
  yield* keepPromises(tale, on);
  const by = handlerOf(tale, fate.stage);
  const at = officeOn(tale, on);
  const points = openPoints(tale);
  const before = [...tale.promises];
  const event = answerOf(tale, fate, at);
  if (points.length > 1 && tale.chance.maybe(0.1)) {
    yield { ...step(at, by, { ...event, decisions: event.decisions?.slice(1) }), refused: 'issues-unanswered' };
  }
  if (fate.fallsShort === true) {
    const contents = (event.contents ?? []).filter((content) => content !== 'ombudsman');
    yield step(new Date(at.getTime() + 60_000), by, { ...event, contents, remedies: [], actions: [] });
    tale.promises = before;
    const again = officeOn(tale, shift(tale, today(tale), tale.chance.whole(2, 5)));
    yield step(again, by, answerOf(tale, fate, again));
    return;
  }
  yield step(new Date(at.getTime() + 180_000), by, event);
}

function answerOf(tale: Tale, { stage, outcome }: Pick<StageFate, 'stage' | 'outcome'>, at: Date): Answer {
  const { chance, told, person } = tale;
  const isPut = outcome === 'upheld' || outcome === 'partlyUpheld' || outcome === 'resolved';
  const on = at.toISOString().slice(0, 10);
  const remedies = isPut ? drawRemedies(tale, on) : [];
  const actions = isPut && chance.maybe(0.25) ? drawActions(tale, on) : [];
  tale.promises.push(...remedies.flatMap((remedy) => promised(tale, remedy)));
  actions.forEach(({ due }, index) => {
    const number = tale.now().snapshot.context.actions.length + index + 1;
    tale.promises.push({ on: shift(tale, due, -chance.whole(0, 3)), event: { type: 'completeAction', number } });
  });
  return {
    type: 'respond',
    outcome,
    decisions: openPoints(tale).map((issue, index) => ({ issue, finding: findingOf(outcome, index) })),
    remedies,
    actions,
    contents: contentsOf(tale, stage, { remedies: remedies.length, actions: actions.length }),
    letter: answerLetter(told, outcome, person?.name ?? 'Sir or Madam', chance),
  };
}

const findingOf = (outcome: Outcome, index: number): Outcome =>
  outcome === 'partlyUpheld' ? (index === 0 ? 'upheld' : 'notUpheld') : outcome;

function contentsOf(tale: Tale, stage: string, given: { remedies: number; actions: number }): LetterContent[] {
  const procedure = procedureOf(tale);
  const rule = procedure.stages.find(({ id }) => id === stage);
  const last: LetterContent = rule !== undefined && isFinal(procedure, rule) ? 'final' : 'escalation';
  const usual: LetterContent[] = ['stage', 'definition', 'decision', 'reasons', 'ombudsman', last];
  return [
    ...usual,
    ...(given.remedies > 0 ? ['remedy' as const] : []),
    ...(given.actions > 0 ? ['actions' as const] : []),
  ];
}

interface DrawnRemedy {
  id: string;
  kind: RemedyKind;
  due: IsoDate;
  text: string;
}

/** An apology as a rule, and often something besides. */
function drawRemedies(tale: Tale, on: IsoDate): DrawnRemedy[] {
  const kinds = kindsFor(tale.told.service);
  const first = tale.chance.maybe(0.6) ? 'apology' : tale.chance.pick(kinds);
  const second = tale.chance.maybe(0.45) ? tale.chance.pick(kinds) : first;
  const known = tale.now().snapshot.context.remedies.map(({ id }) => id);
  return [...new Set([first, second])].map((kind) => drawRemedy(tale, kind, on, known));
}

/** A decision is made again where there was one, a record put right where it was about one; work is done elsewhere. */
function kindsFor(service: Tale['told']['service']): RemedyKind[] {
  const anywhere: RemedyKind[] = ['apology', 'explanation', 'acknowledgement', 'policyChange', 'payment'];
  if (decides.has(service)) return [...anywhere, 'decisionChange'];
  return keepsRecords.has(service) ? [...anywhere, 'recordAmendment'] : [...anywhere, 'action', 'action'];
}

const decides: ReadonlySet<string> = new Set(['Planning', 'Licensing', 'Housing allocation', 'Adult social care']);
const keepsRecords: ReadonlySet<string> = new Set([
  'Council tax and benefits',
  'Information',
  "Children's social care",
  'Public health',
]);

/** A promise of this kind, made on that day. */
export function drawRemedy(tale: Tale, kind: RemedyKind, on: IsoDate, known: readonly string[] = []): DrawnRemedy {
  const id = known.includes(kind) ? `${kind}-${known.length + 1}` : kind;
  return { id, kind, due: shift(tale, on, tale.chance.whole(4, 22)), text: pickText(tale.chance, kind) };
}

const pickText = (chance: Chance, kind: RemedyKind): string => chance.pick(promises[kind]);

/** Most is done in time, some of it late. */
function promised(tale: Tale, { id, due }: DrawnRemedy): Tale['promises'] {
  const day = tale.chance.maybe(0.86)
    ? shift(tale, due, -tale.chance.pick([0, 1, 1, 2, 3, 5]))
    : shift(tale, due, tale.chance.pick([1, 2, 4, 6]));
  return [{ on: day, event: { type: 'completeRemedy', id, evidence: 'A copy is in the file' } }];
}

function drawActions(tale: Tale, on: IsoDate): { text: string; due: IsoDate }[] {
  const texts = ['Write to the contractor about the missed visits', 'Check the other addresses in the street'];
  return [{ text: tale.chance.pick(texts), due: shift(tale, on, tale.chance.whole(5, 15)) }];
}
