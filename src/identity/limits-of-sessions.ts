/** Milliseconds. Staff leave computers open; residents use shared ones (reliability.md T27, T28). */
export const sessionLimits = {
  staff: { idle: 60 * 60_000, absolute: 12 * 60 * 60_000 },
  resident: { idle: 30 * 60_000, absolute: 4 * 60 * 60_000 },
} as const;

/** How long ago somebody may have shown who they are, with every factor, for what must not be done at a computer left open: milliseconds. */
export const CONFIRMED_FOR_MS = 15 * 60_000;

/** How long a sign-in that was begun lasts, and a link to set a password, in milliseconds. */
export const signInLimits = { underWay: 10 * 60_000, invitation: 7 * 24 * 60 * 60_000, reset: 60 * 60_000 } as const;

/** A code works for so many milliseconds and so many tries. */
export const codeLimits = { lifetime: 10 * 60_000, tries: 5, digits: 6 } as const;

/** How long a token found is believed without asking again, in milliseconds. */
export const TOKEN_CACHE_MS = 10_000;

/** How often the last use of a session is written down, in milliseconds. */
export const TOUCH_EVERY_MS = 60_000;
