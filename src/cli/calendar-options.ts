import { Command, Option } from 'commander';

/** What every command on an organisation's calendars takes. */
export interface CalendarOptions {
  organisation?: string;
  json?: boolean;
}

/** A command on the calendars of one organisation, with the options that all of them take. */
export function organisationCalendarCommand(name: string, description: string): Command {
  return new Command(name)
    .description(description)
    .addOption(new Option('--organisation <slug>', 'its slug or a host name; not needed while it is the only one'))
    .option('--json', 'print JSON');
}
