import type { Config } from '../config.ts';
import { systemClock } from '../system/system-clock.ts';
import { systemEntropy } from '../system/system-entropy.ts';
import { locateStore, type StoreUrls } from './open-store.ts';
import { stopStack } from './stop-stack.ts';

/** Runs `work` with the addresses of the database, before any migration; what had to be started is stopped again. */
export async function withStoreUrls<T>(
  config: Config,
  progress: (line: string) => void,
  work: (urls: StoreUrls) => Promise<T>,
): Promise<T> {
  const stops = stopStack();
  try {
    return await work(await locateStore({ config, clock: systemClock, entropy: systemEntropy, progress }, stops));
  } finally {
    await stops.stop();
  }
}
