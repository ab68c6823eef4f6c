import { findOpenCases } from '../../intake/find-open-cases.ts';
import { describeOrganisation } from '../../identity/describe-organisation.ts';
import { listServices } from '../../identity/list-services.ts';
import { needsApproval } from '../../letters/approval-setting.ts';
import { readApprovalSetting } from '../../letters/read-approval-setting.ts';
import { mayDo } from '../../permissions/may-do.ts';
import type { FormValues } from '../form.ts';
import type { PageRequest } from '../page.ts';
import type { IntakeProps } from './intake-props.ts';
import { newOpening, readOpening } from './opening.ts';
import { intakeValues } from './read-intake.ts';

/** Where somebody else must agree to acknowledgements, none goes out from here. */
const acknowledgement = { kind: 'acknowledge', promised: null } as const;

/** What the pages of intake are drawn from: anew, or from what a form brings. */
export async function loadIntake({ ctx }: PageRequest, form?: FormData): Promise<IntakeProps> {
  const values = form === undefined ? {} : intakeValues(form);
  const isShort = !mayDo(ctx.actor, 'case.read');
  const [{ procedures }, services, openCases, approvals] = await Promise.all([
    describeOrganisation(ctx),
    listServices(ctx),
    findOpenCases(ctx, values),
    readApprovalSetting(ctx),
  ]);
  return {
    values: isShort ? { ...ofOutsiders(ctx.actor), ...values } : values,
    faults: [],
    opening: form === undefined ? newOpening(ctx) : readOpening(ctx, form),
    procedures,
    services,
    openCases,
    isShort,
    mayAcknowledge: mayDo(ctx.actor, 'case.handle') && !needsApproval(approvals, acknowledgement),
  };
}

/** A member brings what a resident told them, a partner their own: by these pages. */
function ofOutsiders(actor: PageRequest['ctx']['actor']): FormValues {
  const role = actor.kind === 'staff' ? actor.role : null;
  const capacity = role === 'member' ? 'councillor' : role === 'partner' ? 'parish' : undefined;
  return { channel: 'web', ...(capacity ? { capacity } : {}) };
}
