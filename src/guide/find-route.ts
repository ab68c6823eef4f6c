import { holds } from './holds.ts';
import { nextQuestion } from './next-question.ts';
import type { Answers } from './questions.ts';
import { matters, proceduresFor, ways, type Elsewhere, type Matter, type OwnWay } from './routes.ts';

/** Which way is the reader's: one of ours, by a procedure, or somewhere else. */
export type Route = { kind: 'own'; way: OwnWay; procedure: string } | { kind: 'elsewhere'; to: Elsewhere };

/** A procedure in use, as far as the guide needs it. */
interface InUse {
  id: string;
  stages: readonly unknown[];
}

/** The way that follows from the answers; null while something is still to be asked. `inUse`: the usual procedure first. */
export function findRoute(answers: Answers, inUse: readonly InUse[]): Route | null {
  if (nextQuestion(answers) !== null) return null;
  const way = ways.find(([condition]) => holds(condition, answers))?.[1];
  if (way === undefined) return null;
  if (!isOwn(way)) return { kind: 'elsewhere', to: way };
  const matter = matters.find(([condition]) => holds(condition, answers))?.[1] ?? 'service';
  const procedure = procedureFor(matter, inUse);
  if (procedure === null) return { kind: 'elsewhere', to: 'notHere' };
  // Where there is one stage only, its answer is the final one.
  const isLast = way === 'nextStage' && procedure.stages.length === 1;
  return { kind: 'own', way: isLast ? 'ombudsman' : way, procedure: procedure.id };
}

function procedureFor(matter: Matter, inUse: readonly InUse[]): InUse | null {
  const wanted = proceduresFor[matter];
  if (matter === 'service') return inUse[0] ?? null;
  const found = wanted.flatMap((id) => inUse.find((one) => one.id === id) ?? [])[0];
  // Nobody may be left without a way to complain about their data.
  return found ?? (matter === 'data' ? (inUse[0] ?? null) : null);
}

function isOwn(way: OwnWay | Elsewhere): way is OwnWay {
  return ['complain', 'complainLate', 'wait', 'chase', 'nextStage', 'ombudsman'].includes(way);
}
