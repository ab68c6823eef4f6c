import { readFileSync } from 'node:fs';
import { SetupError } from '../errors.ts';
import { lintPolicy } from '../machines/lint-policy.ts';
import { policy as schema, type Policy } from '../machines/policy.ts';
import type { Procedure } from '../machines/procedure.ts';

/** A policy from a JSON file, and why it cannot be adopted beside these procedures. @throws SetupError for a file that holds no policy */
export function readPolicyFile(file: string, procedures: readonly Procedure[]): { policy: Policy; faults: string[] } {
  const parsed = schema.safeParse(jsonOf(file));
  if (!parsed.success) {
    const lines = parsed.error.issues.map(
      ({ path, message }) => `${file} at /${path.map(String).join('/')}: ${message}`,
    );
    throw new SetupError(lines.join('\n'));
  }
  return { policy: parsed.data, faults: lintPolicy(parsed.data, procedures) };
}

function jsonOf(file: string): unknown {
  const text = textOf(file);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new SetupError(`${file}: this cannot be read as JSON: ${error instanceof Error ? error.message : 'unknown'}`);
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new SetupError(`${file}: there is no such file, or it cannot be read. Give the path of a policy as JSON.`);
  }
}
