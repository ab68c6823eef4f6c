import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('samples/', import.meta.url);

/** A real file, made by other programs than ours. */
export function sample(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(name, folder)));
}

/** The names of the samples that begin so. */
export function samplesOf(beginning: string): string[] {
  return readdirSync(folder).filter((name) => name.startsWith(beginning));
}

export function textBytes(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text));
}
