import { loadConfig } from '../config.ts';
import { SetupError } from '../errors.ts';
import type { Context } from '../ports.ts';

/** Opens the database, works in one organisation as the system, and closes again. */
export async function inOrganisationSession<T>(
  { organisation }: { organisation?: string | undefined },
  work: (ctx: Context) => Promise<T>,
): Promise<T> {
  const { compose } = await import('../compose.ts');
  const { jsonLog } = await import('../system/json-log.ts');
  const { organisationNamed } = await import('../identity/organisation-named.ts');
  const app = await compose({ ...loadConfig(), logLevel: 'warn' }, note);
  try {
    const organisationId = await organisationNamed(app.ports, organisation);
    if (organisationId === null) throw new SetupError(whichOrganisation(organisation));
    const actor = { kind: 'system', organisationId, name: 'setup' } as const;
    const log = jsonLog('warn', process.stderr);
    return await work({ ...app.ports, log, actor, requestId: app.ports.ids.uuid() });
  } catch (error) {
    const isCursor = error instanceof Error && error.name === 'BadCursor';
    throw isCursor ? new SetupError('--cursor is not one that the page before named. Leave it out.') : error;
  } finally {
    await app.stop();
  }
}

/** For people: standard output holds the answer alone. */
export function note(line: string): void {
  process.stderr.write(`${line}\n`);
}

function whichOrganisation(name: string | undefined): string {
  return name === undefined
    ? 'Which organisation? Give its slug with --organisation, for example --organisation northmere.'
    : `There is no organisation ${name}. Give its slug or one of its host names with --organisation.`;
}
