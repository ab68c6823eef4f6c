import { mayDo } from '../permissions/may-do.ts';
import type { Permission } from '../permissions/permission.ts';
import type { Actor } from '../ports.ts';
import { fieldPermissions, namingFields } from './sensitive-fields.ts';
import type { CaseView, MessageView } from './view.ts';

/**
 * Pure: the case without what this member of staff may not see of it (sensitive-fields.ts). Somebody with a conflict of
 * interest in it sees what any reader does. Residents and the system are not asked: theirs is said elsewhere.
 */
export function withhold(view: CaseView, actor: Actor, conflicts: readonly string[]): CaseView {
  if (actor.kind !== 'staff') return view;
  const isConflicted = conflicts.includes(actor.staffId);
  const holds = (permission: Permission) => isFor(permission, isConflicted) && mayDo(actor, permission);
  const paths = Object.entries(fieldPermissions).flatMap(([path, needed]) => (holds(needed) ? [] : [path]));
  const isNameless = isWithheld(view) && !holds('case.sensitive');
  const hidden = isNameless ? [...paths, ...namingFields] : paths;
  const mayReadAll = holds('case.file');
  if (hidden.length === 0 && mayReadAll) return view;
  const messages = mayReadAll ? view.messages : view.messages.filter((one) => holds('letter.post') && isLetter(one));
  return blankAll({ ...view, messages }, hidden);
}

function isFor(permission: Permission, isConflicted: boolean): boolean {
  return !isConflicted || permission === 'case.read' || permission === 'case.readOwn';
}

/** Erased words leave the mark behind. */
function isWithheld({ lodged, forStaff }: CaseView): boolean {
  return lodged.withholdName !== null || (forStaff?.marks.includes('nameWithheld') ?? false);
}

/** What whoever prints and posts letters must have before them. */
function isLetter({ state }: MessageView): boolean {
  return state === 'toPost' || state === 'posted';
}

function blankAll(view: CaseView, paths: readonly string[]): CaseView {
  const copy = structuredClone(view);
  for (const path of paths) blank(copy, path.split('.'));
  return copy;
}

/** Empties what a path leads to: a list of its items, anything else of its value. `items[]` stands for each of a list. */
function blank(within: unknown, [step = '', ...rest]: readonly string[]): void {
  if (!isRecord(within)) return;
  const key = step.replace('[]', '');
  if (rest.length > 0) {
    for (const one of [within[key]].flat()) blank(one, rest);
  } else if (key in within) {
    within[key] = Array.isArray(within[key]) ? [] : null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
