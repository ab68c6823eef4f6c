/** One content line of a calendar file. */
export interface IcsLine {
  name: string;
  parameters: string;
  value: string;
}

/** Reads a calendar file by the letter of RFC 5545; throws for what is not one. */
export function readIcs(file: string): IcsLine[] {
  if (!file.endsWith('\r\n')) throw new Error('The last line does not end in CRLF');
  const physical = file.slice(0, -2).split('\r\n');
  for (const line of physical) {
    if (/[\r\n]/.test(line)) throw new Error('A lone CR or LF');
    if (Buffer.byteLength(line) > 75) throw new Error(`Over 75 octets: ${line}`);
    if (line !== Buffer.from(line).toString('utf8') || line.includes('\uFFFD')) throw new Error('A torn character');
  }
  const logical: string[] = [];
  for (const line of physical) {
    if (line.startsWith(' ')) logical.push(`${logical.pop() ?? ''}${line.slice(1)}`);
    else logical.push(line);
  }
  const lines = logical.map(readLine);
  checkNesting(lines);
  return lines;
}

/** The entries of a file: their properties by name. */
export function eventsOf(lines: readonly IcsLine[]): Record<string, string>[] {
  const events: Record<string, string>[] = [];
  for (const { name, parameters, value } of lines) {
    if (name === 'BEGIN' && value === 'VEVENT') events.push({});
    else if (name !== 'END' && events.length > 0)
      Object.assign(events.at(-1) ?? {}, { [name + parameters]: unescaped(value) });
  }
  return events;
}

function readLine(line: string): IcsLine {
  const [, name = '', parameters = '', value = ''] = /^([A-Z-]+)((?:;[A-Z-]+=[^:;]+)*):(.*)$/s.exec(line) ?? [];
  if (name === '') throw new Error(`Not a content line: ${line}`);
  return { name, parameters, value };
}

function checkNesting(lines: readonly IcsLine[]): void {
  const open: string[] = [];
  for (const { name, value } of lines) {
    if (name === 'BEGIN') open.push(value);
    if (name === 'END' && open.pop() !== value) throw new Error(`${value} ends that has not begun`);
  }
  if (open.length > 0) throw new Error(`${open.join(', ')} does not end`);
}

function unescaped(value: string): string {
  if (/(?<!\\)(?:\\\\)*[;,]/.test(value)) throw new Error(`Not escaped: ${value}`);
  return value.replaceAll(/\\([\\;,nN])/g, (_match, sign: string) => (/n/i.test(sign) ? '\n' : sign));
}
