import { and, eq } from 'drizzle-orm';
import type { Transaction } from '../../db/clients.ts';
import { hasEmail } from '../../db/has-email.ts';
import { staff } from '../../db/tables/staff.ts';
import type { Context, StaffRole } from '../../ports.ts';
import { endSessionsOf } from '../end-sessions-of.ts';
import { thisStaff, type StaffRow } from '../local/local-account.ts';
import { emailOfClaims } from './email-of-claims.ts';

/** Who somebody is to their provider, and what they may be here. */
export interface Vouched {
  issuer: string;
  subject: string;
  claims: Record<string, unknown>;
  role: StaffRole;
  alsoRoles: StaffRole[];
}

export type StaffOfClaims = { staffId: string } | { refused: 'left' | 'taken' | 'noEmail' };

/** Who of the staff this is: by issuer and subject, else by a verified e-mail address that nobody else answers to; else somebody new. */
export async function staffOfClaims(tx: Transaction, ctx: Context, vouched: Vouched): Promise<StaffOfClaims> {
  const { issuer, subject } = vouched;
  const [known] = await tx
    .select()
    .from(staff)
    .where(and(ofOrganisation(ctx), eq(staff.issuer, issuer), eq(staff.subject, subject)));
  if (known) return known.isActive ? takeOver(tx, ctx, known, vouched) : { refused: 'left' };
  const found = emailOfClaims(vouched.claims);
  if (!found) return { refused: 'noEmail' };
  const [sameEmail] = await tx
    .select()
    .from(staff)
    .where(and(ofOrganisation(ctx), hasEmail(found.email)));
  if (!sameEmail) return addStaff(tx, ctx, vouched, found.email);
  if (!sameEmail.isActive) return { refused: 'left' };
  // An address that nobody has made sure of, or that belongs to another subject, opens nobody's account.
  if (!found.isVerified || sameEmail.subject !== null) return { refused: 'taken' };
  return takeOver(tx, ctx, sameEmail, vouched);
}

/** What they may be is what their provider says today; a change, or another way to sign in, ends what is open elsewhere (T27). */
async function takeOver(tx: Transaction, ctx: Context, row: StaffRow, vouched: Vouched): Promise<{ staffId: string }> {
  const { issuer, subject, role, alsoRoles } = vouched;
  const hasChanged =
    row.subject === null || row.role !== role || [...row.alsoRoles].sort().join() !== [...alsoRoles].sort().join();
  const noPassword = { passwordHash: null, passwordAt: null, totpSecret: null, totpStep: null };
  await tx
    .update(staff)
    .set({ issuer, subject, role, alsoRoles, lastSignInAt: ctx.clock.now(), ...noPassword })
    .where(thisStaff(ctx, row.id));
  if (hasChanged) await endSessionsOf(tx, ctx, { staffId: row.id });
  return { staffId: row.id };
}

/** The organisation's own provider gives somebody a role here: that is how it says who works here. */
async function addStaff(tx: Transaction, ctx: Context, vouched: Vouched, email: string): Promise<{ staffId: string }> {
  const { issuer, subject, role, alsoRoles, claims } = vouched;
  const staffId = ctx.ids.uuid();
  const now = ctx.clock.now();
  const { organisationId } = ctx.actor;
  const name = typeof claims['name'] === 'string' && claims['name'].trim() !== '' ? claims['name'].trim() : email;
  await tx.insert(staff).values({
    organisationId,
    id: staffId,
    name: name.slice(0, 200),
    email,
    role,
    alsoRoles,
    issuer,
    subject,
    createdAt: now,
    lastSignInAt: now,
  });
  return { staffId };
}

function ofOrganisation(ctx: Context) {
  return eq(staff.organisationId, ctx.actor.organisationId);
}
