import { en } from '../en/index.ts';

/** Welsh. */
export const cy = { ...en };
