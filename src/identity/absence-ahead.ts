/** An absence that is not over: `from` is null where it has begun. Days are London days, both included. */
export interface AbsenceAhead {
  from: string | null;
  until: string;
}

/** Pure: what of an absence still matters on a day; undefined where nothing does. */
export function absenceAhead(
  { awayFrom, awayUntil }: { awayFrom: string | null; awayUntil: string | null },
  today: string,
): AbsenceAhead | undefined {
  if (awayUntil === null || awayUntil < today) return undefined;
  return { from: awayFrom === null || awayFrom <= today ? null : awayFrom, until: awayUntil };
}
