import { foreignKey, index, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { at, bytea, organisationId, redress } from './columns.ts';
import { organisations } from './organisations.ts';

/** A sign-in under way: between the password and the second factor, or at the organisation's identity provider. */
export const signIns = redress.table(
  'sign_ins',
  {
    organisationId: organisationId(),
    id: uuid('id').notNull(),
    kind: text('kind').$type<'provider' | 'secondFactor'>().notNull(),
    /** SHA-256 of what only the browser holds. */
    browserHash: bytea('browser_hash').notNull(),
    /** SHA-256 of the state sent to the provider. */
    stateHash: bytea('state_hash'),
    providerId: uuid('provider_id'),
    staffId: uuid('staff_id'),
    /** Nonce and PKCE verifier, sealed by the vault. */
    sealed: bytea('sealed'),
    /** A path of ours. */
    returnTo: text('return_to'),
    createdAt: at('created_at').notNull(),
    expiresAt: at('expires_at').notNull(),
    usedAt: at('used_at'),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    foreignKey({ columns: [t.organisationId], foreignColumns: [organisations.id] }),
    index('sign_ins_state').on(t.organisationId, t.stateHash),
    index('sign_ins_expiry').on(t.organisationId, t.expiresAt),
  ],
);
