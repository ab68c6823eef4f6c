/** The links of staff for themselves, beside the way out. */
export const ownLinksTexts = { title: 'Your work' } as const;
