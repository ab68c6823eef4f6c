/** How many `points` in how many `seconds`. */
export interface Allowance {
  points: number;
  seconds: number;
}

const minute = 60;
const hour = 60 * minute;

/**
 * A library or a customer hub shares one address, so what a client may do is generous; what may be sent to one address,
 * and how often one reference may be tried, is not (reliability.md T20, T21).
 */
export const usualLimits = {
  lodgingPerClient: { points: 60, seconds: minute },
  /** Beyond it complaints are still taken, but more slowly. */
  lodgingPerOrganisation: { points: 300, seconds: minute },
  draftsPerClient: { points: 120, seconds: 10 * minute },
  uploadsPerClient: { points: 200, seconds: 10 * minute },
  messagesPerMinute: { points: 1, seconds: minute },
  codesPerAddress: { points: 5, seconds: hour },
  codesPerReference: { points: 10, seconds: hour },
  codesPerClient: { points: 60, seconds: hour },
  triesPerClient: { points: 60, seconds: 10 * minute },
  /** Beyond it there is a wait, which grows. */
  triesPerReference: { points: 5, seconds: hour },
  /** Wrong passwords and codes; beyond them there is a wait, which grows. */
  triesPerAccount: { points: 5, seconds: hour },
  signInsPerClient: { points: 20, seconds: 10 * minute },
  questionsPerClient: { points: 120, seconds: minute },
  messagesPerClient: { points: 60, seconds: 10 * minute },
  readsPerFeed: { points: 60, seconds: hour },
} as const satisfies Record<string, Allowance>;

export type LimitName = keyof typeof usualLimits;
export type LimitSettings = Record<LimitName, Allowance>;
