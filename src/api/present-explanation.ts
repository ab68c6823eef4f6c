import type { DeadlineExplanation } from '../cases/explain-deadline.ts';
import type { ExplanationAnswer } from './schemas/explanation.ts';

/** An explanation as the API shows it: field by field, so that nothing is shown that nobody thought of. */
export function presentExplanation(basis: DeadlineExplanation): ExplanationAnswer {
  return {
    reference: basis.reference,
    clock: basis.clock,
    run: basis.run,
    procedure: basis.procedure,
    procedureVersion: basis.procedureVersion,
    citation: basis.citation,
    strength: basis.strength,
    dateIs: basis.dateIs,
    limit: basis.limit,
    startEvent: presentStart(basis.startEvent),
    receiptPolicy: basis.receiptPolicy,
    receiptCutOff: basis.receiptCutOff,
    startedOn: basis.startedOn,
    firstStartedOn: basis.firstStartedOn,
    countedFrom: basis.countedFrom,
    countedFromIs: basis.countedFromIs,
    due: basis.due,
    originalDue: basis.originalDue,
    target: basis.target && { due: basis.target.due, limit: basis.target.limit },
    extensions: basis.extensions.map(presentExtension),
    moves: basis.moves.map(presentMove),
    calendarRevision: basis.calendarRevision,
    days: (basis.explanation?.days ?? []).map(presentDay),
    stored: basis.stored,
    recomputedDue: basis.recomputedDue,
    agrees: basis.agrees,
    conventions: basis.conventions.map(presentConvention),
  };
}

/** One day of a count as the API shows it. */
export function presentDay({ date, weekday, kind, count, title, isDue }: ExplainedDay): ExplanationAnswer['days'][0] {
  return title === undefined ? { date, weekday, kind, count, isDue } : { date, weekday, kind, count, title, isDue };
}

type ExplainedDay = NonNullable<DeadlineExplanation['explanation']>['days'][number];

/** What one way of counting gives, as the API shows it. */
export function presentConvention({ count, roll, due, isUsed }: DeadlineExplanation['conventions'][number]) {
  return { count, roll, due, isUsed };
}

function presentStart({ seq, type, happenedAt, firstToldOn }: DeadlineExplanation['startEvent']) {
  return { sequence: seq, type, happenedAt, firstToldOn };
}

function presentExtension({ number, workingDays, valid, overCap, undone }: DeadlineExplanation['extensions'][number]) {
  return { number, workingDays, valid, overCap, undone };
}

function presentMove({ seq, happenedAt, cause, due, startedOn }: DeadlineExplanation['moves'][number]) {
  return { sequence: seq, happenedAt, cause, due, startedOn };
}
