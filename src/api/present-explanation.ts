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
    limit: basis.limit,
    startEvent: presentStart(basis.startEvent),
    receiptPolicy: basis.receiptPolicy,
    startedOn: basis.startedOn,
    due: basis.due,
    originalDue: basis.originalDue,
    extensions: basis.extensions.map(({ workingDays, valid }) => ({ workingDays, valid })),
    calendarRevision: basis.calendarRevision,
    days: (basis.explanation?.days ?? []).map(presentDay),
    stored: basis.stored,
    recomputedDue: basis.recomputedDue,
    agrees: basis.agrees,
    otherConventions: basis.otherConventions,
  };
}

function presentStart({ seq, type, happenedAt, firstToldOn }: DeadlineExplanation['startEvent']) {
  return { sequence: seq, type, happenedAt, firstToldOn };
}

type ExplainedDay = NonNullable<DeadlineExplanation['explanation']>['days'][number];

function presentDay({ date, weekday, kind, count, title, isDue }: ExplainedDay) {
  return title === undefined ? { date, weekday, kind, count, isDue } : { date, weekday, kind, count, title, isDue };
}
