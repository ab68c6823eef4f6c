import { isIsoDate, type IsoDate } from '../../calendar/iso-date.ts';
import { rulesTexts } from '../../language/en/pages-rules.ts';
import { errorAt, type FormFault } from '../form.ts';
import { radios, textarea } from '../govuk.ts';
import { readOf, type PolicyPart } from './policy-part.ts';

const texts = rulesTexts.closures;

/** Days on which the organisation is closed, and whether they stop a clock (domain.md 4.3). */
export const closuresPart: PolicyPart = {
  known: ({ closures, closuresStopClock }) => ({
    closures: closures.join('\n'),
    stop: closuresStopClock ? 'skip' : 'count',
  }),
  read({ closures = '', stop }, policy) {
    const lines = closures.split('\n').map((line) => line.trim());
    const typed = lines.filter((line) => line !== '');
    const wrong = typed.find((line) => !isIsoDate(line));
    const faults: FormFault[] = [
      ...(wrong === undefined ? [] : [{ field: 'closures', message: texts.dates.wrong(wrong) }]),
      ...(stop === 'count' || stop === 'skip' ? [] : [{ field: 'stop', message: texts.missing }]),
    ];
    const dates = [...new Set(typed.filter((line): line is IsoDate => isIsoDate(line)))].toSorted();
    return readOf(faults, { ...policy, closures: dates, closuresStopClock: stop === 'skip' });
  },
  Fields: ({ values, faults }) => (
    <>
      {textarea({
        id: 'closures',
        name: 'closures',
        label: { text: texts.dates.label },
        hint: { text: texts.dates.hint },
        rows: 8,
        value: values['closures'] ?? '',
        ...errorAt(faults, 'closures'),
      })}
      {radios({
        name: 'stop',
        fieldset: { legend: { text: texts.stop.legend } },
        items: [
          { value: 'count', text: texts.stop.count, checked: values['stop'] === 'count' },
          { value: 'skip', text: texts.stop.skip, checked: values['stop'] === 'skip' },
        ],
        ...errorAt(faults, 'stop'),
      })}
    </>
  ),
};
