import type { Calendar } from '../../calendar/calendar.ts';
import { readRules } from '../../cases/read-rules.ts';
import type { Context } from '../../ports.ts';
import { findProcedure } from '../../machines/find-procedure.ts';
import { daysAhead } from '../../worklist/days-ahead.ts';
import { readChoices } from '../../worklist/read-choices.ts';
import type { Offered } from './narrowings.ts';

/** The ways in which a case can stand outside the stages. */
const outside = ['serviceRequest', 'refused', 'withdrawn', 'duplicate', 'closed'];

/** What the list can be narrowed by, and the calendar that it counts with. */
export async function loadOffered(ctx: Context): Promise<Offered & { calendar: Calendar }> {
  const [choices, { today, calendar, procedures }] = await Promise.all([readChoices(ctx), readRules(ctx)]);
  const days = daysAhead(calendar, today, 5);
  const ids = procedures.map(({ id }) => id);
  const stages = ids.flatMap((id) => findProcedure(id)?.stages.map((stage) => stage.id) ?? []);
  const [soon = today, week = today] = [days[2], days[4]];
  return {
    choices,
    procedures: ids,
    stages: [...new Set(stages), ...outside],
    actor: ctx.actor,
    today,
    soon,
    week,
    calendar,
  };
}
