import type { Actor } from '../../../ports.ts';
import { mayDo } from '../../../permissions/may-do.ts';
import { pathTo, patterns } from '../../paths.ts';
import { anyStaff } from '../../sign-in/any-staff.ts';
import { defineStep } from '../../step-page.ts';

/** Where work begins: for whoever works with cases their list, for others what they are here for. */
export const staffHomePage = defineStep<never>({
  path: patterns.staffHome,
  access: anyStaff,
  go: async ({ ctx }) => ({ redirect: firstPage(ctx.actor) }),
  view: (nothing) => nothing,
});

function firstPage(actor: Actor): string {
  if (mayDo(actor, 'case.handle')) return pathTo('worklist');
  if (mayDo(actor, 'case.lodge')) return pathTo('intake');
  if (mayDo(actor, 'case.read')) return pathTo('worklist');
  return pathTo('admin');
}
