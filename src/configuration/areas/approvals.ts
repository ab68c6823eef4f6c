import { approvalSetting, usualApproval } from '../../letters/approval-setting.ts';
import { settingsArea } from '../settings-area.ts';

/** Which letters a second person must agree to before they go out; to ask for fewer needs a second person itself. */
export const approvalsArea = settingsArea({
  name: 'approvals',
  permission: 'rules.manage',
  schema: approvalSetting,
  initial: usualApproval,
  needsSecond: (before, after) => {
    const was = before ?? usualApproval;
    const isFewer = was.always.some((kind) => !after.always.includes(kind));
    return isFewer || limitOf(after.paymentOver) > limitOf(was.paymentOver);
  },
});

function limitOf(pounds: number | null): number {
  return pounds ?? Infinity;
}
