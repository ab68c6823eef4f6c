import sharp from 'sharp';
import { inTurn } from '../in-turn.ts';
import { blackOut } from './black-out.ts';
import type { Mark } from './mark.ts';
import { readPages } from './read-pages.ts';

/** One page as a PNG with a grid in tens of percent, the marked parts black; null where there is no such page. Throws BadUpload. */
export function pagePicture(
  { contents, mediaType }: { contents: Uint8Array; mediaType: string },
  page: number,
  marks: readonly Mark[],
): Promise<Uint8Array | null> {
  return inTurn(async () => {
    const [pixels] = (await readPages(contents, mediaType, page)).pages;
    if (pixels === undefined) return null;
    blackOut(
      pixels,
      marks.filter((one) => one.page === page),
    );
    const { width, height, data } = pixels;
    const plain = await sharp(data, { raw: { width, height, channels: 4 } })
      .flatten({ background: 'white' })
      .composite([{ input: Buffer.from(gridOver(width, height)) }])
      .png()
      .toBuffer();
    return new Uint8Array(plain);
  });
}

const tens = [10, 20, 30, 40, 50, 60, 70, 80, 90];

function gridOver(width: number, height: number): string {
  const size = Math.round(Math.max(width, height) / 70);
  const lines = tens.flatMap((at) => {
    const [x, y] = [(at / 100) * width, (at / 100) * height];
    return [
      `<path d="M${x} 0V${height}M0 ${y}H${width}" stroke="#1d70b8" stroke-opacity="0.35"/>`,
      `<text x="${x + 2}" y="${size}">${at}</text><text x="2" y="${y - 2}">${at}</text>`,
    ];
  });
  const style = `font-family="DejaVu Sans, sans-serif" font-size="${size}" fill="#1d70b8"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><g ${style}>${lines.join('')}</g></svg>`;
}
