/**
 * The one way to write a JSON value as text (RFC 8785): keys in the order of their UTF-16 units, no spaces, numbers and
 * strings as JSON.stringify writes them. Fields that are undefined are left out. Throws for what JSON cannot hold.
 */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item: unknown) => canonical(item ?? null)).join()}]`;
  if (isPlain(value)) return canonicalObject(value);
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError('A number must be finite');
  const text = JSON.stringify(value);
  if (text === undefined || (typeof value === 'object' && value !== null)) {
    throw new TypeError(`Only plain JSON has a canonical form, not ${typeof value}`);
  }
  return text;
}

function canonicalObject(value: Record<string, unknown>): string {
  let text = '';
  for (const key of Object.keys(value).sort()) {
    const item = value[key];
    if (item === undefined) continue;
    text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${canonical(item)}`;
  }
  return `{${text}}`;
}

function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
