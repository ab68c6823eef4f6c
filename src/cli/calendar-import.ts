import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Option, type Command } from 'commander';
import type { Nation } from '../calendar/nation.ts';
import { nations } from '../calendar/nations.ts';
import type { FeedSource, Imported } from '../calendars/import-feed.ts';
import { organisationCalendarCommand, type CalendarOptions } from './calendar-options.ts';
import { inOrganisationSession } from './organisation-session.ts';

interface ImportOptions extends CalendarOptions {
  from: string;
  nation?: Nation;
}

/** `redress calendar import`: bank holidays as gov.uk publishes them become a proposal. Ends with 1 when they cannot be read. */
export function calendarImportCommand(): Command {
  return organisationCalendarCommand(
    'import',
    'take in bank holidays as a proposal; nothing changes before it is approved',
  )
    .requiredOption('--from <file or URL>', 'for example https://www.gov.uk/bank-holidays.json')
    .addOption(new Option('--nation <nation>', "left out, the organisation's own").choices(nations))
    .addHelpText('after', help)
    .action(async ({ from, nation, ...options }: ImportOptions) => {
      const imported = await inOrganisationSession(options, async (ctx) => {
        const { importFeed } = await import('../calendars/import-feed.ts');
        const result = await importFeed(ctx, { nation, feed: await read(from) });
        if (!result.ok) throw new Error('The command line may propose');
        return result.value;
      });
      process.stdout.write(options.json ? `${JSON.stringify(imported)}\n` : said(imported));
      if (imported.kind === 'failed') process.exitCode = 1;
    });
}

const help = `
Examples:
  redress calendar import --from https://www.gov.uk/bank-holidays.json
  redress calendar import --from bank-holidays.json --organisation northmere --nation scotland

Then look at it, and let a manager approve it:
  redress calendar preview ID
  redress calendar approve ID --by manager@council.example.org`;

async function read(from: string): Promise<FeedSource> {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(from)) {
    const { fetchFeed } = await import('../calendars/fetch-feed.ts');
    return fetchFeed(from);
  }
  const source = basename(from);
  return readFile(from).then(
    (bytes) => ({ source, bytes }),
    () => ({ source, problem: 'The file could not be read.' }),
  );
}

function said(imported: Imported): string {
  if (imported.kind === 'failed')
    return `Failed: ${imported.problem} Recorded as ${imported.id}; nothing has changed.\n`;
  const noted = imported.note === null ? '' : `${imported.note}\n`;
  if (imported.kind === 'unchanged') {
    return `Nothing new for ${imported.nation}: the calendar in use is ${imported.revision}. Nothing was recorded.\n${noted}`;
  }
  const what = imported.kind === 'proposed' ? 'Proposed' : 'Proposed before, and still open';
  return `${what}: ${imported.id} (${imported.nation}, ${imported.revision})\n${noted}See what it would move: redress calendar preview ${imported.id}\n`;
}
