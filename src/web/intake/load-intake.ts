import { findOpenCases } from '../../intake/find-open-cases.ts';
import { describeOrganisation } from '../../identity/describe-organisation.ts';
import { listServices } from '../../identity/list-services.ts';
import { mayDo } from '../../permissions/may-do.ts';
import type { FormValues } from '../form.ts';
import type { PageRequest } from '../page.ts';
import type { IntakeProps } from './intake-props.ts';
import { newOpening, readOpening } from './opening.ts';
import { intakeValues } from './read-intake.ts';

/** What the pages of intake are drawn from: anew, or from what a form brings. */
export async function loadIntake({ ctx }: PageRequest, form?: FormData): Promise<IntakeProps> {
  const values = form === undefined ? {} : intakeValues(form);
  const isShort = !mayDo(ctx.actor, 'case.read');
  const [{ procedures }, services, openCases] = await Promise.all([
    describeOrganisation(ctx),
    listServices(ctx),
    findOpenCases(ctx, values),
  ]);
  return {
    values: isShort ? { ...ofOutsiders(ctx.actor), ...values } : values,
    faults: [],
    opening: form === undefined ? newOpening(ctx) : readOpening(ctx, form),
    procedures,
    services,
    openCases,
    isShort,
    mayAcknowledge: mayDo(ctx.actor, 'case.handle'),
  };
}

/** A member brings what a resident told them, a partner their own: by these pages. */
function ofOutsiders(actor: PageRequest['ctx']['actor']): FormValues {
  const role = actor.kind === 'staff' ? actor.role : null;
  const capacity = role === 'member' ? 'councillor' : role === 'partner' ? 'parish' : undefined;
  return { channel: 'web', ...(capacity ? { capacity } : {}) };
}
