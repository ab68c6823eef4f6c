import { MOST_LOGO_BYTES } from './theme.ts';

const png = [0x89, 0x50, 0x4e, 0x47];
/** Whatever could act, or fetch something from elsewhere. */
const active =
  /<script|<foreignObject|<!ENTITY|\son[a-z]+\s*=|(?:href|src)\s*=\s*["'](?!#|data:image\/)|url\(\s*["']?(?!#)/i;

/** Why a file cannot be a logo, and how to mend it; empty where it can. */
export function faultsOfLogo(type: 'svg' | 'png', bytes: Uint8Array): string[] {
  if (bytes.length > MOST_LOGO_BYTES)
    return [`The logo has ${bytes.length} bytes; ${MOST_LOGO_BYTES} are the most. Make it smaller.`];
  if (type === 'png') return png.every((byte, i) => bytes[i] === byte) ? [] : ['The logo is not a PNG file.'];
  const text = new TextDecoder().decode(bytes);
  if (!/<svg[\s>]/.test(text)) return ['The logo is not an SVG file.'];
  return active.test(text)
    ? ['The logo holds a script or fetches something from elsewhere. Save it as a plain SVG.']
    : [];
}
