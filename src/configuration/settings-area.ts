import { and, desc, eq } from 'drizzle-orm';
import type { z } from 'zod';
import type { Transaction } from '../db/clients.ts';
import { settings } from '../db/tables/settings.ts';
import type { Permission } from '../permissions/permission.ts';
import { defineArea, type Area } from './area.ts';

interface SettingsDefinition<Body> {
  name: string;
  permission: Permission;
  schema: z.ZodType<Body>;
  /** What holds until something is chosen. */
  initial: Body;
  needsSecond?(before: Body | null, after: Body): boolean;
}

/** An area that is kept in the table of settings, one immutable version a change. */
export function settingsArea<Body>({ name, permission, schema, initial, needsSecond }: SettingsDefinition<Body>): Area {
  return defineArea<Body>({
    name,
    permission,
    schema,
    needsSecond: needsSecond ?? (() => false),
    read: async (tx, { actor }) => {
      const latest = await latestSetting(tx, actor.organisationId, name);
      return latest === null ? initial : schema.parse(latest.body);
    },
    apply: async (tx, { actor: { organisationId }, clock }, { after }) => {
      const version = ((await latestSetting(tx, organisationId, name))?.version ?? 0) + 1;
      await tx.insert(settings).values({ organisationId, area: name, version, body: after, createdAt: clock.now() });
    },
  });
}

async function latestSetting(tx: Transaction, organisationId: string, area: string) {
  const [row] = await tx
    .select()
    .from(settings)
    .where(and(eq(settings.organisationId, organisationId), eq(settings.area, area)))
    .orderBy(desc(settings.version))
    .limit(1);
  return row ?? null;
}
