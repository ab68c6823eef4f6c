import revision20260821 from './2026-08-21.json' with { type: 'json' };

/** The revision that new deadlines are counted on: the newest file here. Older files stay, since open deadlines pin them. */
export const currentBankHolidays = revision20260821;
