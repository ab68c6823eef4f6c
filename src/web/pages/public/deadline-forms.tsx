import { nations } from '../../../calendar/nations.ts';
import type { OrganisationRules } from '../../../cases/read-rules.ts';
import type { Texts } from '../../../language/language.ts';
import { knownProcedures, ownerOf } from '../../../machines/own-procedures.ts';
import { procedureName } from '../../case/case-in-words.ts';
import { dateBoxes } from '../../date-boxes.ts';
import { errorAt, type FormFault, type FormValues } from '../../form.ts';
import { button, checkboxes, input, select } from '../../govuk.ts';
import { pathTo } from '../../paths.ts';

interface Filled {
  values: FormValues;
  faults: FormFault[];
  texts: Texts;
}

/** Which procedure, from which day: every date of a complaint. */
export function ComplaintForm({ rules, ...filled }: Filled & { rules: OrganisationRules }) {
  const { values, faults, texts } = filled;
  const words = texts.deadlines.deadlinesTexts;
  return (
    <form method="get" action={pathTo('deadlines')} class="govuk-!-display-none-print" novalidate>
      {select({
        id: 'procedure',
        name: 'procedure',
        label: { text: words.procedure.label },
        items: proceduresOf(rules, texts).map((item) => ({ ...item, selected: item.value === values['procedure'] })),
        ...errorAt(faults, 'procedure'),
      })}
      {dateBoxes('on', words.on, filled)}
      {dateBoxes('awareOn', words.aware, filled)}
      {nationSelect('nation', words.nation.usual, filled)}
      {button({ text: words.show })}
    </form>
  );
}

/** So many units from a day. */
export function PeriodForm(filled: Filled) {
  const { values, faults, texts } = filled;
  const words = texts.deadlines.deadlinesTexts;
  return (
    <form method="get" action={pathTo('deadlines')} class="govuk-!-display-none-print" novalidate>
      <p class="govuk-body">{words.periodIntro}</p>
      {dateBoxes('from', words.from, filled)}
      {input({
        id: 'amount',
        name: 'amount',
        label: { text: words.amount.label },
        inputmode: 'numeric',
        classes: 'govuk-input--width-3',
        value: values['amount'] ?? '',
        ...errorAt(faults, 'amount'),
      })}
      {choice('unit', words.unit, filled)}
      {choice('count', words.count, filled)}
      {checkboxes({
        name: 'roll',
        idPrefix: 'roll',
        items: [{ value: 'next', text: words.roll.label, checked: values['roll'] === 'next' }],
      })}
      {nationSelect('of', words.nation.ours, filled)}
      {button({ text: words.go, classes: 'govuk-button--secondary' })}
    </form>
  );
}

/** Those that are used here first; what is somebody's own is for whoever uses it. */
function proceduresOf({ procedures }: OrganisationRules, texts: Texts): { value: string; text: string }[] {
  const { own: ownName } = texts.deadlines.deadlinesTexts;
  const nameOf = (id: string) => procedureName(id, texts.caseWords);
  const own = procedures.map(({ id }) => ({ value: id, text: ownName(nameOf(id)) }));
  const ownIds = new Set(own.map(({ value }) => value));
  const others = [...new Set(knownProcedures().map(({ id }) => id))].filter(
    (id) => !ownIds.has(id) && ownerOf(id) === null,
  );
  return [...own, ...others.map((id) => ({ value: id, text: nameOf(id) }))];
}

function choice(
  name: string,
  { label, choices }: { label: string; choices: Readonly<Record<string, string>> },
  { values, faults }: Filled,
) {
  const items = Object.entries(choices).map(([value, text]) => ({ value, text, selected: values[name] === value }));
  return select({ id: name, name, label: { text: label }, items, ...errorAt(faults, name) });
}

function nationSelect(name: string, usual: string, { values, faults, texts }: Filled) {
  const { nationNames, deadlinesTexts } = texts.deadlines;
  const named = nations.map((value) => ({ value, text: nationNames[value], selected: values[name] === value }));
  const items = [{ value: '', text: usual }, ...named];
  return select({ id: name, name, label: { text: deadlinesTexts.nation.label }, items, ...errorAt(faults, name) });
}
