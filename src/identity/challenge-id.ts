import type { Context } from '../ports.ts';
import { addressKey, type Asked } from './find-holder.ts';
import { bareReference } from './typed-reference.ts';

const minute = 60_000;

/** A question for a code as one browser asks it. */
export type BrowserQuestion = Asked & { browser: string };

/**
 * The ids that a challenge of this very question has if it was asked within the last minute, the newest first. They are
 * made with the key of the installation from what was asked, so that nothing of it has to be stored.
 */
export function recentIds(ctx: Pick<Context, 'vault' | 'clock'>, asked: BrowserQuestion): [string, string] {
  const now = Math.floor(ctx.clock.now().getTime() / minute);
  const idOf = (then: number): string => {
    const question = [asked.browser, bareReference(asked.reference), asked.channel ?? 'email', addressKey(asked), then];
    return asUuid(ctx.vault.mac('challenge', JSON.stringify(question)));
  };
  return [idOf(now), idOf(now - 1)];
}

/** Version 8: made in a way of our own (RFC 9562 5.8). */
function asUuid(bytes: Uint8Array): string {
  const hex = Buffer.from(bytes).toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
}
