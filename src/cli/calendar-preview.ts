import type { Command } from 'commander';
import type { Preview, PreviewedClock } from '../calendars/preview-proposal.ts';
import type { ProposalDetail } from '../calendars/proposal.ts';
import { SetupError } from '../errors.ts';
import { organisationCalendarCommand, type CalendarOptions } from './calendar-options.ts';
import { inOrganisationSession, note } from './organisation-session.ts';

const perPage = 200;

/** `redress calendar preview`: every open clock that a proposal would move. */
export function calendarPreviewCommand(): Command {
  return organisationCalendarCommand(
    'preview',
    'show what a proposal would change, and every open clock that it would move',
  )
    .argument('<id>', 'the proposal, as `redress calendar proposals` lists it')
    .option('--cursor <cursor>', 'the next page, as the page before named it')
    .action(async (id: string, { cursor, ...options }: CalendarOptions & { cursor?: string }) => {
      const shown = await inOrganisationSession(options, async (ctx) => {
        const { getProposal } = await import('../calendars/get-proposal.ts');
        const { previewProposal } = await import('../calendars/preview-proposal.ts');
        const proposal = await getProposal(ctx, { id });
        const progress = (cases: number): void => note(`Looked at ${cases} cases`);
        const preview = await previewProposal(ctx, { id, cursor, limit: perPage, progress });
        if (proposal === null || preview === null)
          throw new SetupError(`There is no proposal ${id}. List them: redress calendar proposals`);
        return { proposal, preview };
      });
      process.stdout.write(options.json ? `${JSON.stringify(shown)}\n` : printed(shown));
      if (shown.preview.nextCursor !== null) note(`There are more: --cursor ${shown.preview.nextCursor}`);
    });
}

function printed({ proposal, preview }: { proposal: ProposalDetail; preview: Preview }): string {
  const { nation, revision, state, differences, isOvertaken } = proposal;
  const dates = (list: readonly string[]): string => (list.length === 0 ? 'none' : list.join(', '));
  const lines = [
    `${nation}, ${revision ?? 'no revision'}: ${state}`,
    `New bank holidays: ${dates(differences.added)}`,
    `No longer bank holidays: ${dates(differences.removed)}`,
    ...(proposal.problem === null ? [] : [proposal.problem]),
    ...(isOvertaken ? ['The calendar has changed since: reject this and import the feed again.'] : []),
    ...(state === 'open' ? previewed(preview) : []),
  ];
  return `${lines.join('\n')}\n`;
}

function previewed({ counts, items }: Preview): string[] {
  const moves = counts.moves.map(({ workingDays, n }) => `  ${n} by ${workingDays} working days`);
  return [
    `Cases to be told: ${counts.cases}; clocks that stay, because their date was told: ${counts.stays}`,
    ...(moves.length === 0 ? ['No clock would move.'] : ['Clocks that move:', ...moves]),
    ...(counts.impossible === 0
      ? []
      : [`Cases that cannot follow (a date lies beyond the calendar): ${counts.impossible}`]),
    ...items.map(lineOf),
  ];
}

function lineOf({ reference, clock, from, to }: PreviewedClock): string {
  return `${reference}  ${clock.padEnd(22)}  ${from}  ${to === null ? 'stays: already told' : `→ ${to}`}`;
}
