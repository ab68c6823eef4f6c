import type { IsoDate } from '../../calendar/iso-date.ts';
import { londonDate } from '../../calendar/london.ts';
import { ownProcedures } from '../../db/tables/own-procedures.ts';
import type { FieldFault } from '../../errors.ts';
import { procedure, type Procedure } from '../../machines/procedure.ts';
import { faultsOfSense } from '../../machines/read-procedures.ts';
import type { Context } from '../../ports.ts';
import { defineArea } from '../area.ts';
import { keptIn, keptNames } from '../kept-procedures.ts';
import { placeFaults } from '../place-of-procedure.ts';

/** Longer than any process takes to learn of a version (compose/keep-procedures-fresh.ts): none is kept on the eve of its day. */
const learntWithinMs = 5 * 60_000;

/** A version of a procedure of the organisation's own. Each is kept for good under its number; a change is the next one. */
export const ownProcedureArea = defineArea<Procedure>({
  name: 'ownProcedure',
  isMany: true,
  permission: 'rules.manage',
  schema: procedure,
  needsSecond: () => true,
  read: async () => null,
  async check(tx, ctx, { after }) {
    const { organisationId } = ctx.actor;
    const kept = await keptIn(tx, organisationId);
    const others = (await keptNames(tx)).filter((one) => one.organisationId !== organisationId);
    return [
      ...faultsOfSense(after).map(({ path, message }): FieldFault => ({ pointer: path, message })),
      ...placeFaults(after, { kept, others, today: soon(ctx) }),
    ];
  },
  async apply(tx, { actor: { organisationId }, clock }, { after, changeId }) {
    const { id: procedureId, version } = after;
    const body = JSON.stringify(after);
    await tx
      .insert(ownProcedures)
      .values({ organisationId, procedureId, version, body, changeId, keptAt: clock.now() });
  },
});

function soon({ clock }: Context): IsoDate {
  return londonDate(new Date(clock.now().getTime() + learntWithinMs));
}
