import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { calendarCommand } from '../../src/cli/calendar.ts';
import { processIo } from '../../src/cli/calendar-io.ts';
import { holidaysOf, oracleDue } from './slow-oracle.ts';

class Ended extends Error {}

async function run(args: string, input: string | string[] = ''): Promise<{ out: string; err: string; code: number }> {
  const seen = { out: '', err: '', code: 0 };
  const command = calendarCommand({
    async *read(file) {
      if (file !== '-') return yield* processIo.read(file);
      yield* typeof input === 'string' ? [input] : input;
    },
    write: async (text) => void (seen.out += text),
    writeError: (text) => void (seen.err += text),
    exit(code) {
      seen.code = code;
      throw new Ended();
    },
    setExitCode: (code) => void (seen.code = code),
  });
  await command.parseAsync(args.split(' '), { from: 'user' }).catch((error: unknown) => {
    if (!(error instanceof Ended)) throw error;
  });
  return seen;
}

function parse(out: string): unknown[] {
  return out
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
}

describe('asking for one date', () => {
  test('prints the date', async () => {
    expect(await run('due --from 2026-12-24 --days 5 --calendar england-and-wales')).toEqual({
      out: '2027-01-05\n',
      err: '',
      code: 0,
    });
    expect((await run('due --from 2025-12-24 --days 5 --calendar scotland --rule dayOne')).out).toBe('2026-01-05\n');
    expect((await run('due --from 2026-12-24 --days 5 --calendar scotland --closures 2026-12-29,2026-12-30')).out).toBe(
      '2027-01-08\n',
    );
  });

  test('prints the question with its answer as JSON', async () => {
    const { out } = await run('due --from 2024-05-04 --days 5 --calendar england-and-wales --rule deemed --json');
    expect(parse(out)).toEqual([
      { from: '2024-05-04', days: 5, calendar: 'england-and-wales', rule: 'deemed', due: '2024-05-14' },
    ]);
  });

  test.each([
    ['due --days 5 --calendar scotland', /--from is missing/],
    ['due --from 2026-02-30 --days 5 --calendar scotland', /--from: give a real date as YYYY-MM-DD/],
    ['due --from 2026-03-02 --days five --calendar scotland', /--days: give a whole number of working days/],
    ['due --from 2026-03-02 --days -1 --calendar scotland', /--days: give a whole number of working days/],
    ['due --from 2026-03-02 --days 5 --calendar wales', /--calendar: use one of england-and-wales, scotland/],
    ['due --from 2026-03-02 --days 5 --calendar scotland --rule two', /--rule: use dayZero, dayOne or deemed/],
    ['due --from 2026-03-02 --days 5 --calendar scotland --closures soon', /--closures: "soon" is not a real date/],
    ['due --from 2028-12-28 --days 5 --calendar scotland', /covers 2019-01-01 to 2028-12-31/],
    ['explain --from 2028-12-28 --days 5 --calendar scotland', /covers 2019-01-01 to 2028-12-31/],
    ['due --batch /no/such/file', /cannot read \/no\/such\/file \(ENOENT\). Give a readable file/],
    ['due --batch - --days 5', /--batch takes everything from its lines/],
    ['due --bogus', /unknown option '--bogus'/],
    ['guess', /unknown command 'guess'/],
  ])('%s is refused with code 2 and how to mend it', async (args, message) => {
    const { out, err, code } = await run(args);
    expect([out, code]).toEqual(['', 2]);
    expect(err).toMatch(message);
  });
});

