import { crc32 } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';
import { describe, expect, test } from 'vitest';
import { readUpload } from '../../src/documents/read-upload.ts';

const canary = 'canaryWhere';
const exif = {
  IFD0: { Make: canary, Artist: canary, ImageDescription: canary, Copyright: canary },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 12/1 0/1', GPSLongitudeRef: 'W', GPSLongitude: '2/1 0/1 0/1' },
};
const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="${canary}"/></rdf:RDF></x:xmpmeta>`;

/** Lying on its side, as a telephone keeps it: the left half red, the right half blue. */
function onItsSide() {
  const half = (colour: string) => ({ create: { width: 60, height: 60, channels: 3, background: colour } }) as const;
  return sharp({ create: { width: 120, height: 60, channels: 3, background: 'blue' } })
    .composite([{ input: half('red'), left: 0, top: 0 }])
    .withExif(exif)
    .withXmp(xmp)
    .withMetadata({ orientation: 6, exif });
}

async function cleaned(name: string, bytes: Uint8Array): Promise<Buffer> {
  const read = await readUpload({ name, bytes });
  if ('fault' in read) throw new Error(read.fault);
  return Buffer.from(read.file.bytes);
}

async function colourAt(bytes: Buffer, left: number, top: number): Promise<string> {
  const [red = 0, , blue = 0] = await sharp(bytes)
    .extract({ left, top, width: 1, height: 1 })
    .removeAlpha()
    .raw()
    .toBuffer();
  return red > 200 && blue < 60 ? 'red' : blue > 200 && red < 60 ? 'blue' : 'other';
}

describe('a picture', () => {
  test.each([
    ['photo.jpg', (picture: Sharp) => picture.jpeg()],
    ['photo.png', (picture: Sharp) => picture.png()],
    ['photo.webp', (picture: Sharp) => picture.webp()],
    ['photo.tif', (picture: Sharp) => picture.tiff()],
  ])('%s says no more where, when and by whom it was taken, and stands upright', async (name, write) => {
    const before = await write(onItsSide()).toBuffer();
    expect(before.toString('latin1')).toContain(canary);
    const after = await cleaned(name, before);
    expect(after.toString('latin1')).not.toContain(canary);
    const seen = await sharp(after).metadata();
    expect(seen).toMatchObject({ width: 60, height: 120 });
    for (const kind of ['exif', 'xmp', 'iptc', 'comments'] as const) expect(seen[kind]).toBeUndefined();
    expect(seen.orientation ?? 1).toBe(1);
    expect(await colourAt(after, 30, 20)).toBe('red');
    expect(await colourAt(after, 30, 100)).toBe('blue');
  });

  test('a JPEG loses the words and the picture hidden behind its end', async () => {
    const jpeg = await onItsSide().jpeg().toBuffer();
    const comment = Buffer.from(`\xff\xfe\0\x0d${canary}`, 'latin1');
    const before = Buffer.concat([jpeg.subarray(0, 2), comment, jpeg.subarray(2), Buffer.from(`<script>${canary}`)]);
    expect((await cleaned('a.jpg', before)).toString('latin1')).not.toContain(canary);
  });

  test('a PNG loses its words', async () => {
    const png = await sharp({ create: { width: 5, height: 5, channels: 4, background: 'red' } })
      .png()
      .toBuffer();
    const words = Buffer.from(`tEXtComment\0${canary}`, 'latin1');
    const text = Buffer.concat([Buffer.alloc(4), words, Buffer.alloc(4)]);
    text.writeUInt32BE(words.length - 4, 0);
    text.writeUInt32BE(crc32(words), text.length - 4);
    const before = Buffer.concat([png.subarray(0, 33), text, png.subarray(33)]);
    expect((await cleaned('a.png', before)).toString('latin1')).not.toContain(canary);
  });

  test('a GIF still moves and a TIFF still has all its pages', async () => {
    const frames = ['red', 'blue', 'red'].map((background) => ({
      create: { width: 40, height: 40, channels: 3 as const, background },
    }));
    const images = await Promise.all(frames.map((frame) => sharp(frame).png().toBuffer()));
    const joined = () => sharp(images, { join: { animated: true } });
    const gif = await cleaned(
      'a.gif',
      await joined()
        .gif({ delay: [100, 200, 300], loop: 2 })
        .toBuffer(),
    );
    expect(await sharp(gif).metadata()).toMatchObject({ format: 'gif', pages: 3, delay: [100, 200, 300], loop: 2 });
    const tiff = await cleaned('a.tif', await joined().tiff().toBuffer());
    expect(await sharp(tiff).metadata()).toMatchObject({ format: 'tiff', pages: 3, width: 40 });
    expect(await colourAt(await sharp(tiff, { page: 1 }).png().toBuffer(), 5, 5)).toBe('blue');
    const webp = await cleaned('a.webp', await joined().webp({ loop: 1 }).toBuffer());
    expect(await sharp(webp).metadata()).toMatchObject({ format: 'webp', pages: 3 });
  });

  test('a small file that would fill the memory is not opened', async () => {
    const huge = await sharp({
      create: { width: 10_001, height: 10_000, channels: 3, background: 'red' },
      limitInputPixels: false,
    })
      .png({ compressionLevel: 9 })
      .toBuffer();
    expect(huge.length).toBeLessThan(1024 * 1024);
    expect(await readUpload({ name: 'a.png', bytes: huge })).toEqual({ fault: 'tooManyPixels' });
  });

  test('one that is cut off or broken is refused', async () => {
    const jpeg = await onItsSide().jpeg().toBuffer();
    expect(await readUpload({ name: 'a.jpg', bytes: jpeg.subarray(0, jpeg.length / 2) })).toEqual({
      fault: 'unreadable',
    });
    expect(await readUpload({ name: 'a.jpg', bytes: jpeg.subarray(0, 20) })).toEqual({ fault: 'unreadable' });
  });
});
