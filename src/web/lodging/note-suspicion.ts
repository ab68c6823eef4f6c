import type { Context } from '../../ports.ts';
import type { KeptComplaint } from './answers.ts';

/** Milliseconds in which nobody can have read the questions. */
const tooFast = 15_000;

/** Tells whoever watches the log of what a program may have sent. It is taken like any other: no genuine complaint is lost to it. */
export function noteSuspicion({ clock, log, actor }: Context, { startedAt, wasTrapped }: KeptComplaint): void {
  const wasFast = clock.now().getTime() - new Date(startedAt).getTime() < tooFast;
  const code = wasTrapped ? 'trap' : wasFast ? 'haste' : null;
  if (code) log.warn('suspicious-lodging', { organisationId: actor.organisationId, code });
}
