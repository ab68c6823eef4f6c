import { assertNever } from '../errors.ts';
import type { Drawable } from './drawable.ts';

const width = 76;

/** A notice as plain text, no line over 76 characters unless one word is longer (a web address stays whole). */
export function plainText(parts: readonly Drawable[]): string {
  return `${parts.map(draw).filter(Boolean).join('\n\n')}\n`;
}

function draw(part: Drawable): string {
  if ('paragraph' in part) return wrap(part.paragraph);
  if ('heading' in part) return wrap(part.heading);
  if ('facts' in part) return part.facts.map(({ term, detail }) => wrap(`${term}: ${detail}`, '', '  ')).join('\n');
  if ('numbered' in part) return part.numbered.map(numbered).join('\n');
  if ('letter' in part)
    return part.letter
      .split(/\r\n?|\n/)
      .map((line) => wrap(line, '  ', '  '))
      .join('\n');
  if ('action' in part) return `${wrap(`${part.action.text}:`)}\n${part.action.url}`;
  return assertNever(part);
}

function numbered(text: string, index: number): string {
  const mark = `${index + 1}. `;
  return wrap(text, mark, ' '.repeat(mark.length));
}

/** Any run of white space counts as one space, so that no words can begin a line of their own. */
function wrap(text: string, first = '', rest = ''): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const indent = lines.length === 0 ? first : rest;
    const longer = line === '' ? indent + word : `${line} ${word}`;
    if (line !== '' && longer.length > width) {
      lines.push(line);
      line = rest + word;
    } else line = longer;
  }
  return [...lines, line].join('\n');
}
