import type { OwnedCase } from './world.ts';

const nobody = '01900000-0000-7000-8000-000000000000';

/** Of what an address may name by an id, one of each kind. */
const idsTried = ['document', 'draftDocument', 'message', 'callBack', 'survey', 'feedback', 'draft'];

/** What the parameters of an address may be called, and the thing of an owner that each then names. */
function named(pattern: string, owned: OwnedCase, hasSecrets: boolean): Record<string, string[]> {
  const { ids, draftToken, feedToken } = owned.objects;
  return {
    reference: [owned.reference],
    clock: ['stage1.acknowledge'],
    type: ['acknowledge'],
    token: [hasSecrets ? (pattern.includes('saved') ? draftToken : feedToken) : 'x'.repeat(43)],
    id: [...idsTried.map((name) => ids[name] ?? nobody), nobody],
  };
}

/** Every address of a pattern about one owner: with each of their ids, in the path where it takes one and in the query. */
export function addressesOf(pattern: string, owned: OwnedCase, hasSecrets = true): string[] {
  const values = named(pattern, owned, hasSecrets);
  const params = [...pattern.matchAll(/:(\w+)/g)].map(([, name = '']) => name);
  let paths = [pattern];
  // What else there may be names no thing of anybody's: a procedure, a question, a place.
  for (const param of params) {
    const given = values[param] ?? ['lgsco-code'];
    paths = paths.flatMap((path) => given.map((value) => path.replace(`:${param}`, encodeURIComponent(value))));
  }
  const [first = ''] = paths;
  return [...paths, `${first}?${new URLSearchParams(fieldsOf(owned, hasSecrets)).toString()}`];
}

/** All ids of an owner, under every name that a query or a form might give them. */
export function fieldsOf({ reference, objects }: OwnedCase, hasSecrets = true): Record<string, string> {
  const { ids, draftToken } = objects;
  const asIds = Object.entries(ids).flatMap(([name, id]) => [
    [name, id],
    [`${name}Id`, id],
  ]);
  return {
    reference,
    ...Object.fromEntries(asIds),
    id: ids['case'] ?? '',
    ...(hasSecrets ? { token: draftToken } : {}),
  };
}
