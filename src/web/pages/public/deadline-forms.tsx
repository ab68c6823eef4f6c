import { nations } from '../../../calendar/nations.ts';
import type { OrganisationRules } from '../../../cases/read-rules.ts';
import { deadlinesTexts as texts, nationNames } from '../../../language/en/pages-deadlines.ts';
import { knownProcedures } from '../../../machines/own-procedures.ts';
import { procedureName } from '../../case/case-in-words.ts';
import { drawDate } from '../../event-forms/draw-field.tsx';
import { errorAt, type FormFault, type FormValues } from '../../form.ts';
import { button, checkboxes, input, select } from '../../govuk.ts';
import { pathTo } from '../../paths.ts';

interface Filled {
  values: FormValues;
  faults: FormFault[];
}

/** Which procedure, from which day: every date of a complaint. */
export function ComplaintForm({ rules, values, faults }: Filled & { rules: OrganisationRules }) {
  return (
    <form method="get" action={pathTo('deadlines')} class="govuk-!-display-none-print" novalidate>
      {select({
        id: 'procedure',
        name: 'procedure',
        label: { text: texts.procedure.label },
        items: proceduresOf(rules).map((item) => ({ ...item, selected: item.value === values['procedure'] })),
        ...errorAt(faults, 'procedure'),
      })}
      {drawDate('on', texts.on, { values, faults })}
      {drawDate('awareOn', texts.aware, { values, faults })}
      {nationSelect('nation', texts.nation.usual, { values, faults })}
      {button({ text: texts.show })}
    </form>
  );
}

/** So many units from a day. */
export function PeriodForm({ values, faults }: Filled) {
  return (
    <form method="get" action={pathTo('deadlines')} class="govuk-!-display-none-print" novalidate>
      <p class="govuk-body">{texts.periodIntro}</p>
      {drawDate('from', texts.from, { values, faults })}
      {input({
        id: 'amount',
        name: 'amount',
        label: { text: texts.amount.label },
        inputmode: 'numeric',
        classes: 'govuk-input--width-3',
        value: values['amount'] ?? '',
        ...errorAt(faults, 'amount'),
      })}
      {choice('unit', texts.unit, { values, faults })}
      {choice('count', texts.count, { values, faults })}
      {checkboxes({
        name: 'roll',
        idPrefix: 'roll',
        items: [{ value: 'next', text: texts.roll.label, checked: values['roll'] === 'next' }],
      })}
      {nationSelect('of', texts.nation.ours, { values, faults })}
      {button({ text: texts.go, classes: 'govuk-button--secondary' })}
    </form>
  );
}

/** Those that are used here first. */
function proceduresOf({ procedures }: OrganisationRules): { value: string; text: string }[] {
  const own = procedures.map(({ id }) => ({ value: id, text: texts.own(procedureName(id)) }));
  const ownIds = new Set(own.map(({ value }) => value));
  const others = [...new Set(knownProcedures().map(({ id }) => id))].filter((id) => !ownIds.has(id));
  return [...own, ...others.map((id) => ({ value: id, text: procedureName(id) }))];
}

function choice(
  name: string,
  { label, choices }: { label: string; choices: Readonly<Record<string, string>> },
  { values, faults }: Filled,
) {
  const items = Object.entries(choices).map(([value, text]) => ({ value, text, selected: values[name] === value }));
  return select({ id: name, name, label: { text: label }, items, ...errorAt(faults, name) });
}

function nationSelect(name: string, usual: string, { values, faults }: Filled) {
  const named = nations.map((value) => ({ value, text: nationNames[value], selected: values[name] === value }));
  const items = [{ value: '', text: usual }, ...named];
  return select({ id: name, name, label: { text: texts.nation.label }, items, ...errorAt(faults, name) });
}
