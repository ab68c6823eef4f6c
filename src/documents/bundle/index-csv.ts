import type { BundlePart } from './bundle-part.ts';
import { hashOf } from './hash-of.ts';

/** The list of what is in a ZIP, for a spreadsheet: number, day, what it is, file, size and fingerprint. */
export function indexCsv(parts: readonly BundlePart[], head: readonly string[]): string {
  const rows = parts.map(({ on, title, path, bytes }, index) => [
    String(index + 1),
    on,
    title,
    path,
    String(bytes.length),
    hashOf(bytes),
  ]);
  return `${[head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** A cell that begins like a formula is one to a spreadsheet: a mark before it makes it words. */
function cell(text: string): string {
  const plain = /^[=+\-@\t]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
