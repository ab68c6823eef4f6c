/** The nations whose bank holidays differ; Wales has those of England (domain.md 4.5). */
export const nations = ['england-and-wales', 'scotland', 'northern-ireland'] as const;

/** A division of the gov.uk bank holidays. */
export type Nation = (typeof nations)[number];
