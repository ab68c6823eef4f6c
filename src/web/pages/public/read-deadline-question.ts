import { isIsoDate } from '../../../calendar/iso-date.ts';
import type { Texts } from '../../../language/language.ts';
import {
  complaintQuestion,
  longestPeriod,
  periodQuestion,
  type ComplaintQuestion,
  type PeriodQuestion,
} from '../../../machines/deadline-question.ts';
import { typedDate, type FormFault, type FormValues } from '../../form.ts';

/** What an address of the calculator asks. */
export type Asked =
  | { kind: 'nothing' }
  | { kind: 'complaint'; question: ComplaintQuestion }
  | { kind: 'period'; question: PeriodQuestion }
  | { kind: 'unreadable'; faults: FormFault[] };

/** Reads the question, dates in one piece as links have them or in the three boxes of the forms, and what to show in the fields. */
export function readDeadlineQuestion(query: URLSearchParams, texts: Texts): { asked: Asked; values: FormValues } {
  const words = texts.deadlines.deadlinesTexts;
  const given: FormValues = Object.fromEntries([...query].filter(([, value]) => value.trim() !== ''));
  const values = { ...given, ...boxesOf(given, 'on'), ...boxesOf(given, 'awareOn'), ...boxesOf(given, 'from') };
  if (['amount', 'unit', 'from'].some((name) => hasField(values, name)))
    return { asked: askedPeriod(values, words), values };
  if (['procedure', 'on', 'awareOn'].some((name) => hasField(values, name)))
    return { asked: askedComplaint(values, words), values };
  return { asked: { kind: 'nothing' }, values };
}

function hasField(values: FormValues, name: string): boolean {
  return values[name] !== undefined || typedDate(values, name) !== undefined;
}

type Words = Texts['deadlines']['deadlinesTexts'];

function askedComplaint(values: FormValues, words: Words): Asked {
  const on = typedDate(values, 'on');
  const awareOn = typedDate(values, 'awareOn');
  const faults = [
    ...faultIf(values['procedure'] === undefined, 'procedure', words.procedure.missing),
    ...faultIf(!isDate(on), 'on-day', words.on.missing),
    ...faultIf(awareOn !== undefined && !isDate(awareOn), 'awareOn-day', words.aware.wrong),
  ];
  if (faults.length > 0) return { kind: 'unreadable', faults };
  const { procedure, nation } = values;
  const parsed = complaintQuestion.safeParse({ procedure, on, awareOn, nation });
  if (parsed.success) return { kind: 'complaint', question: parsed.data };
  return { kind: 'unreadable', faults: [{ field: 'procedure', message: words.procedure.missing }] };
}

function askedPeriod(values: FormValues, words: Words): Asked {
  const on = typedDate(values, 'from');
  const { amount, unit, count, roll, of: nation } = values;
  const parsed = periodQuestion.safeParse({ on, amount: amount ?? '', unit, count, roll, nation });
  if (parsed.success) return { kind: 'period', question: parsed.data };
  const wrong = new Set(parsed.error.issues.map(({ path }) => String(path[0])));
  const faults = [
    ...faultIf(wrong.has('on'), 'from-day', words.from.missing),
    ...faultIf(wrong.has('amount'), 'amount', amountFault(amount, unit, words.amount)),
    ...faultIf(wrong.has('unit'), 'unit', words.unit.missing),
  ];
  return {
    kind: 'unreadable',
    faults: faults.length > 0 ? faults : [{ field: 'count', message: words.count.missing }],
  };
}

function amountFault(amount: string | undefined, unit: string | undefined, words: Words['amount']): string {
  if (amount === undefined) return words.missing;
  const most = Object.entries(longestPeriod).find(([name]) => name === unit)?.[1];
  return most !== undefined && Number(amount) > most ? words.most(most) : words.whole;
}

function isDate(text: string | undefined): boolean {
  return text !== undefined && isIsoDate(text);
}

function faultIf(isWrong: boolean, field: string, message: string): FormFault[] {
  return isWrong ? [{ field, message }] : [];
}

/** A date in one piece as three boxes. */
function boxesOf(given: FormValues, name: string): FormValues {
  const date = given[name];
  if (date === undefined) return {};
  const [year = '', month = '', day = ''] = date.split('-').map((part) => String(Number(part)));
  return { [`${name}-day`]: day, [`${name}-month`]: month, [`${name}-year`]: year };
}
