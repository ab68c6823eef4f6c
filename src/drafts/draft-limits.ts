const day = 24 * 60 * 60_000;

/** Milliseconds: how long a draft is kept after its last save, how long before its end it is called to mind, and how long its confirmation stays. */
export const draftLimits = { lifetime: 28 * day, reminderBefore: 7 * day, afterSending: day } as const;

/** So many links to one draft in so many milliseconds, however often they are asked for. */
export const linkLimits = { most: 5, within: 60 * 60_000 } as const;
