import { bareReference } from '../identity/typed-reference.ts';
import { clientAddress } from './client-address.ts';
import type { HttpContext } from './http-env.ts';
import { slowDown } from './limits/slow-down.ts';
import { takeOrWait } from './limits/take-or-wait.ts';
import { perClient, take } from './limits/take.ts';

// Every one of these throws `too-many-requests`, and counts the same whether or not what is asked for exists.

/** One sending of a complaint by the public. A flood from many places makes it slower, never refused. */
export async function countLodging(c: HttpContext): Promise<void> {
  await take(c, 'lodgingPerClient', clientAddress(c));
  await slowDown(c, 'lodgingPerOrganisation', c.get('context').actor.organisationId);
}

/** One asking for a code. */
export async function countCode(c: HttpContext, asked: { reference: string; address: string }): Promise<void> {
  await take(c, 'codesPerClient', clientAddress(c));
  await takeMessage(c, asked.address);
  await take(c, 'codesPerReference', bareReference(asked.reference));
}

/** One typing in of a code that was sent; `about` names what it would open, where that is known. */
export async function countTry(c: HttpContext, about?: string): Promise<void> {
  await take(c, 'triesPerClient', clientAddress(c));
  if (about !== undefined) await takeOrWait(c, 'triesPerReference', bareReference(about));
}

/** One typing in of the code on a letter: it does not change, so that guessing it gets slower and slower. */
export async function countLetterTry(c: HttpContext, { reference }: { reference: string }): Promise<void> {
  await countTry(c, reference);
}

/** One message with a way back to a draft, to the address that was typed. */
export async function countDraftLink(c: HttpContext, address: string): Promise<void> {
  await take(c, 'codesPerClient', clientAddress(c));
  await takeMessage(c, address);
}

/** One reading of somebody's private calendar. */
export async function countFeed(c: HttpContext, token: string): Promise<void> {
  await take(c, 'readsPerFeed', token);
}

export const countSignIn = perClient('signInsPerClient');

/** One password or code for an account, there or not; a right one is forgiven. */
export async function countAccountTry(c: HttpContext, account: string): Promise<void> {
  await countSignIn(c);
  await takeOrWait(c, 'triesPerAccount', account.trim().toLowerCase());
}

/** Whoever knows the password has not been guessing. */
export async function forgiveAccount(c: HttpContext, account: string): Promise<void> {
  await c.get('limits').triesPerAccount.delete(account.trim().toLowerCase());
}

/** One question to the deadline calculator or to the guide. */
export const countQuestion = perClient('questionsPerClient');
/** One complaint begun, or one look at a link to one. */
export const countDraft = perClient('draftsPerClient');
export const countUpload = perClient('uploadsPerClient');
/** One survey, compliment, comment or asking to be called back. */
export const countMessage = perClient('messagesPerClient');

async function takeMessage(c: HttpContext, address: string): Promise<void> {
  const key = address.trim().toLowerCase();
  await take(c, 'messagesPerMinute', key);
  await take(c, 'codesPerAddress', key);
}
