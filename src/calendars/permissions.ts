import { mayDo } from '../permissions/may-do.ts';
import type { Actor } from '../ports.ts';

/** Whether this actor may see the calendars of their organisation and what is proposed. */
export function mayRead(actor: Actor): boolean {
  return actor.kind === 'system' || mayDo(actor, 'calendar.read');
}

/** Whether this actor may propose a revision; the command line proposes as nobody in particular. */
export function mayPropose(actor: Actor): boolean {
  return actor.kind === 'system' || mayDecide(actor);
}

/** Whether this actor may approve or reject one: a manager, by name. */
export function mayDecide(actor: Actor): boolean {
  return mayDo(actor, 'calendar.decide');
}
