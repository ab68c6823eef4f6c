import { addMonths, isIsoDate, type IsoDate } from '../../calendar/iso-date.ts';
import { londonDate } from '../../calendar/london.ts';
import { rulesTexts } from '../../language/en/pages-rules.ts';
import type { Context } from '../../ports.ts';
import type { WhatIfQuestion } from '../../reports/read-comparisons.ts';
import { whatIf } from '../../reports/what-if.ts';
import type { WhatIfCase } from '../../reports/what-if-tally.ts';
import { boxesOf, typedDate, type FormFault, type FormValues } from '../form.ts';
import type { Trial } from './what-if-shown.tsx';

const texts = rulesTexts.whatIf;

/** A page answers while somebody waits: more than this is for the command line. */
const mostTried = 1_000;
const mostShown = 25;

/** The period that is offered first: the year until today. */
export function lastYear(now: Date): FormValues {
  const to = londonDate(now);
  return { ...boxesOf('from', addMonths(to, -12)), ...boxesOf('to', to) };
}

/** Judges the cases of a typed period again under a draft; nothing is written. */
export async function tryOnPast(
  ctx: Context,
  values: FormValues,
  draft: Pick<WhatIfQuestion, 'policy' | 'draft' | 'of'>,
): Promise<{ trial: Trial } | { faults: FormFault[] }> {
  const [from, to] = [typedDate(values, 'from'), typedDate(values, 'to')];
  const faults: FormFault[] = [
    ...(isDay(from) ? [] : [{ field: 'from-day', message: texts.wrong }]),
    ...(isDay(to) ? [] : [{ field: 'to-day', message: texts.wrong }]),
  ];
  if (!isDay(from) || !isDay(to)) return { faults };
  if (from > to) return { faults: [{ field: 'from-day', message: texts.order }] };
  const shown: WhatIfCase[] = [];
  const onCase = (changed: WhatIfCase): void => {
    if (shown.length < mostShown) shown.push(changed);
  };
  const report = await whatIf(ctx, { from, to, ...draft }, { onCase, most: mostTried });
  return { trial: { report, shown, most: mostTried, isCapped: report.cases >= mostTried } };
}

function isDay(text: string | undefined): text is IsoDate {
  return text !== undefined && isIsoDate(text);
}
