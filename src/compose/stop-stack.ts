export interface StopStack {
  /** Remembers how to stop what was just started. */
  push(stop: () => Promise<void>): void;
  /** Stops everything, the last started first; a second call does nothing more. */
  stop(): Promise<void>;
}

/** What was started is stopped in the opposite order, and one failure does not keep the rest running. */
export function stopStack(): StopStack {
  const stops: (() => Promise<void>)[] = [];
  return {
    push: (stop) => void stops.push(stop),
    async stop() {
      for (let stop = stops.pop(); stop !== undefined; stop = stops.pop()) await stop().catch(() => undefined);
    },
  };
}
