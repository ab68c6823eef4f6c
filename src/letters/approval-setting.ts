import { z } from 'zod';
import { letterKindNames, type LetterKind } from './letter-kind.ts';

/** Which letters a second person must agree to before they go out. */
export const approvalSetting = z.strictObject({
  always: z.array(z.enum(letterKindNames)),
  /** Any letter that promises more money than this, in pounds; null: money makes no difference. */
  paymentOver: z.number().nonnegative().nullable(),
});
export type ApprovalSetting = z.infer<typeof approvalSetting>;

/** What holds until an organisation chooses otherwise. */
export const usualApproval: ApprovalSetting = { always: ['finalResponse'], paymentOver: 500 };

/** Whether a letter needs a second person. Pure. */
export function needsApproval(
  setting: ApprovalSetting,
  letter: { kind: LetterKind; promised: string | null },
): boolean {
  return setting.always.includes(letter.kind) || isOverLimit(setting, letter.promised);
}

/** Whether the words of a payment promise more than one person may; null: nothing is promised. Pure. */
export function isOverLimit({ paymentOver }: ApprovalSetting, promised: string | null): boolean {
  if (paymentOver === null || promised === null) return false;
  const sum = sumIn(promised);
  // A payment without a figure may be any.
  return sum === null || sum > paymentOver;
}

/** The largest sum of money that some words name, in pounds; null where they name none. */
export function sumIn(words: string): number | null {
  const sums = [...words.matchAll(sum)].map(([, figure = '', times = '']) => {
    return Number(figure.replaceAll(/[,\s]/g, '')) * (multiples[times.toLowerCase()] ?? 1);
  });
  return sums.length === 0 ? null : Math.max(...sums);
}

/** Thousands may stand apart by a comma or a space, or be said in a word. */
const sum = /£\s?(\d[\d,]*(?:\s\d{3}\b)*(?:\.\d+)?)(?:\s?(k|m|thousand|million)\b)?/gi;
const multiples: Record<string, number> = { k: 1_000, thousand: 1_000, m: 1_000_000, million: 1_000_000 };
