import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { LoadAnswer, LoadOrder } from './http-load.ts';

const program = new URL('./http-load.ts', import.meta.url);

/** Sends the requests from a process of its own, as clients do, and returns the seconds it took. */
export async function loadOverHttp(order: LoadOrder): Promise<number> {
  const child = fork(fileURLToPath(program), [], { stdio: ['ignore', 2, 2, 'ipc'] });
  const ended = new Promise<never>((_resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`The sender of requests ended early (${code})`)));
  });
  const answered = new Promise<LoadAnswer>((resolve) => child.once('message', (answer: LoadAnswer) => resolve(answer)));
  child.send(order);
  const { seconds, fault } = await Promise.race([answered, ended]);
  if (fault !== null) throw new Error(`The API answered: ${fault}`);
  return seconds;
}
