import { procedure as schema, type Procedure, type Setting } from './procedure.ts';

/** The settings that an organisation has chosen, by procedure and setting: { "psow-csa": { "stage2Start": "acknowledgement" } }. */
export type Choices = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * The procedure as an organisation has settled what its sources leave open; without a choice the defaults, unchanged.
 * Throws a RangeError for a setting or a choice that the procedure does not have, a ZodError for a change that makes no sense.
 */
export function chooseSettings(procedure: Procedure, chosen: Readonly<Record<string, string>> = {}): Procedure {
  const changes = Object.entries(chosen).flatMap(([id, choice]) => changesOf(procedure, id, choice));
  if (changes.length === 0) return procedure;
  const changed: unknown = structuredClone(procedure);
  for (const { path, value } of changes) put(changed, path, value);
  return schema.parse(changed);
}

function changesOf(procedure: Procedure, id: string, choice: string): Setting['choices'][number]['set'] {
  const setting = procedure.settings.find((one) => one.id === id);
  const found = setting?.choices.find((one) => one.id === choice);
  if (setting === undefined) throw new RangeError(`Procedure ${procedure.id} has no setting "${id}".`);
  if (found !== undefined) return found.set;
  const known = setting.choices.map((one) => one.id).join(', ');
  throw new RangeError(`The setting "${id}" of ${procedure.id} can be ${known}, not "${choice}".`);
}

/** Puts a value where a JSON pointer (RFC 6901) leads. */
function put(whole: unknown, path: string, value: unknown): void {
  const names = path.slice(1).split('/');
  const last = names.pop() ?? '';
  const place = names.reduce((part, name) => childOf(part, name, path), whole);
  if (!isHolder(place)) throw new RangeError(`There is nothing at ${path}.`);
  Reflect.set(place, last, value);
}

function childOf(part: unknown, name: string, path: string): unknown {
  if (!isHolder(part) || !Object.hasOwn(part, name)) throw new RangeError(`There is nothing at ${path}.`);
  return Reflect.get(part, name);
}

function isHolder(part: unknown): part is object {
  return typeof part === 'object' && part !== null;
}
