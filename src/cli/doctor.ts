import { Command } from 'commander';
import type { Examined } from '../compose/examine.ts';
import { loadConfig, type Config } from '../config.ts';
import { SetupError } from '../errors.ts';

/** `redress doctor`: what is well, what is not, and how to mend it. */
export function doctorCommand(): Command {
  return new Command('doctor')
    .description(
      'Check the configuration, the database, the queue, the files and the mail; ends with 1 when something fails',
    )
    .option('--json', 'print JSON')
    .addHelpText('after', '\nExamples:\n  redress doctor\n  redress doctor --json')
    .action(async ({ json = false }: { json?: boolean }) => {
      const lines = await examineAll();
      process.stdout.write(`${json ? JSON.stringify(lines) : lines.map(printed).join('\n')}\n`);
      if (lines.some(({ state }) => state === 'fail')) process.exitCode = 1;
    });
}

async function examineAll(): Promise<Examined[]> {
  const config = readConfig();
  if (Array.isArray(config)) return config;
  const { examine } = await import('../compose/examine.ts');
  return [{ check: 'configuration', state: 'ok', detail: `role ${config.role}` }, ...(await examine(config))];
}

function readConfig(): Config | Examined[] {
  try {
    return loadConfig();
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    const mend = 'See .env.example for every variable.';
    return error.message.split('\n').map((detail) => ({ check: 'configuration', state: 'fail', detail, mend }));
  }
}

function printed({ check, state, detail, mend }: Examined): string {
  const first = `${state.padEnd(5)}${check.padEnd(24)}${detail}`;
  return mend === undefined ? first : `${first}\n${' '.repeat(29)}${mend}`;
}
