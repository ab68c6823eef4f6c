import { addDays, addMonths, isIsoDate, type IsoDate } from '../../../calendar/iso-date.ts';
import { complianceTexts as texts } from '../../../language/en/pages-audit.ts';
import type { Period } from '../../../reports/clock-standing.ts';
import { typedDate, type FormFault, type FormValues } from '../../form.ts';

/** The period asked for, the last twelve months where none was, and what is wrong with it. */
export function readPeriod(
  query: URLSearchParams,
  today: IsoDate,
): { period: Period; values: FormValues; faults: FormFault[] } {
  const usual = { from: addDays(addMonths(today, -12), 1), to: today };
  const asked = { from: askedDate(query, 'from') ?? usual.from, to: askedDate(query, 'to') ?? usual.to };
  const faults = faultsOf(asked);
  const values = faults.length === 0 ? boxesOf(asked) : Object.fromEntries(query);
  return { period: faults.length === 0 ? asked : usual, values, faults };
}

/** A date in one piece, as links have it, or in the three boxes of the form. */
function askedDate(query: URLSearchParams, name: string): string | undefined {
  return query.get(name) || typedDate(filled(query), name);
}

function filled(query: URLSearchParams): FormValues {
  return Object.fromEntries([...query].filter(([, value]) => value !== ''));
}

function faultsOf({ from, to }: { from: string; to: string }): FormFault[] {
  const wrong = Object.entries({ from, to }).filter(([, date]) => !isIsoDate(date));
  if (wrong.length > 0) return wrong.map(([name]) => ({ field: `${name}-day`, message: texts.wrongDate }));
  return from > to ? [{ field: 'to-day', message: texts.wrongOrder }] : [];
}

function boxesOf({ from, to }: Period): FormValues {
  const boxes: FormValues = {};
  for (const [name, date] of Object.entries({ from, to })) {
    const [year = '', month = '', day = ''] = date.split('-').map((part) => String(Number(part)));
    Object.assign(boxes, { [`${name}-day`]: day, [`${name}-month`]: month, [`${name}-year`]: year });
  }
  return boxes;
}
