/** Checks who imports whom, that every file of src was seen, and that planted faults of every kind are found. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync, copyFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import type { ICruiseResult, IFlattenedRuleSet } from 'dependency-cruiser';
import extractConfig from 'dependency-cruiser/config-utl/extract-depcruise-config';
import { plantedFaults, plantedFiles } from './planted-imports.ts';

const root = join(import.meta.dirname, '..');

interface Cruise {
  seen: number;
  faults: { rule: string; from: string; to: string }[];
}

const real = await cruiseSource(root);
const files = sourceFiles(root);
const problems = [...describeFaults(real), ...unseen(real, files.length), ...(await missedPlants())];
for (const problem of problems) console.error(problem);
console.log(`${real.seen} of ${files.length} source files cruised, ${problems.length} problems.`);
process.exitCode = problems.length === 0 ? 0 : 1;

async function cruiseSource(baseDir: string): Promise<Cruise> {
  const config = await extractConfig(join(root, '.dependency-cruiser.mjs'));
  const ruleSet: IFlattenedRuleSet = { forbidden: config.forbidden ?? [] };
  const options = {
    ...config.options,
    validate: true,
    ruleSet,
    baseDir,
    tsConfig: { fileName: join(root, 'tsconfig.json') },
  };
  const { output } = await cruise(['src'], options, config.options?.enhancedResolveOptions ?? {});
  return readResult(asResult(output));
}

/** Without an output type the cruiser answers the result object, never text. */
function asResult(output: ICruiseResult | string): ICruiseResult {
  if (typeof output === 'string') throw new Error('dependency-cruiser answered text instead of a result.');
  return output;
}

function readResult(result: ICruiseResult): Cruise {
  return {
    seen: result.modules.filter((module) => /^src\/.*\.tsx?$/.test(module.source)).length,
    faults: result.summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
  };
}

function sourceFiles(baseDir: string): string[] {
  const all = readdirSync(join(baseDir, 'src'), { recursive: true, encoding: 'utf8' });
  return all.filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'));
}

function describeFaults(result: Cruise): string[] {
  return result.faults.map(({ rule, from, to }) => `${rule}: ${from} may not import ${to}`);
}

function unseen(result: Cruise, expected: number): string[] {
  if (result.seen >= expected && expected > 0) return [];
  return [`Only ${result.seen} of ${expected} source files were cruised: the rules are not being applied.`];
}

/** A small source tree full of forbidden imports: each must be found by the rule that forbids it. */
async function missedPlants(): Promise<string[]> {
  const baseDir = mkdtempSync(join(tmpdir(), 'redress-imports-'));
  try {
    plant(baseDir);
    const { faults, seen } = await cruiseSource(baseDir);
    const found = new Set(faults.map(({ rule, from }) => `${rule} ${from}`));
    const missed = plantedFaults
      .filter((fault) => !found.has(fault))
      .map((fault) => `Planted fault not found: ${fault}`);
    const blind =
      unseen({ seen, faults }, Object.keys(plantedFiles).length + 1).length === 1
        ? []
        : ['A file that was not cruised goes unnoticed.'];
    return [...missed, ...blind];
  } finally {
    rmSync(baseDir, { recursive: true });
  }
}

function plant(baseDir: string): void {
  symlinkSync(join(root, 'node_modules'), join(baseDir, 'node_modules'));
  copyFileSync(join(root, 'package.json'), join(baseDir, 'package.json'));
  for (const [path, text] of Object.entries(plantedFiles)) {
    mkdirSync(dirname(join(baseDir, path)), { recursive: true });
    writeFileSync(join(baseDir, path), text);
  }
}
