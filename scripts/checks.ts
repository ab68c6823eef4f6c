/** The checks that need no test runner, slowest first so that the two cores are kept busy. */
export interface Check {
  name: string;
  /** What `node` runs, from the project's folder. */
  command: readonly string[];
}

export const checks: readonly Check[] = [
  { name: 'unused code (knip)', command: ['node_modules/knip/bin/knip.js', '--no-progress'] },
  { name: 'format (prettier)', command: ['node_modules/prettier/bin/prettier.cjs', '--check', '--cache', '.'] },
  { name: 'who imports whom', command: ['--import', 'tsx', 'scripts/check-imports.ts'] },
  { name: 'types', command: ['node_modules/typescript-7/lib/tsc.js', '--noEmit'] },
  { name: 'lint (oxlint)', command: ['node_modules/oxlint/bin/oxlint', '--type-aware', '--deny-warnings'] },
];
