import { isUuid } from '../cases/is-uuid.ts';
import { inOrganisation } from '../db/in-organisation.ts';
import type { Context } from '../ports.ts';
import { areaNamed, type AreaName } from './areas/index.ts';
import { fingerprint } from './fingerprint.ts';

/** What a form of an area begins with; `seen` goes back with it. */
export interface InForce {
  body: unknown;
  seen: string;
}

/** What is in force in an area; null: there is no such one. */
export async function inForce(ctx: Context, name: AreaName, subject?: string): Promise<InForce | null> {
  const area = areaNamed(name);
  if (area === null || ctx.actor.kind !== 'staff') return null;
  if (subject !== undefined && !isUuid(subject)) return null;
  const body = await inOrganisation(ctx, (tx) => area.read(tx, ctx, subject ?? null));
  return body === null ? null : { body, seen: fingerprint(body) };
}
