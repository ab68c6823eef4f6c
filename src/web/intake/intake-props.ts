import type { OpenCase } from '../../intake/find-open-cases.ts';
import type { FormFault, FormValues } from '../form.ts';
import type { Opening } from './opening.ts';

/** What the pages of intake are drawn from. */
export interface IntakeProps {
  values: FormValues;
  faults: FormFault[];
  opening: Opening;
  /** Those of the organisation, the usual one first. */
  procedures: readonly string[];
  services: readonly { id: string; name: string }[];
  /** Of somebody who may have complained already. */
  openCases: readonly OpenCase[];
  /** Members and partners are asked less: how it came to them is theirs to know. */
  isShort: boolean;
  /** Whether whoever records may also acknowledge. */
  mayAcknowledge: boolean;
}

/** What one part of the form needs. */
export type Drawn = Pick<IntakeProps, 'values' | 'faults'>;
