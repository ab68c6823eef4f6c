import type { z } from 'zod';
import type { Transaction } from '../db/clients.ts';
import type { FieldFault } from '../errors.ts';
import type { Permission } from '../permissions/permission.ts';
import type { Context } from '../ports.ts';

/** What is applied, once nothing stands against it. */
export interface Applied<Body> {
  /** Which one; null in an area of which there is one. */
  subject: string | null;
  after: Body;
  inForceFrom: Date | null;
  changeId: string;
}

/** One part of how an organisation works, as its file declares it. Bodies are plain JSON. */
export interface AreaDefinition<Body> {
  name: string;
  /** Whether there are several, each known by its id: teams, services. */
  isMany?: true;
  permission: Permission;
  schema: z.ZodType<Body>;
  /** What is in force; null: there is none yet. */
  read(tx: Transaction, ctx: Context, subject: string | null): Promise<Body | null>;
  /** Whether somebody else must agree. */
  needsSecond(before: Body | null, after: Body): boolean;
  /** What the rows beside it say against it, at the proposal and again when it is applied. */
  check?(tx: Transaction, ctx: Context, change: Applied<Body> & { before: Body | null }): Promise<FieldFault[]>;
  apply(tx: Transaction, ctx: Context, applied: Applied<Body>): Promise<void>;
}

/** An area as the verbs know it: what it is given is parsed by its own schema. */
export interface Area {
  name: string;
  isMany: boolean;
  permission: Permission;
  parse(after: unknown): { ok: true; body: unknown } | { ok: false; faults: FieldFault[] };
  read(tx: Transaction, ctx: Context, subject: string | null): Promise<unknown>;
  needsSecond(before: unknown, after: unknown): boolean;
  check(tx: Transaction, ctx: Context, change: Applied<unknown> & { before: unknown }): Promise<FieldFault[]>;
  apply(tx: Transaction, ctx: Context, applied: Applied<unknown>): Promise<void>;
}

/** Makes an area of its definition. */
export function defineArea<Body>(definition: AreaDefinition<Body>): Area {
  const { name, isMany = false, permission, schema } = definition;
  const before = (value: unknown): Body | null => (value === null ? null : schema.parse(value));
  return {
    name,
    isMany,
    permission,
    parse: (after) => parsed(schema, after),
    read: (tx, ctx, subject) => definition.read(tx, ctx, subject),
    needsSecond: (was, after) => definition.needsSecond(before(was), schema.parse(after)),
    check: async (tx, ctx, change) =>
      (await definition.check?.(tx, ctx, {
        ...change,
        before: before(change.before),
        after: schema.parse(change.after),
      })) ?? [],
    apply: (tx, ctx, applied) => definition.apply(tx, ctx, { ...applied, after: schema.parse(applied.after) }),
  };
}

function parsed(schema: z.ZodType, after: unknown): ReturnType<Area['parse']> {
  const result = schema.safeParse(after);
  if (result.success) return { ok: true, body: result.data };
  const faults = result.error.issues.map(({ path, message }) => ({
    pointer: `/${path.map(String).join('/')}`,
    message,
  }));
  return { ok: false, faults };
}
