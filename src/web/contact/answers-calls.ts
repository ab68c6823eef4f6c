import { mayDo } from '../../permissions/may-do.ts';
import type { Actor } from '../../ports.ts';

/** Whether somebody sees cases only to answer calls about them: then a list leads to the one screen for that. */
export function answersCalls(actor: Actor): boolean {
  return mayDo(actor, 'case.read') && !mayDo(actor, 'case.file');
}
