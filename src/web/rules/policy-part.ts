import type { Child } from 'hono/jsx';
import type { Policy } from '../../machines/policy.ts';
import type { Procedure } from '../../machines/procedure.ts';
import type { FormFault, FormValues } from '../form.ts';

/** What a part of the policy is written with. */
export interface PartProps {
  values: FormValues;
  faults: FormFault[];
  procedures: readonly Procedure[];
}

/** A policy with this part as it was typed, or what is wrong with it. */
export type ReadPart = { ok: true; policy: Policy } | { ok: false; faults: FormFault[] };

/** One part of the policy that is changed on a page of its own. */
export interface PolicyPart {
  /** What the form shows of the policy in force. */
  known(policy: Policy, procedures: readonly Procedure[]): FormValues;
  read(values: FormValues, policy: Policy, procedures: readonly Procedure[]): ReadPart;
  Fields(props: PartProps): Child;
}

/** A typed whole number; undefined for nothing, NaN for what is none. */
export function typedNumber(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  return /^-?\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
}

/** The policy, unless something is wrong. */
export function readOf(faults: FormFault[], policy: Policy): ReadPart {
  return faults.length > 0 ? { ok: false, faults } : { ok: true, policy };
}

/** A policy without one of the choices that may be left to the procedures. */
export function without<Key extends 'receipt' | 'cutOff' | 'escalationWindow'>(policy: Policy, key: Key): Policy {
  const { [key]: _left, ...rest } = policy;
  // Taking away an optional key leaves a policy; TypeScript loses that over a generic key.
  return rest as Policy;
}
