import type { IsoDate } from '../calendar/iso-date.ts';
import { startOfLondonDay } from '../calendar/london.ts';
import { OutsideCoverage } from '../calendar/outside-coverage.ts';
import { calendarFor, type OrganisationRules } from './read-rules.ts';
import { deadlinesOf, type WorkedOutDate } from '../machines/deadlines-of.ts';
import type { Procedure } from '../machines/procedure.ts';

/** The dates of a complaint made today, or of an earlier day where those lie beyond the bank holidays known: its rules are the same. */
export function datesToday(
  rules: OrganisationRules,
  procedure: Procedure,
): { dates: WorkedOutDate[]; areToday: boolean } {
  const nation = procedure.nations.includes(rules.nation) ? rules.nation : (procedure.nations[0] ?? rules.nation);
  const { calendar } = calendarFor(rules, nation);
  const on = (day: IsoDate) =>
    deadlinesOf({ procedure, calendar, policy: rules.policy }, { receivedAt: startOfLondonDay(day) }).dates;
  try {
    return { dates: on(rules.today), areToday: true };
  } catch (error) {
    if (!(error instanceof OutsideCoverage)) throw error;
    return { dates: on(calendar.from), areToday: false };
  }
}
