import { isWindow } from '../../machines/clock-rules.ts';
import { procedureClocks } from '../../machines/procedure-clocks.ts';
import type { Procedure } from '../../machines/procedure.ts';
import { rulesTexts } from '../../language/en/pages-rules.ts';
import { texts as textsOf } from '../../language/language.ts';
import { clockName } from '../case/case-in-words.ts';
import { errorAt } from '../form.ts';
import { input } from '../govuk.ts';
import { readOf, typedNumber, type PolicyPart } from './policy-part.ts';

const texts = rulesTexts.targets;
const { dates } = textsOf('en');

/** The organisation's own dates, stricter than the procedure's; both are reported. */
export const targetsPart: PolicyPart = {
  known: ({ targets }) =>
    Object.fromEntries(Object.entries(targets).map(([clock, { workingDays }]) => [clock, String(workingDays)])),
  read(values, policy, procedures) {
    const typed = clocksOf(procedures).map(({ clock }) => ({ clock, days: typedNumber(values[clock]) }));
    const faults = typed.flatMap(({ clock, days }) =>
      days === undefined || (days > 0 && days <= 400) ? [] : [{ field: clock, message: texts.wrong }],
    );
    const targets = Object.fromEntries(
      typed.flatMap(({ clock, days }) => (days === undefined ? [] : [[clock, { workingDays: days }]])),
    );
    return readOf(faults, { ...policy, targets });
  },
  Fields: ({ values, faults, procedures }) => (
    <>
      <p class="govuk-body">{texts.intro}</p>
      {clocksOf(procedures).map(({ clock, limits }) =>
        input({
          id: clock,
          name: clock,
          label: { text: clockName(clock) },
          ...(limits === '' ? {} : { hint: { text: texts.legal(limits) } }),
          classes: 'govuk-input--width-3',
          inputmode: 'numeric',
          value: values[clock] ?? '',
          ...errorAt(faults, clock),
        }),
      )}
    </>
  ),
};

/** Every clock that one of these procedures has, with what they give for it. */
function clocksOf(procedures: readonly Procedure[]): { clock: string; limits: string }[] {
  const known = new Map<string, Set<string>>();
  for (const { clock, terms } of procedures.flatMap(procedureClocks)) {
    if (isWindow(clock)) continue;
    const limits = known.get(clock) ?? new Set();
    if (terms.limit !== null) limits.add(dates.limitInWords(terms.limit));
    known.set(clock, limits);
  }
  return [...known].map(([clock, limits]) => ({ clock, limits: [...limits].join('; ') }));
}