describe('explaining one date', () => {
  test('shows every day and the deadline', async () => {
    const { out } = await run('explain --from 2026-12-24 --days 1 --calendar england-and-wales');
    expect(out).toBe(`1 working day from 2026-12-24 (england-and-wales), the start day does not count: due 2026-12-29

2026-12-24  Thursday   start, day 0
2026-12-25  Friday     bank holiday: Christmas
2026-12-26  Saturday   weekend
2026-12-27  Sunday     weekend
2026-12-28  Monday     bank holiday: Boxing Day (substitute day)
2026-12-29  Tuesday    day 1  <- deadline
`);
  });

  test('shows closed days', async () => {
    const { out } = await run('explain --from 2026-03-02 --days 1 --calendar scotland --closures 2026-03-03');
    expect(out).toContain('2026-03-03  Tuesday    closed\n');
  });

  test('gives the same as JSON, with the other conventions', async () => {
    const { out } = await run('explain --from 2026-03-02 --days 5 --calendar scotland --rule dayOne --json');
    expect(parse(out)).toMatchObject([
      { due: '2026-03-06', conventions: { dayZero: '2026-03-09', dayOne: '2026-03-06', deemed: '2026-03-09' } },
    ]);
  });
});

describe('a batch', () => {
  test('answers each line in order and hands its other fields through', async () => {
    const lines = [
      '{"id":"a","from":"2026-12-24","days":5,"calendar":"england-and-wales"}',
      '',
      '{"from":"2026-03-02","days":0,"holidays":[],"rule":null}\r',
      '{"from":"1066-10-14","days":3,"holidays":["1066-10-16"],"closures":["1066-10-18"]}',
    ];
    const { out, code } = await run('due --batch -', `\uFEFF${lines.join('\n')}`);
    expect(code).toBe(0);
    expect(parse(out)).toEqual([
      { id: 'a', from: '2026-12-24', days: 5, calendar: 'england-and-wales', due: '2027-01-05' },
      { from: '2026-03-02', days: 0, holidays: [], rule: null, due: '2026-03-02' },
      { from: '1066-10-14', days: 3, holidays: ['1066-10-16'], closures: ['1066-10-18'], due: '1066-10-19' },
    ]);
  });

  test('says of a bad line how to mend it, answers the rest, and ends with code 1', async () => {
    const { out, code } = await run(
      'due --batch -',
      `not json
[1]
{"id":3,"from":"2026-02-30","days":-1,"calendar":"wales"}
{"from":"2026-03-02","days":5}
{"from":"2026-03-02","days":5,"calendar":"scotland","holidays":[]}
{"from":"2026-03-02","days":"5","calendar":"scotland"}
{"from":"2029-01-01","days":5,"calendar":"scotland"}
{"from":"9999-12-30","days":5,"holidays":[]}
{"from":"2026-03-02","days":99999999999,"holidays":[]}
{"from":"2026-03-02","days":5,"calendar":"scotland"}
`,
    );
    expect(code).toBe(1);
    expect(parse(out)).toEqual([
      { error: expect.stringMatching(/Line 1 is not JSON. Write one object a line/) },
      { error: expect.stringMatching(/Line 2: give an object such as/) },
      {
        id: 3,
        from: '2026-02-30',
        days: -1,
        calendar: 'wales',
        error: expect.stringMatching(/from: .*days: .*calendar: use one of/),
      },
      { from: '2026-03-02', days: 5, error: expect.stringMatching(/either a nation or a list of holidays/) },
      {
        from: '2026-03-02',
        days: 5,
        calendar: 'scotland',
        holidays: [],
        error: expect.stringMatching(/either a nation/),
      },
      { from: '2026-03-02', days: '5', calendar: 'scotland', error: expect.stringMatching(/whole number/) },
      { from: '2029-01-01', days: 5, calendar: 'scotland', error: expect.stringMatching(/covers 2019-01-01/) },
      { from: '9999-12-30', days: 5, holidays: [], error: expect.stringMatching(/fall after 9999-12-31/) },
      { from: '2026-03-02', days: 99999999999, holidays: [], error: expect.stringMatching(/fall after 9999-12-31/) },
      { from: '2026-03-02', days: 5, calendar: 'scotland', due: '2026-03-09' },
    ]);
  });

  test('reads lines that arrive in pieces', async () => {
    const line = '{"from":"2026-12-24","days":5,"calendar":"england-and-wales"}\n';
    const { out } = await run('due --batch -', [...(line + line)]);
    expect(parse(out).length).toBe(2);
  });

  test('reads a file', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'redress-calendar-'));
    await writeFile(join(folder, 'a.jsonl'), '{"from":"2026-12-24","days":5,"calendar":"scotland"}');
    const { out } = await run(`due --batch ${join(folder, 'a.jsonl')}`);
    await rm(folder, { recursive: true });
    expect(parse(out)).toMatchObject([{ due: '2027-01-06' }]);
  });

  test('gives for any list of holidays and any year what a day-by-day walk gives', async () => {
    const holidays = holidaysOf('scotland');
    const dates = [...holidays].map((day) => new Date(day).toISOString().slice(0, 10));
    const asked = Array.from({ length: 3000 }, (_none, at) => ({
      from: new Date(Date.UTC(2018, 0, 1) + at * 86_400_000).toISOString().slice(0, 10),
      days: (at % 65) + 1,
      holidays: dates,
      rule: (['dayZero', 'dayOne', 'deemed'] as const)[at % 3] ?? 'dayZero',
    }));
    const { out } = await run(
      'due --batch -',
      asked.map((line) => `${JSON.stringify(line)}\n`),
    );
    const expected = asked.map(({ from, days, rule }) => {
      const due = oracleDue(holidays, rule, Date.parse(from), days);
      return due === null ? 'outside' : new Date(due).toISOString().slice(0, 10);
    });
    expect(parse(out)).toMatchObject(expected.map((due) => ({ due })));
  });

  test('answers well over five thousand lines a second, also with a hundred holidays on each', async () => {
    const holidays = [...holidaysOf('scotland')].map((day) => new Date(day).toISOString().slice(0, 10));
    const lines = Array.from({ length: 20_000 }, (_none, at) => {
      const from = `20${20 + (at % 7)}-0${(at % 9) + 1}-1${at % 10}`;
      const question = at % 2 === 0 ? { calendar: 'scotland' } : { holidays };
      return `${JSON.stringify({ from, days: at % 40, ...question })}\n`;
    });
    // Processor time: a busy machine must not decide whether this passes.
    const begun = process.cpuUsage();
    const { out, code } = await run('due --batch -', lines);
    const { user, system } = process.cpuUsage(begun);
    const seconds = (user + system) / 1e6;
    expect(code).toBe(0);
    expect(out.split('\n').length).toBe(20_001);
    expect(20_000 / seconds).toBeGreaterThan(5000);
  });

  test('ends quietly when the reader goes away, and hands a big batch on whole', async () => {
    const program = `import { calendarCommand } from './src/cli/calendar.ts';
      await calendarCommand().parseAsync(['due', '--batch', '-'], { from: 'user' });`;
    const line = '{"from":"2026-12-24","days":5,"calendar":"england-and-wales"}\n';
    const leave = await inShell(
      `node --import tsx --input-type=module -e "$1" | head -n 1; exit \${PIPESTATUS[0]}`,
      program,
      line.repeat(50_000),
    );
    expect([leave.err, leave.code, leave.out.split('\n').length]).toEqual(['', 0, 2]);
    const all = await inShell(
      `node --import tsx --input-type=module -e "$1" | (sleep 1; wc -l)`,
      program,
      line.repeat(50_000),
    );
    expect(all.out.trim()).toBe('50000');
  });
});

async function inShell(
  script: string,
  program: string,
  input: string,
): Promise<{ out: string; err: string; code: number | null }> {
  const child = spawn('bash', ['-c', script, 'bash', program]);
  const seen = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (seen.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (seen.err += text));
  // The program stops reading when its own reader leaves; what is then unwritten is of no interest.
  child.stdin.on('error', () => {}).end(input);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { ...seen, code };
}
