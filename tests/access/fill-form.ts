/** The fields of the forms on a page, filled in as somebody might who has something to say; the token is left to the sender. */
export function fillForm(html: string): Record<string, string> {
  const main = html.slice(html.indexOf('<main'));
  const filled: Record<string, string> = {};
  for (const [, tag = '', attributes = ''] of main.matchAll(/<(input|textarea|select|button)\b([^>]*)>/g)) {
    const name = attributeOf(attributes, 'name');
    if (name === null || name === 'formToken' || name in filled) continue;
    const type = attributeOf(attributes, 'type');
    const value = attributeOf(attributes, 'value');
    if (type === 'file') continue;
    filled[name] = tag === 'button' || isChoice(type) ? (value ?? 'yes') : value || wordsFor(name, type);
  }
  return filled;
}

function isChoice(type: string | null): boolean {
  return type === 'radio' || type === 'checkbox' || type === 'hidden';
}

function wordsFor(name: string, type: string | null): string {
  if (type === 'email' || /email/i.test(name)) return 'somebody@example.org';
  if (/phone|mobile/i.test(name)) return '01632 960777';
  if (name.endsWith('day')) return '2';
  if (name.endsWith('month')) return '3';
  if (name.endsWith('year')) return '2026';
  return 'one thing more';
}

function attributeOf(attributes: string, name: string): string | null {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? null;
}
