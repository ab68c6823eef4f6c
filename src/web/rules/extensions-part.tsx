import { rulesTexts } from '../../language/en/pages-rules.ts';
import type { Policy } from '../../machines/policy.ts';
import { errorAt, type FormFault, type FormValues } from '../form.ts';
import { input, select } from '../govuk.ts';
import { readOf, typedNumber, without, type PolicyPart } from './policy-part.ts';

const texts = rulesTexts.extensions;
const units = ['workingDays', 'calendarDays', 'months'] as const;

/** How often the time to answer may be extended, and how long somebody may take to escalate. */
export const extensionsPart: PolicyPart = {
  known({ maxExtensions, escalationWindow = {} }) {
    const [[unit, amount] = ['', '']] = Object.entries(escalationWindow);
    return { most: String(maxExtensions), amount: String(amount), unit };
  },
  read(values, policy) {
    const most = typedNumber(values['most']);
    const amount = typedNumber(values['amount']);
    const faults: FormFault[] = [
      ...(most !== undefined && most >= 0 && most <= 20 ? [] : [{ field: 'most', message: texts.most.wrong }]),
      ...(amount === undefined || amount > 0 ? [] : [{ field: 'amount', message: texts.window.wrong }]),
    ];
    const base = { ...without(policy, 'escalationWindow'), maxExtensions: most ?? 0 };
    return readOf(faults, amount === undefined ? base : { ...base, escalationWindow: windowOf(values, amount) });
  },
  Fields: ({ values, faults }) => (
    <>
      {input({
        id: 'most',
        name: 'most',
        label: { text: texts.most.label },
        classes: 'govuk-input--width-2',
        inputmode: 'numeric',
        value: values['most'] ?? '',
        ...errorAt(faults, 'most'),
      })}
      {input({
        id: 'amount',
        name: 'amount',
        label: { text: texts.window.label },
        hint: { text: texts.window.hint },
        classes: 'govuk-input--width-3',
        inputmode: 'numeric',
        value: values['amount'] ?? '',
        ...errorAt(faults, 'amount'),
      })}
      {select({
        id: 'unit',
        name: 'unit',
        label: { text: texts.window.unit },
        items: units.map((value) => ({ value, text: texts.units[value], selected: values['unit'] === value })),
      })}
    </>
  ),
};

function windowOf({ unit }: FormValues, amount: number): NonNullable<Policy['escalationWindow']> {
  if (unit === 'workingDays') return { workingDays: amount };
  return unit === 'calendarDays' ? { calendarDays: amount } : { months: amount };
}
