import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import type { Tally } from './tally.ts';

const record = z.object({
  run: z.string(),
  files: z.string(),
  tally: z.object({ passed: z.int(), failed: z.int(), skipped: z.int(), skips: z.array(z.string()) }),
});

/** One run of `.ci/run` over exactly these files, and where what came of it is kept. */
export interface VerifiedRun {
  run: string;
  files: string;
  at: string;
}

/** The run that this process is part of; null outside of `.ci/run`, or where git cannot name the files. */
export function presentRun(): VerifiedRun | null {
  const run = process.env['REDRESS_CI_RUN'];
  const files = run === undefined ? null : hashOfFiles();
  return run === undefined || files === null ? null : { run, files, at: 'node_modules/.cache/redress-verified.json' };
}

/** What `verify` came to earlier in this very run, for exactly these files; null: it has to be done. */
export function verifiedBefore({ run, files, at }: VerifiedRun): Tally | null {
  if (!existsSync(at)) return null;
  const known = record.safeParse(JSON.parse(readFileSync(at, 'utf8')));
  return known.success && known.data.run === run && known.data.files === files ? known.data.tally : null;
}

/** Remembers what came of `verify`; anything but a clean pass is forgotten. */
export function rememberVerified({ run, files, at }: VerifiedRun, tally: Tally): void {
  rmSync(at, { force: true });
  if (tally.failed > 0 || tally.skipped > 0) return;
  mkdirSync(dirname(at), { recursive: true });
  writeFileSync(at, JSON.stringify({ run, files, tally } satisfies z.infer<typeof record>));
}

/** Every file of the project as it is on the disk, those that are not committed included. */
function hashOfFiles(): string | null {
  try {
    const listed = execFileSync('git', ['ls-files', '-z', '-co', '--exclude-standard'], { encoding: 'utf8' });
    const hash = createHash('sha256').update(process.version);
    for (const path of listed.split('\0').filter((one) => one !== '' && existsSync(one))) {
      hash.update(`\0${path}\0`).update(readFileSync(path));
    }
    return hash.digest('hex');
  } catch {
    return null;
  }
}
