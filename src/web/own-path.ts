import { patterns } from './paths.ts';

/** Letters, digits and what our own addresses have besides; nothing that a browser could read as another place. */
const plain = /^\/[\w.~-]*(?:\/[\w.~-]+)*$/;
const query = /^(?:[\w.~%+:-]+(?:=[\w.~%+:,-]*)?(?:&|$))*$/;
const ours = Object.values(patterns).map((pattern) => new RegExp(`^${pattern.replaceAll(/:[a-z]+/gi, '[\\w.~-]+')}$`));

/** A path of ours to go on to after a sign-in; null for anything that could lead elsewhere (T31). */
export function ownPath(text: string | null | undefined): string | null {
  if (!text || text.length > 500) return null;
  const [path = '', search, ...more] = text.split('?');
  if (more.length > 0 || !plain.test(path) || /(^|\/)\.+(\/|$)/.test(path)) return null;
  if (search !== undefined && !query.test(search)) return null;
  return ours.some((pattern) => pattern.test(path)) ? text : null;
}
