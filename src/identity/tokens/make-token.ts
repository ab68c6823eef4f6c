import { addDays } from '../../calendar/iso-date.ts';
import { endOfLondonDay, londonDate } from '../../calendar/london.ts';
import type { FieldFault } from '../../errors.ts';
import { permissions, type Permission } from '../../permissions/permission.ts';
import type { StaffRole } from '../../permissions/staff-role.ts';
import type { Context } from '../../ports.ts';
import { faultsIf, type Outcome } from '../outcome.ts';
import { createToken } from '../create-token.ts';
import { listTokens } from './list-tokens.ts';

/** A token that an administrator asks for. */
export interface TokenAsked {
  name: string;
  role: StaffRole;
  /** Null: everything that the role may do. */
  only: Permission[] | null;
  /** The program that goes on under another token: what it brought in stays its own. Null: a new one. */
  holderId: string | null;
  /** The last day on which it is good, in London. */
  until: string;
}

/** The longest that a token is good for. */
export const LONGEST_TOKEN_DAYS = 366;

/** What no token may do: to look after people and settings takes somebody who has just shown who they are. */
export const rolesOfTokens = [
  'integration',
  'reader',
  'intake',
  'officer',
  'manager',
  'auditor',
] as const satisfies StaffRole[];

/** Makes a token; it is shown this once. */
export async function makeToken(ctx: Context, asked: TokenAsked): Promise<Outcome<{ tokenId: string; token: string }>> {
  const { name, role, only, holderId, until } = asked;
  const holders = holderId === null ? [] : await listTokens(ctx);
  const faults = faultsOf(
    asked,
    londonDate(ctx.clock.now()),
    holders.map((one) => one.holderId),
  );
  if (faults.length > 0) return { ok: false, faults };
  const expiresAt = endOfLondonDay(until);
  const limit = only === null ? {} : { only };
  const holder = holderId === null ? {} : { staffId: holderId };
  return { ok: true, value: await createToken(ctx, { name, role, expiresAt, ...limit, ...holder }) };
}

function faultsOf({ role, only, holderId, until }: TokenAsked, today: string, holders: string[]): FieldFault[] {
  const isBeyond = (only ?? []).some((one) => !permissions[one].some((holder) => holder === role));
  const isOffered = rolesOfTokens.some((offered) => offered === role);
  return faultsIf([
    [!isOffered, '/role', 'Choose one of these roles'],
    [only?.length === 0, '/only', 'Choose at least one thing that it may do'],
    [isBeyond, '/only', 'Choose only what the role may do'],
    [holderId !== null && !holders.includes(holderId), '/holderId', 'Choose a program that has a token, or a new one'],
    [until < today, '/until', 'Enter today or a later day'],
    [until > addDays(today, LONGEST_TOKEN_DAYS), '/until', 'Enter a day within a year: a new token can follow'],
  ]);
}
