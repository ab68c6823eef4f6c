import type { ProviderBody } from '../../configuration/areas/provider.ts';
import { providerTexts as texts } from '../../language/en/pages-admin-integrations.ts';
import type { FormFault, FormValues } from '../form.ts';

/** What the form of a provider begins with; null: a new one. */
export function valuesOfProvider(body: ProviderBody | null): FormValues {
  if (body === null) return { roleClaim: 'roles' };
  const { name, issuer, clientId, roleClaim, roles } = body;
  const lines = Object.entries(roles).map(([theirs, ours]) => `${theirs} = ${ours}`);
  return { name, issuer, clientId, roleClaim, roles: lines.join('\n') };
}

/** What was typed, as a body whose schema is the verb's to judge; lines of roles that cannot be read are faults. */
export function providerOf(values: FormValues, ended: boolean): { after: unknown; faults: FormFault[] } {
  const { name = '', issuer = '', clientId = '', roleClaim = '', roles = '' } = values;
  const secretGiven = !ended && values['clientSecret'] !== undefined;
  const lines = roles.split('\n').filter((line) => line.trim() !== '');
  const pairs = lines.map((line) => /^(.+?)\s*=\s*([a-z]+)$/.exec(line.trim()));
  const wrong = lines.find((_line, at) => pairs[at] === null);
  const read = pairs.flatMap((pair): [string, string][] => (pair ? [[pair[1]?.trim() ?? '', pair[2] ?? '']] : []));
  return {
    after: { name, issuer, clientId, roleClaim, roles: Object.fromEntries(read), ended, secretGiven },
    faults: wrong === undefined ? [] : [{ field: 'roles', message: texts.roles.wrong(wrong.slice(0, 80)) }],
  };
}

/** Where the faults of the body are shown: a role of ours that is none is shown at the roles. */
export function fieldOfProvider(after: unknown): Record<string, string> {
  const roles = typeof after === 'object' && after !== null && 'roles' in after ? after.roles : {};
  return Object.fromEntries(Object.keys(roles ?? {}).map((role) => [`/roles/${role}`, 'roles']));
}
