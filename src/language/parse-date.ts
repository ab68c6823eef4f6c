/** Midnight UTC of a date written YYYY-MM-DD; a RangeError for what is not a date. */
export function parseDate(isoDate: string): Date {
  const day = new Date(`${isoDate}T00:00:00.000Z`);
  // Date turns 30 February into March; what comes back must be what went in.
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== isoDate) {
    throw new RangeError(`"${isoDate}" is not a date written YYYY-MM-DD.`);
  }
  return day;
}
