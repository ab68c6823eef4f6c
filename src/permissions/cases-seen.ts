import type { Actor } from '../ports.ts';
import { mayDo } from './may-do.ts';

/** Which cases of the organisation a member of staff may see: every one, those they brought in themselves, or none. */
export function casesSeenBy(actor: Extract<Actor, { kind: 'staff' }>): 'all' | 'own' | 'none' {
  if (mayDo(actor, 'case.read')) return 'all';
  return mayDo(actor, 'case.readOwn') ? 'own' : 'none';
}
