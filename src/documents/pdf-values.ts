const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** The whole number after a name such as `R`; null where there is none. */
export function numberAfter(text: string, name: string): number | null {
  const found = new RegExp(`/${name}\\s+(-?\\d+)`).exec(text)?.[1];
  return found === undefined ? null : Number(found);
}

/** The string after a name, as bytes, in either way of writing it (ISO 32000-2, 7.3.4); `text` holds one character a byte. */
export function bytesAfter(text: string, name: string): Buffer | null {
  const found = new RegExp(`/${name}\\s*(<(?!<)|\\()`).exec(text);
  if (found === null) return null;
  const start = found.index + found[0].length;
  return found[1] === '(' ? literal(text, start) : hexadecimal(text, start);
}

function hexadecimal(text: string, start: number): Buffer {
  return Buffer.from(text.slice(start, text.indexOf('>', start)).replaceAll(/\s/g, ''), 'hex');
}

function literal(text: string, start: number): Buffer {
  let value = '';
  let depth = 1;
  for (let at = start; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '\\') {
      const [meant, length] = escaped(text.slice(at + 1, at + 4));
      value += meant;
      at += length;
      continue;
    }
    if (character === '(') depth++;
    if (character === ')' && --depth === 0) break;
    value += character;
  }
  return Buffer.from(value, 'latin1');
}

/** What follows a backslash: what it means, and how many characters it takes. */
function escaped(next: string): [string, number] {
  const octal = /^[0-7]{1,3}/.exec(next)?.[0];
  if (octal) return [String.fromCharCode(Number.parseInt(octal, 8) & 255), octal.length];
  if (next.startsWith('\r\n')) return ['', 2];
  const first = next.charAt(0);
  return [first === '\n' || first === '\r' ? '' : (escapes[first] ?? first), 1];
}
