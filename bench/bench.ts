import type { PrivateDatabase } from './private-database.ts';
import type { Result } from './result.ts';

/** What a figure is measured with. */
export interface Bench {
  /** How long one measurement within a round lasts, about. */
  seconds: number;
  rounds: number;
  /** Told what is being done; goes to stderr. */
  tell(line: string): void;
  /** The private database, started when first asked for. */
  database(): Promise<PrivateDatabase>;
  /** Remembers how to stop something that a figure started. */
  push(stop: () => Promise<void>): void;
}

/** One thing to measure; `ids` are the figures that come of it. */
export interface Figure {
  ids: readonly string[];
  title: string;
  run(bench: Bench): Promise<Result[]>;
}
