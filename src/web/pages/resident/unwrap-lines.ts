/** The width at which notices are wrapped for mail (notifications/plain-text). */
const width = 76;

/** The same words with the line ends that were only there for mail taken out, so that they fit any screen. */
export function unwrapLines(text: string): string {
  const lines: string[] = [];
  let longest = 0;
  for (const line of text.split('\n')) {
    const words = line.trim();
    const before = lines.at(-1);
    if (before && words !== '' && !fitted(longest, words)) lines[lines.length - 1] = `${before} ${words}`;
    else lines.push(line);
    longest = line.length;
  }
  return lines.join('\n').trimEnd();
}

/** Whether the first word would still have gone on the line before: then the line was ended on purpose. */
function fitted(lineBefore: number, words: string): boolean {
  const [first = ''] = words.split(' ');
  return lineBefore + 1 + first.length <= width;
}
