import { foreignKey, jsonb, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import type { StaffRole } from '../../permissions/staff-role.ts';
import { at, bytea, organisationId, redress } from './columns.ts';
import { organisations } from './organisations.ts';

/** Who vouches for the organisation's staff (OpenID Connect); its subjects are theirs alone. */
export const identityProviders = redress.table(
  'identity_providers',
  {
    organisationId: organisationId(),
    id: uuid('id').notNull(),
    /** On the button: "Sign in with …". */
    name: text('name').notNull(),
    issuer: text('issuer').notNull(),
    clientId: text('client_id').notNull(),
    /** Sealed by the vault. */
    clientSecret: bytea('client_secret'),
    /** The claim that holds application roles. */
    roleClaim: text('role_claim').notNull().default('roles'),
    /** The provider's role → ours. */
    roles: jsonb('roles').$type<Record<string, StaffRole>>().notNull(),
    createdAt: at('created_at').notNull(),
    endedAt: at('ended_at'),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    foreignKey({ columns: [t.organisationId], foreignColumns: [organisations.id] }),
    unique('identity_providers_issuer').on(t.organisationId, t.issuer, t.clientId),
  ],
);
