/** One shape of a drawing, in pixels; a path leads through its points, `arrow` puts a head on its end. */
export type Shape =
  | { kind: 'box'; x: number; y: number; width: number; height: number; look: BoxLook }
  | { kind: 'text'; x: number; y: number; text: string; size: number; bold?: true; anchor?: 'middle' | 'end' }
  | { kind: 'path'; points: readonly (readonly [number, number])[]; arrow?: true; dashed?: true }
  | { kind: 'dot'; x: number; y: number };

/** What a box stands for. */
export type BoxLook = 'stage' | 'state' | 'start' | 'end';

/** A whole drawing. */
export interface Drawing {
  width: number;
  height: number;
  shapes: Shape[];
}

/** About how wide a text is drawn, a little generously: the letters of Arial at that size. */
export function textWidth(text: string, size: number, bold = false): number {
  const letters = [...text].reduce((sum, letter) => sum + letterWidth(letter), 0);
  return letters * size * (bold ? 1.08 : 1);
}

/** Breaks a text into lines that are no wider than that; a longer word stands alone. */
export function wrap(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Lines of text one below the other; `y` is the baseline of the first. */
export function textBlock(
  lines: readonly string[],
  at: { x: number; y: number; size: number; anchor?: 'middle' | 'end' },
): Shape[] {
  const { x, y, size, anchor } = at;
  const place = anchor === undefined ? {} : { anchor };
  return lines.map((text, i) => ({ kind: 'text', x, y: y + i * lineHeight(size), text, size, ...place }));
}

/** The distance between two baselines. */
export function lineHeight(size: number): number {
  return size + 2;
}

function letterWidth(letter: string): number {
  if (/[ilj.,:;’'!|]/.test(letter)) return 0.28;
  if (/[ftr ()-]/.test(letter)) return 0.34;
  if (/[mwMW]/.test(letter)) return 0.86;
  return /[A-Z]/.test(letter) ? 0.7 : 0.56;
}
