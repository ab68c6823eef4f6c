import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import { loadConfig } from '../config.ts';
import { SetupError } from '../errors.ts';
import { placeAddress } from '../surveys/place-address.ts';
import { placeCodePng, placeCodeSvg } from '../surveys/place-code.ts';
import { placeName } from '../surveys/place-name.ts';

interface Options {
  place: string;
  url?: string;
  out: string;
  json?: boolean;
}

/** `redress qr`: a QR code for a place, which leads to the one question about it; without a database. */
export function qrCommand(): Command {
  return new Command('qr')
    .description('Make a QR code that asks people at a place how it was')
    .requiredOption('--place <name>', 'the name of the place, as people read it')
    .option('--url <url>', 'the address of the service (BASE_URL)')
    .option('--out <folder>', 'where the two pictures go', '.')
    .option('--json', 'print JSON')
    .action(draw)
    .addHelpText('after', help);
}

const help = `
Examples:
  redress qr --place "Southwater Library"
  redress qr --place "Planning reception" --url https://complaints.example.gov.uk --out posters

Writes an SVG for print and a PNG for screens, and prints the address. Try the code before it is printed.`;

async function draw({ place, url, out, json }: Options): Promise<void> {
  const name = placeName(place);
  if (name === null)
    throw new SetupError('--place takes up to 60 letters, digits and spaces, for example "Southwater Library".');
  const base = url ?? loadConfig().baseUrl;
  if (!URL.canParse(base))
    throw new SetupError('--url takes a whole address, for example https://complaints.example.gov.uk.');
  const address = placeAddress(base, name);
  const stem = join(
    out,
    `feedback-${name
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
      .replaceAll(/^-|-$/g, '')}`,
  );
  const files = [`${stem}.svg`, `${stem}.png`] as const;
  await mkdir(out, { recursive: true });
  await writeFile(files[0], await placeCodeSvg(address));
  await writeFile(files[1], await placeCodePng(address));
  process.stdout.write(json ? `${JSON.stringify({ address, files })}\n` : `${[address, ...files].join('\n')}\n`);
}
