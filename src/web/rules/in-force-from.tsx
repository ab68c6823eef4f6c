import { isIsoDate } from '../../calendar/iso-date.ts';
import { londonDate, londonInstant } from '../../calendar/london.ts';
import { rulesTexts } from '../../language/en/pages-rules.ts';
import { errorAt, typedDate, type FormFault, type FormValues } from '../form.ts';
import { dateInput, textarea } from '../govuk.ts';

const { inForceFrom: texts, reason } = rulesTexts;

/** From which day a change holds: the beginning of that day in London, or now for today. */
export function readInForceFrom(values: FormValues, now: Date): { at: Date } | { faults: FormFault[] } {
  const typed = typedDate(values, 'from');
  const fault = (message: string) => ({ faults: [{ field: 'from-day', message }] });
  if (typed === undefined) return fault(texts.missing);
  if (!isIsoDate(typed)) return fault(texts.wrong);
  const today = londonDate(now);
  if (typed < today) return fault(texts.past);
  return { at: typed === today ? now : londonInstant(typed, '00:00') };
}

/** The fields for the first day and the reason, which every change of the rules has. */
export function FromAndWhy({ values, faults }: { values: FormValues; faults: FormFault[] }) {
  return (
    <>
      {dateInput({
        id: 'from',
        namePrefix: 'from',
        fieldset: { legend: { text: texts.label, classes: 'govuk-fieldset__legend--m' } },
        hint: { text: texts.hint },
        items: ['day', 'month', 'year'].map((name) => ({
          name,
          classes: `govuk-input--width-${name === 'year' ? 4 : 2}`,
          value: values[`from-${name}`] ?? '',
        })),
        ...errorAt(faults, 'from-day'),
      })}
      {textarea({
        id: 'reason',
        name: 'reason',
        label: { text: reason.label },
        rows: 3,
        value: values['reason'] ?? '',
        ...errorAt(faults, 'reason'),
      })}
    </>
  );
}
