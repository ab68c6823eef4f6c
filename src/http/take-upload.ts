import { HttpFailure } from './http-failure.ts';

/** Files are in memory while they are read: so many requests may bring some at once. */
const most = 10;
let taking = 0;

/** Lets a request with files in, or sends it away for a moment where too many are being read. */
export async function takeUpload<T>(read: () => Promise<T>): Promise<T> {
  if (taking >= most) throw new HttpFailure('unavailable', { headers: { 'Retry-After': '10' } });
  taking++;
  try {
    return await read();
  } finally {
    taking--;
  }
}
