import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import QRCode from 'qrcode';
import sharp from 'sharp';
import { afterAll, describe, expect, test } from 'vitest';
import { placeAddress } from '../../src/surveys/place-address.ts';
import { placeName } from '../../src/surveys/place-name.ts';
import { pathTo } from '../../src/web/paths.ts';
import { redress } from '../support/redress-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'redress-qr-'));
afterAll(() => rmSync(folder, { recursive: true }));

const url = 'https://complaints.example.gov.uk';
const address = `${url}/complaints/feedback/Southwater%20Library`;

describe('redress qr', () => {
  test('draws the address of a place, for print and for screens', async () => {
    const args = ['qr', '--place', ' Southwater  Library ', '--url', `${url}/`, '--out', folder, '--json'];
    const { code, out } = await redress(args);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ address });
    expect(new Set(readdirSync(folder))).toEqual(
      new Set(['feedback-southwater-library.svg', 'feedback-southwater-library.png']),
    );
    expect(readFileSync(join(folder, 'feedback-southwater-library.svg'), 'utf8')).toMatch(/^<svg[^]*<\/svg>\s*$/);
  });

  test('is the code of that very address: each square of the picture is as it must be', async () => {
    const { modules } = QRCode.create(address, { errorCorrectionLevel: 'M' });
    const side = modules.size + 8;
    const { data, info } = await sharp(join(folder, 'feedback-southwater-library.png'))
      .greyscale()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const scale = info.width / side;
    const isDark = (row: number, column: number): boolean => {
      const [y, x] = [row, column].map((at) => Math.floor((at + 4.5) * scale));
      return (data[((y ?? 0) * info.width + (x ?? 0)) * info.channels] ?? 255) < 128;
    };
    const wrong = Array.from({ length: modules.size ** 2 }, (_, at) => at).filter((at) => {
      const [row, column] = [Math.floor(at / modules.size), at % modules.size];
      return isDark(row, column) !== Boolean(modules.get(row, column));
    });
    expect(wrong).toEqual([]);
  });

  test('leads where the page is', () => {
    expect(placeAddress(url, 'A & B')).toBe(url + pathTo('placeSurvey', { place: 'A & B' }));
  });

  test('refuses what could be no place, and what is no address', async () => {
    expect(placeName('<script>')).toBeNull();
    for (const args of [
      ['--place', '<script>'],
      ['--place', 'Library', '--url', 'nowhere'],
    ]) {
      const { code, errors } = await redress(['qr', ...args, '--out', folder]);
      expect(code).toBe(1);
      expect(errors).not.toContain('    at ');
    }
  });
});
