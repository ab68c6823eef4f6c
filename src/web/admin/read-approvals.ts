import { adminApprovalsTexts as texts } from '../../language/en/pages-admin-approvals.ts';
import type { ApprovalSetting } from '../../letters/approval-setting.ts';
import type { FormFault, FormValues } from '../form.ts';

/** What the form of the approvals begins with, beside its boxes. */
export function valuesOfApprovals({ paymentOver }: ApprovalSetting): FormValues {
  return paymentOver === null ? {} : { paymentOver: String(paymentOver) };
}

/** What was chosen, as a body whose schema is the verb's to judge, or that the sum is none. */
export function approvalsOf(
  values: FormValues,
  always: readonly string[],
): { after: { always: readonly string[]; paymentOver: number | null }; faults: FormFault[] } {
  const typed = values['paymentOver']?.replaceAll(/[£,\s]/g, '');
  const isSum = typed === undefined || /^\d{1,7}(\.\d{1,2})?$/.test(typed);
  return {
    after: { always, paymentOver: typed === undefined ? null : Number(typed) },
    faults: isSum ? [] : [{ field: 'paymentOver', message: texts.paymentOver.wrong }],
  };
}
