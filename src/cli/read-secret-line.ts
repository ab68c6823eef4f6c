import { text } from 'node:stream/consumers';
import { SetupError } from '../errors.ts';

/** A secret from standard input: on the command line everybody at this machine could read it. */
export async function readSecretLine(): Promise<string> {
  if (process.stdin.isTTY) process.stderr.write('Type or paste the client secret, then Enter and Ctrl-D:\n');
  const secret = (await text(process.stdin)).trim();
  if (secret === '') throw new SetupError('No secret came by standard input. Give one, or say --public.');
  return secret;
}
