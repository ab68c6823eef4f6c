import type { Context } from '../ports.ts';

/** Something to choose by its id. */
export interface Named {
  id: string;
  name: string;
}

/** Something that may have been closed and have cases still. */
export interface Closable extends Named {
  isClosed: boolean;
}

/** What a list of cases can be narrowed by in this organisation. */
export interface Choices {
  /** The open ones first. */
  teams: Closable[];
  services: Closable[];
  /** Who may be the owner of a case. */
  owners: Named[];
  /** Of open cases. */
  wards: string[];
  labels: string[];
}

/** What the filters of the list offer; nothing for anybody but staff. */
export async function readChoices(ctx: Context): Promise<Choices> {
  if (ctx.actor.kind !== 'staff') return { teams: [], services: [], owners: [], wards: [], labels: [] };
  const [row] = await ctx.db.sql<[{ choices: Choices }]>`
    select worklist_choices(${ctx.actor.organisationId}) as choices`;
  return row.choices;
}
