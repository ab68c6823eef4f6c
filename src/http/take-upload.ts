import { HttpFailure } from './http-failure.ts';

/** Files are in memory while they come in: so many requests may bring some at once, and so many from one address. */
const most = 30;
const mostOfOne = 6;

const taking = new Map<string, number>();

/** Lets a request with files in, or sends it away for a moment where too many are coming in. */
export async function takeUpload<T>(client: string, read: () => Promise<T>): Promise<T> {
  const inAll = [...taking.values()].reduce((sum, n) => sum + n, 0);
  const ofThisOne = taking.get(client) ?? 0;
  if (inAll >= most || ofThisOne >= mostOfOne)
    throw new HttpFailure('unavailable', { headers: { 'Retry-After': '10' } });
  taking.set(client, ofThisOne + 1);
  try {
    return await read();
  } finally {
    const left = (taking.get(client) ?? 1) - 1;
    if (left > 0) taking.set(client, left);
    else taking.delete(client);
  }
}
