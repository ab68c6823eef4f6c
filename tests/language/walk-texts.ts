/** A text or a function that gives one, at its place in the groups: 'layout.footer.help'. */
export type Leaf = [path: string, text: unknown];

/** Every text and function below a value, with its path. */
export function leavesOf(value: unknown, path = ''): Leaf[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, below]) => leavesOf(below, path === '' ? key : `${path}.${key}`));
}

/** Every string in what a function gave back. */
export function stringsIn(value: unknown): string[] {
  return leavesOf(value).flatMap(([, text]) => (typeof text === 'string' ? [text] : []));
}
