import { eq } from 'drizzle-orm';
import { z } from 'zod';
import type { IsoDate } from '../../calendar/iso-date.ts';
import { londonDate } from '../../calendar/london.ts';
import { organisations } from '../../db/tables/organisations.ts';
import { findProcedure } from '../../machines/find-procedure.ts';
import { mayUseProcedure, knownProcedures, ownerOf } from '../../machines/own-procedures.ts';
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
  async check(_tx, { actor: { organisationId }, clock }, { after: { procedures } }) {
    const today = londonDate(clock.now());
    return procedures
      .flatMap((id) => faultOf(id, organisationId, today) ?? [])
      .map((message) => ({ pointer: '/procedures', message }));
  },
  async apply(tx, { actor }, { after: { procedures } }) {
    await tx.update(organisations).set({ procedures }).where(eq(organisations.id, actor.organisationId));
  },
});

/** One of the organisation's own can be chosen once it has begun: by then every process knows it. */
function faultOf(id: string, organisationId: string, today: IsoDate): string | null {
  if (findProcedure(id) === null || !mayUseProcedure(id, organisationId)) return `No procedure is called ${id}`;
  if (ownerOf(id) === null) return null;
  const [first = today] = knownProcedures()
    .filter((one) => one.id === id)
    .map(({ inForceFrom }) => inForceFrom)
    .toSorted();
  return first <= today ? null : `${id} begins on ${first}: choose it on that day or later`;
}
