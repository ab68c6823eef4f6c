import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The letters of every language that we write in, embedded so that a page looks and reads the same everywhere. */
export const fonts = {
  plain: () => (plain ??= read('DejaVuSans')),
  bold: () => (bold ??= read('DejaVuSans-Bold')),
};

let plain: Buffer | undefined;
let bold: Buffer | undefined;

function read(name: string): Buffer {
  return readFileSync(createRequire(import.meta.url).resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`));
}
