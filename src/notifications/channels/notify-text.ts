/** What Notify takes in one message. */
const most = 918;

/** Words that Notify sends as they are: no control characters, nothing that reads as a placeholder, none too long. */
export function notifyText(text: string): string {
  const plain = text
    .replaceAll(/\p{Cc}+/gu, ' ')
    .replaceAll('((', '( (')
    .replaceAll('))', ') )');
  return plain.length <= most ? plain : `${plain.slice(0, most - 1)}…`;
}
