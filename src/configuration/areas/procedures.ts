import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { organisations } from '../../db/tables/organisations.ts';
import { findProcedure } from '../../machines/find-procedure.ts';
import { defineArea } from '../area.ts';

/** Ids; the first is what a complaint falls under unless another is chosen. */
export const proceduresBody = z.strictObject({
  procedures: z.array(z.string()).min(1, 'Choose at least one procedure').max(50),
});

export type ProceduresBody = z.infer<typeof proceduresBody>;

/** Which procedures complaints are answered under. Cases that have begun keep theirs. */
export const proceduresArea = defineArea<ProceduresBody>({
  name: 'procedures',
  permission: 'rules.manage',
  schema: proceduresBody,
  needsSecond: () => true,
  async read(tx, { actor }) {
    const [row] = await tx
      .select({ procedures: organisations.procedures })
      .from(organisations)
      .where(eq(organisations.id, actor.organisationId));
    return row ?? null;
  },
  async check(_tx, _ctx, { after: { procedures } }) {
    const unknown = procedures.find((id) => findProcedure(id) === null);
    if (unknown === undefined) return [];
    return [{ pointer: '/procedures', message: `No procedure is called ${unknown}` }];
  },
  async apply(tx, { actor }, { after: { procedures } }) {
    await tx.update(organisations).set({ procedures }).where(eq(organisations.id, actor.organisationId));
  },
});
