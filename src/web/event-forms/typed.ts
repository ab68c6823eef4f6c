/** What was typed in, one value a field; fields left empty are not there. */
export type Typed = Record<string, unknown>;

/** Only what there is: an event holds no field without a value. */
export function given(typed: Typed): Typed {
  return Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== undefined));
}

/** Promises are numbered as they are made; officers choose them by their words. `taken`: every time limit and question of the case. */
export function newId(kind: 'remedy' | 'enquiry' | 'recommendation' | 'request', taken: readonly string[]): string {
  let number = taken.filter((clock) => clock.startsWith(`${kind}.`)).length + 1;
  while (taken.includes(`${kind}.${kind}-${number}`)) number += 1;
  return `${kind}-${number}`;
}
