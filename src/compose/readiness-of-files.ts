import type { ReadinessCheck } from '../http/http-env.ts';
import type { FileStore, Scanner } from '../ports.ts';

/** Milliseconds that an answer holds: a balancer asks more often than it would matter. */
const holds = 10_000;

/** Files must be kept and found; a scanner may be away, since files then wait for it and complaints are taken. */
export function readinessOfFiles(files: FileStore, scanner: Scanner | null): ReadinessCheck[] {
  const store = { name: 'files', check: kept(() => files.check()) };
  return scanner === null ? [store] : [store, { name: 'scanner', isNeeded: false, check: kept(() => scanner.check()) }];
}

function kept(check: () => Promise<void>): () => Promise<boolean> {
  let last: { at: number; passed: Promise<boolean> } | undefined;
  return () => {
    const now = performance.now();
    if (last === undefined || now - last.at > holds) {
      const passed = check().then(
        () => true,
        () => false,
      );
      last = { at: now, passed };
    }
    return last.passed;
  };
}
