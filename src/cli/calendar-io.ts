import { createReadStream } from 'node:fs';

/** What the calendar command reads from and writes to; tests give their own. */
export interface CalendarIo {
  /** The text of a file, or of standard input for `-`, as it comes. */
  read(file: string): AsyncIterable<string>;
  /** Resolves when the reader has room for more. */
  write(text: string): Promise<void>;
  writeError(text: string): void;
  /** Ends at once; for faults of usage, found before any output. */
  exit(code: number): never;
  /** The code to end with when everything has been written. */
  setExitCode(code: number): void;
}

export const processIo: CalendarIo = {
  async *read(file) {
    const stream = file === '-' ? process.stdin : createReadStream(file);
    stream.setEncoding('utf8');
    for await (const chunk of stream) yield String(chunk);
  },
  write(text) {
    // Without a listener a reader that goes away (`| head`) would end the program with a stack trace.
    process.stdout.off('error', ignore).on('error', ignore);
    return new Promise((resolve, reject) => {
      process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
    });
  },
  writeError(text) {
    process.stderr.write(text);
  },
  exit(code) {
    process.exit(code);
  },
  setExitCode(code) {
    process.exitCode = code;
  },
};

function ignore(): void {}
