let last: Promise<unknown> = Promise.resolve();

/** Does one piece of heavy work after the other, so that many at once need no more memory than one. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const done = last.then(work, work);
  last = done.catch(() => undefined);
  return done;
}
