import { retentionKinds, type RetentionBody } from '../../configuration/areas/retention.ts';
import { retentionTexts as texts } from '../../language/en/pages-admin-retention.ts';
import type { FormFault, FormValues } from '../form.ts';

/** What the form of the periods begins with. */
export function valuesOfRetention({ months, kinds }: RetentionBody): FormValues {
  const own = Object.entries(kinds).map(([kind, number]): [string, string] => [kind, String(number)]);
  return { months: String(months), ...Object.fromEntries(own) };
}

/** What was typed, as a body, or which periods are none. */
export function retentionOf(values: FormValues): { after: RetentionBody; faults: FormFault[] } {
  const fields = ['months', ...retentionKinds] as const;
  const given = fields.filter((field) => field === 'months' || values[field] !== undefined);
  const isWrong = (field: string) => !/^\d{1,4}$/.test(values[field] ?? '') || !isPeriod(Number(values[field]));
  const kinds = retentionKinds.filter((kind) => values[kind] !== undefined);
  return {
    after: {
      months: Number(values['months']),
      kinds: Object.fromEntries(kinds.map((kind) => [kind, Number(values[kind])])),
    },
    faults: given.filter(isWrong).map((field) => ({ field, message: texts.wrong })),
  };
}

function isPeriod(months: number): boolean {
  return months >= 1 && months <= 1_200;
}
