/** Does `work` for every item, so many at a time, in order; returns the seconds it took. */
export async function inFlight<T>(
  items: readonly T[],
  width: number,
  work: (item: T) => Promise<void>,
): Promise<number> {
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < items.length) {
      const item = items[next];
      next += 1;
      if (item !== undefined) await work(item);
    }
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: width }, worker));
  return (performance.now() - began) / 1000;
}
