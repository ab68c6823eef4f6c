import { Command } from 'commander';
import type { ConfigurationVerification } from '../audit/verify-configuration.ts';
import type { Verification } from '../audit/verify.ts';
import { loadConfig } from '../config.ts';
import type { LettersVerified } from '../letters/verify-letters.ts';

/** `redress audit verify`: whether any history was changed. Ends with 0 whole, 1 broken, 2 could not tell. */
export function auditCommand(): Command {
  const command = new Command('audit').description('Check that no history was changed');
  command
    .command('verify')
    .description(
      'walk the history of every case and of the configuration and the file of every letter, recompute every hash, and say where one breaks',
    )
    .option('--json', 'print JSON')
    .action(async ({ json = false }: { json?: boolean }) => {
      const found = await verify().catch((error: unknown) => cannotTell(error));
      if (found === null) return;
      const ok = found.faults.length + found.configuration.faults.length + found.letters.faults.length === 0;
      process.stdout.write(
        json ? `${JSON.stringify({ ok, ...found })}\n` : report(found) + reportLetters(found.letters),
      );
      process.exitCode = ok ? 0 : 1;
    });
  return command.addHelpText('after', '\nExamples:\n  redress audit verify\n  redress audit verify --json');
}

type Found = Verification & { configuration: ConfigurationVerification; letters: LettersVerified };

async function verify(): Promise<Found> {
  const { compose } = await import('../compose.ts');
  const { allOrganisations, verifyChains } = await import('../audit/verify.ts');
  const { verifyConfiguration } = await import('../audit/verify-configuration.ts');
  const { verifyLetters } = await import('../letters/verify-letters.ts');
  const app = await compose({ ...loadConfig(), logLevel: 'warn' }, progress);
  try {
    const organisationIds = await allOrganisations(app.ports.db.sql);
    const histories = await verifyChains({ sql: app.ports.db.sql, organisationIds }, ({ cases, events }) =>
      progress(`Checked ${cases} cases, ${events} events`),
    );
    const configuration = await verifyConfiguration(app.ports, organisationIds);
    return { ...histories, configuration, letters: await verifyLetters(app.ports, organisationIds) };
  } finally {
    await app.stop();
  }
}

function cannotTell(error: unknown): null {
  const reason = error instanceof Error ? error.message : String(error);
  process.stderr.write(`redress: The histories could not be checked. ${reason}\n`);
  process.exitCode = 2;
  return null;
}

/** For people: standard output holds the answer alone. */
function progress(line: string): void {
  process.stderr.write(`${line}\n`);
}

function report({ organisations, cases, events, faults, configuration }: Found): string {
  const walked = `Checked ${counted(cases, 'case')} and ${counted(events, 'event')} of ${counted(organisations, 'organisation')}, and ${counted(configuration.steps, 'step')} of their configuration`;
  const lines = [
    ...faults.map(({ caseId, seq, what }) => `  case ${caseId}${seq === null ? '' : `, event ${seq}`}: ${what}`),
    ...configuration.faults.map(({ seq, what }) => `  configuration${seq === null ? '' : `, step ${seq}`}: ${what}`),
  ];
  if (lines.length === 0) return `${walked}: every history is whole.\n`;
  return `${walked}: ${lines.length === 1 ? 'one fault was' : `${lines.length} faults were`} found.\n${lines.join('\n')}\n`;
}

function reportLetters({ letters, faults }: LettersVerified): string {
  if (letters === 0) return '';
  const walked = `Checked ${counted(letters, 'letter')}`;
  if (faults.length === 0) return `${walked}: every file is what went out.\n`;
  const lines = faults.map(({ messageId, what }) => `  letter ${messageId}: its file is ${what}`);
  return `${walked}: ${counted(faults.length, 'file')} not as it went out.\n${lines.join('\n')}\n`;
}

function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
