import { caseSorts, type CaseFilter, type CaseSort } from '../../cases/case-filter.ts';
import { mayDo } from '../../permissions/may-do.ts';
import { pathTo } from '../paths.ts';
import { narrowings, type Narrowing, type NarrowingName, type Offered } from './narrowings.ts';

/** What is chosen of the list of cases: the values of its filters, and its order. */
export interface Chosen {
  values: Partial<Record<NarrowingName, string>>;
  sort: CaseSort;
}

/** Reads what is offered from an address; the rest is left out. Whoever deals with cases begins with their own. */
export function readChosen(query: URLSearchParams, offered: Offered): Chosen {
  const usual = { whose: mayDo(offered.actor, 'case.handle') ? 'mine' : 'all', show: 'open' };
  const given = narrowings.flatMap((narrowing) => {
    const value = query.get(narrowing.name) ?? '';
    return wordsOf(narrowing, value, offered) === undefined ? [] : [[narrowing.name, value] as const];
  });
  const sort = caseSorts.find((one) => one === query.get('sort')) ?? 'due';
  return { values: { ...usual, ...Object.fromEntries(given) }, sort };
}

/** Whether an address chooses anything at all. */
export function choosesSomething(query: URLSearchParams): boolean {
  return query.has('sort') || narrowings.some(({ name }) => query.has(name));
}

/** How a chosen value reads; undefined where it is not offered. */
export function wordsOf(narrowing: Narrowing, value: string, offered: Offered): string | undefined {
  const option = narrowing.options?.(offered).find((one) => one.value === value);
  return option?.text ?? narrowing.wordsOf?.(value);
}

/** The chosen values as the verbs take them. */
export function filterOf({ values }: Pick<Chosen, 'values'>, offered: Offered): CaseFilter {
  return narrowings.reduce<CaseFilter>((filter, { name, filterOf: part }) => {
    const value = values[name];
    return value === undefined ? filter : bothOf(filter, part(value, offered));
  }, {});
}

/** What is due is chosen in words and by dates: of two first days the later holds, of two last days the earlier. */
function bothOf(one: CaseFilter, other: CaseFilter): CaseFilter {
  const [dueFrom] = [one.dueFrom, other.dueFrom]
    .filter((day) => day !== undefined)
    .sort()
    .reverse();
  const [dueTo] = [one.dueTo, other.dueTo].filter((day) => day !== undefined).sort();
  return { ...one, ...other, ...(dueFrom && { dueFrom }), ...(dueTo && { dueTo }) };
}

/** The address of the list with these choices; what narrows nothing by itself is named too, so that nothing is added to it. */
export function addressOfList({ values, sort }: Chosen, more: Record<string, string> = {}): string {
  return pathTo('worklist', {}, { ...values, ...(sort === 'due' ? {} : { sort }), ...more });
}

/** The choices as they are kept in a saved view. */
export function queryOf(chosen: Chosen): string {
  return addressOfList(chosen).split('?')[1] ?? '';
}

/** The same choices without one: of two that always stand, everything. */
export function without({ values, sort }: Chosen, name: NarrowingName): Chosen {
  const { [name]: _dropped, ...rest } = values;
  return { values: name === 'whose' || name === 'show' ? { ...rest, [name]: 'all' } : rest, sort };
}
