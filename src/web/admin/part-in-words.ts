import type { Difference } from '../../configuration/differences.ts';
import { isIsoDate } from '../../calendar/iso-date.ts';
import { dateInWords } from '../../language/en/dates.ts';
import { changeTexts as texts, partWords } from '../../language/en/pages-admin.ts';

/** Where a difference stands, in words: "Members, Priya Nair, Until". */
export function placeInWords({ path }: Difference, names: ReadonlyMap<string, string>): string {
  return path.map((part) => names.get(part) ?? partWords[part] ?? part).join(', ');
}

/** A value of the configuration, in words. */
export function valueInWords(value: unknown, names: ReadonlyMap<string, string>): string {
  if (value === null || value === undefined || value === '') return texts.nothing;
  if (typeof value === 'boolean') return value ? texts.yes : texts.no;
  if (typeof value === 'string') return stringInWords(value, names);
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map((item: unknown) => valueInWords(item, names)).join(', ') || texts.nothing;
  return objectInWords(value, names);
}

/** Every text that may be an id, so that its name can be looked up. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return [...Object.keys(value), ...Object.values(value).flatMap(textsIn)];
}

const longest = 2_000;

function stringInWords(value: string, names: ReadonlyMap<string, string>): string {
  if (isIsoDate(value)) return dateInWords(value);
  if (value.length > longest && !value.includes(' ')) return texts.picture(Math.floor((value.length * 3) / 4));
  return names.get(value) ?? value;
}

function objectInWords(value: object, names: ReadonlyMap<string, string>): string {
  const parts = Object.entries(value).map(([name, part]) => {
    const known = names.get(name) ?? partWords[name] ?? name;
    return `${known}: ${valueInWords(part, names)}`;
  });
  return parts.join('; ') || texts.nothing;
}
