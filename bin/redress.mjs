#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const built = new URL('../dist/cli/program.js', import.meta.url);

/** A built copy when there is one, else the sources through tsx. */
async function load() {
  if (existsSync(built)) return import(built.href);
  const { register } = await import('tsx/esm/api');
  // Named, since tsx would else read the tsconfig.json of whatever folder the command is used in.
  register({ tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)) });
  return import(new URL('../src/cli/program.ts', import.meta.url).href);
}

const { runRedress } = await load();
await runRedress(process.argv.slice(2));
