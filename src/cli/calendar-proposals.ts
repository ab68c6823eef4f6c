import type { Command } from 'commander';
import type { ProposalView } from '../calendars/proposal.ts';
import { organisationCalendarCommand, type CalendarOptions } from './calendar-options.ts';
import { inOrganisationSession, note } from './organisation-session.ts';

const perPage = 50;

/** `redress calendar proposals`: what was proposed, and what became of it. */
export function calendarProposalsCommand(): Command {
  return organisationCalendarCommand('proposals', 'list what was proposed, the newest first')
    .option('--cursor <cursor>', 'the next page, as the page before named it')
    .action(async ({ cursor, ...options }: CalendarOptions & { cursor?: string }) => {
      const page = await inOrganisationSession(options, async (ctx) => {
        const { listProposals } = await import('../calendars/list-proposals.ts');
        return listProposals(ctx, { limit: perPage, cursor });
      });
      if (options.json) return void process.stdout.write(`${JSON.stringify(page)}\n`);
      process.stdout.write(page.items.length === 0 ? 'Nothing was proposed yet.\n' : page.items.map(lineOf).join(''));
      if (page.nextCursor !== null) note(`There are more: --cursor ${page.nextCursor}`);
    });
}

function lineOf(proposal: ProposalView): string {
  const { id, nation, state, revision, source, problem, proposedAt, isAlarm } = proposal;
  const mark = isAlarm ? 'FAILED' : state;
  const first = `${id}  ${proposedAt.toISOString().slice(0, 10)}  ${mark.padEnd(8)}  ${nation}  ${revision ?? '-'}  ${source}\n`;
  return problem === null ? first : `${first}    ${problem}\n`;
}
