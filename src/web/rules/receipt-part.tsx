import { rulesTexts } from '../../language/en/pages-rules.ts';
import type { Policy } from '../../machines/policy.ts';
import { errorAt, type FormFault } from '../form.ts';
import { input, radios } from '../govuk.ts';
import { readOf, without, type PolicyPart } from './policy-part.ts';

const texts = rulesTexts.receipt;
const options = ['actual', 'nextWorkingDay', 'registered'] as const;

/** When a complaint counts as received (domain.md 4.2). */
export const receiptPart: PolicyPart = {
  known: ({ receipt, cutOff }) => ({ receipt: receipt ?? 'procedures', ...(cutOff ? { cutOff } : {}) }),
  read({ receipt, cutOff }, policy) {
    const faults: FormFault[] = [];
    if (cutOff !== undefined && !/^([01]\d|2[0-3]):[0-5]\d$/.test(cutOff))
      faults.push({ field: 'cutOff', message: texts.cutOff.wrong });
    const chosen = options.find((one) => one === receipt);
    const base = without(without(policy, 'receipt'), 'cutOff');
    const changed: Policy = {
      ...base,
      ...(chosen === undefined ? {} : { receipt: chosen }),
      ...(cutOff === undefined ? {} : { cutOff }),
    };
    return readOf(faults, changed);
  },
  Fields: ({ values, faults }) => (
    <>
      {radios({
        name: 'receipt',
        fieldset: { legend: { text: texts.legend, classes: 'govuk-fieldset__legend--m' } },
        items: [
          ...options.map((value) => ({ value, text: texts.options[value], checked: values['receipt'] === value })),
          {
            value: 'procedures',
            text: texts.procedures,
            checked: !options.some((one) => one === values['receipt']),
          },
        ],
      })}
      {input({
        id: 'cutOff',
        name: 'cutOff',
        label: { text: texts.cutOff.label },
        hint: { text: texts.cutOff.hint },
        classes: 'govuk-input--width-5',
        value: values['cutOff'] ?? '',
        ...errorAt(faults, 'cutOff'),
      })}
    </>
  ),
};
