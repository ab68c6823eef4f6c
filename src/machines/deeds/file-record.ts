import { follow } from '../draft.ts';
import type { Deed } from './deed.ts';

/** Something is added to the file of the case: a note, who works on it, what a service is asked. No clock and no state changes. */
export const fileRecord: Deed = (draft, { type }) => follow(draft, { type: 'fileRecord', kind: type });
