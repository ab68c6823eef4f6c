import { BadCursor } from '../cases/cursor.ts';
import { HttpFailure } from '../http/http-failure.ts';

/** A page of a list; a cursor that is not of this list was made up, or is of another filter. Throws `not-found`. */
export async function readPage<T>(page: Promise<T>): Promise<T> {
  try {
    return await page;
  } catch (error) {
    if (error instanceof BadCursor) throw new HttpFailure('not-found');
    throw error;
  }
}
