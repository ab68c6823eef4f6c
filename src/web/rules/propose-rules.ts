import type { AreaName } from '../../configuration/areas/index.ts';
import type { NotChanged } from '../../configuration/outcome.ts';
import { proposeChange } from '../../configuration/propose-change.ts';
import { HttpFailure } from '../../http/http-failure.ts';
import { rulesTexts as texts } from '../../language/en/pages-rules.ts';
import type { Context } from '../../ports.ts';
import type { FormFault, FormValues } from '../form.ts';
import { pathTo } from '../paths.ts';
import { readInForceFrom } from './in-force-from.tsx';

interface Typed {
  area: AreaName;
  after: unknown;
  values: FormValues;
}

/** Makes a proposal of what was typed: where it is looked at next, or what is wrong with it. */
export async function proposeRules(
  ctx: Context,
  { area, after, values }: Typed,
): Promise<{ redirect: string } | { faults: FormFault[] }> {
  const from = readInForceFrom(values, ctx.clock.now());
  const { reason, seen } = values;
  const faults = [
    ...('faults' in from ? from.faults : []),
    ...(reason === undefined ? [{ field: 'reason', message: texts.reason.missing }] : []),
  ];
  if ('faults' in from || faults.length > 0) return { faults };
  const done = await proposeChange(ctx, { area, after, inForceFrom: from.at, reason, seen });
  if (done.ok) return { redirect: pathTo('adminRulesChange', { id: done.value.changeId }) };
  return { faults: faultsOf(done.why) };
}

function faultsOf(why: NotChanged): FormFault[] {
  switch (why.kind) {
    case 'unchanged':
      return [{ field: 'whole', message: texts.unchanged }];
    case 'overtaken':
      return [{ field: 'whole', message: texts.overtaken }];
    case 'invalid':
      return why.faults.map(({ pointer, message }) => ({
        field: pointer === '/inForceFrom' ? 'from-day' : 'whole',
        message,
      }));
    default:
      throw new HttpFailure('forbidden');
  }
}
