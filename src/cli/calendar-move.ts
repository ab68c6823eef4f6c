import type { Command } from 'commander';
import { organisationCalendarCommand, type CalendarOptions } from './calendar-options.ts';
import { inOrganisationSession, note } from './organisation-session.ts';

/** `redress calendar move`: tells open cases of the calendar in use at once, as the background work does within minutes. */
export function calendarMoveCommand(): Command {
  return organisationCalendarCommand('move', 'move the dates of open cases to the calendar in use, at once')
    .addHelpText('after', '\nStopped in the middle, it goes on where it stopped when it is called again.')
    .action(async (options: CalendarOptions) => {
      const moved = await inOrganisationSession(options, async (ctx) => {
        const { moveDates } = await import('../cases/move-dates.ts');
        return moveDates(ctx, { progress: (soFar) => note(`Told ${soFar.moved} cases`) });
      });
      process.stdout.write(options.json ? `${JSON.stringify(moved)}\n` : said(moved));
      if (moved.refused > 0) process.exitCode = 1;
    });
}

function said({ moved, refused }: { moved: number; refused: number }): string {
  const told =
    moved === 0 ? 'Every open case is counted by the calendar in use.' : `Told ${moved} cases of the calendar in use.`;
  return refused === 0
    ? `${told}\n`
    : `${told} ${refused} could not follow it: a date lies beyond the calendar. The log names them.\n`;
}
