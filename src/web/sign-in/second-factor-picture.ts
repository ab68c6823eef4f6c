import { raw } from 'hono/html';
import QRCode from 'qrcode';
import type { Markup } from '../govuk.ts';

/** The address of a second factor as a picture for a telephone's camera; `name` is read aloud for it. */
export async function secondFactorPicture(address: string, name: string): Promise<Markup> {
  const svg = await QRCode.toString(address, { type: 'svg', errorCorrectionLevel: 'M', margin: 4, width: 220 });
  return raw(svg.replace('<svg ', `<svg role="img" aria-label="${name}" `));
}
