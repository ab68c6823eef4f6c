import { closuresPart } from './closures-part.tsx';
import { extensionsPart } from './extensions-part.tsx';
import type { PolicyPart } from './policy-part.ts';
import { receiptPart } from './receipt-part.tsx';
import { remindersPart } from './reminders-part.tsx';
import { settingsPart } from './settings-part.tsx';
import { targetsPart } from './targets-part.tsx';

/** Every part of the policy that has a page of its own. */
export const policyParts = {
  receipt: receiptPart,
  closures: closuresPart,
  extensions: extensionsPart,
  targets: targetsPart,
  settings: settingsPart,
  reminders: remindersPart,
} satisfies Record<string, PolicyPart>;

export type PartName = keyof typeof policyParts;

/** Whether a part of the policy is called so. */
export function isPart(name: string): name is PartName {
  return Object.hasOwn(policyParts, name);
}
