import { caseWords } from '../../language/en/case-words.ts';
import type { EventFieldText } from '../../language/en/event-text.ts';
import { eventFormTexts as texts } from '../../language/en/pages-staff-events.ts';
import { awayInWords } from '../absence/away-in-words.ts';
import { errorAt, type FormFault, type FormValues } from '../form.ts';
import { checkboxes, dateInput, input, radios, select, textarea, type Markup } from '../govuk.ts';
import { permissions } from '../../permissions/permission.ts';
import { drawFiles } from './draw-files.tsx';
import type { Choices, Field, FieldKind, Option } from './field.ts';

/** What a form is drawn from: fresh when nothing has been sent yet. */
export interface Drawing {
  values: FormValues;
  faults: readonly FormFault[];
  choices: Choices;
  isFresh: boolean;
}

/** One field as its official component. */
export function drawField(field: Field, text: EventFieldText, drawing: Drawing): Markup | Markup[] {
  return drawers[field.kind](field, text, drawing);
}

type Drawer = (field: Field, text: EventFieldText, drawing: Drawing) => Markup | Markup[];

const drawers: Record<FieldKind, Drawer> = {
  words: (field, text, drawing) => textarea({ ...labelled(field, text, drawing), rows: 4 }),
  lines: (field, text, drawing) => textarea({ ...labelled(field, text, drawing), rows: 4 }),
  line: (field, text, drawing) => input(labelled(field, text, drawing)),
  number: (field, text, drawing) =>
    input({ ...labelled(field, text, drawing), inputmode: 'numeric', classes: 'govuk-input--width-3' }),
  date: ({ name }, text, drawing) => drawDate(name, text, drawing),
  tick: ({ name, ticked }, { label, hint }, { values, faults, isFresh }) =>
    checkboxes({
      name,
      idPrefix: name,
      items: [
        {
          value: 'yes',
          text: label,
          ...(hint ? { hint: { text: hint } } : {}),
          checked: isFresh ? ticked === true : values[name] === 'yes',
        },
      ],
      ...errorAt(faults, name),
    }),
  yesNo: (field, text, drawing) => drawRadios(field.name, entriesOf({ yes: texts.yes, no: texts.no }), text, drawing),
  one: (field, text, drawing) => drawRadios(field.name, optionsOf(field, drawing.choices), text, drawing),
  pick: (field, text, drawing) => drawSelect(field.name, optionsOf(field, drawing.choices), text, drawing),
  many: (field, text, drawing) => drawMany(field.name, optionsOf(field, drawing.choices), text, drawing),
  contents: ({ name }, text, drawing) => drawMany(name, contentOptions(drawing.choices), text, drawing),
  staff: ({ name }, text, drawing) => drawSelect(name, drawing.choices.staff.map(memberOption), text, drawing),
  handler: ({ name }, text, drawing) => {
    const people = drawing.choices.staff.filter((one) => mayHandle(one, drawing.choices));
    return drawSelect(name, people.map(memberOption), text, drawing);
  },
  seniorLead: ({ name }, text, drawing) => {
    const leads = drawing.choices.staff.filter(({ isSeniorLead }) => isSeniorLead);
    return drawSelect(name, leads.map(memberOption), text, drawing);
  },
  findings: (_field, text, drawing) =>
    drawing.choices.issues.map(({ number, text: words }) =>
      drawRadios(
        `decisions-${number}`,
        entriesOf(caseWords.findings),
        { label: `${text.label}: ${number}. ${words}` },
        drawing,
      ),
    ),
  files: ({ name }, text, drawing) => drawFiles(name, text, drawing),
};

function optionsOf({ options, list }: Field, { lists }: Choices): readonly Option[] {
  return list === undefined ? entriesOf(options ?? {}) : lists[list];
}

function entriesOf(options: Readonly<Record<string, string>>): Option[] {
  return Object.entries(options).map(([value, text]) => ({ value, text }));
}

/** What the stage asks of its letter; a remedy and what is still to be done belong there wherever there are any. */
function contentOptions({ contents }: Choices): Option[] {
  const asked = [...new Set([...contents, 'remedy', 'actions'] as const)];
  return asked.map((content) => ({ value: content, text: texts.contents[content] }));
}

/** Somebody whose work it is, and whom no interest in the case keeps from it. */
function mayHandle({ staffId, role }: Choices['staff'][number], { lists }: Choices): boolean {
  const handlers: readonly string[] = permissions['case.handle'];
  return handlers.includes(role) && !lists.conflicts.some(({ value }) => value === staffId);
}

function memberOption({ staffId, name, away }: Choices['staff'][number]): Option {
  return { value: staffId, text: away === undefined ? name : `${name} (${awayInWords(away)})` };
}

/** A date of three boxes; a fault anywhere in it is shown above them. */
export function drawDate(
  name: string,
  text: EventFieldText,
  { values, faults }: Pick<Drawing, 'values' | 'faults'>,
): Markup {
  const error = errorAt(faults, `${name}-day`);
  const item = (part: 'day' | 'month' | 'year', width: number) => ({
    name: part,
    classes: `govuk-input--width-${width}${error.errorMessage ? ' govuk-input--error' : ''}`,
    value: values[`${name}-${part}`] ?? '',
  });
  return dateInput({
    id: name,
    namePrefix: name,
    fieldset: legend(text),
    ...hintOf(text),
    ...error,
    items: [item('day', 2), item('month', 2), item('year', 4)],
  });
}

function drawRadios(
  name: string,
  options: readonly Option[],
  text: EventFieldText,
  { values, faults }: Pick<Drawing, 'values' | 'faults'>,
): Markup {
  return radios({
    name,
    idPrefix: name,
    fieldset: legend(text),
    ...hintOf(text),
    items: options.map((option) => ({ ...option, checked: values[name] === option.value })),
    ...errorAt(faults, name),
  });
}

function drawMany(
  name: string,
  options: readonly Option[],
  text: EventFieldText,
  { values, faults }: Pick<Drawing, 'values' | 'faults'>,
): Markup | Markup[] {
  if (options.length === 0) return [];
  const chosen = (values[name] ?? '').split(',');
  return checkboxes({
    name,
    idPrefix: name,
    fieldset: legend(text),
    ...hintOf(text),
    items: options.map((option) => ({ ...option, checked: chosen.includes(option.value) })),
    ...errorAt(faults, name),
  });
}

function drawSelect(
  name: string,
  options: readonly Option[],
  text: EventFieldText,
  { values, faults }: Pick<Drawing, 'values' | 'faults'>,
): Markup {
  const items = options.map((option) => ({ ...option, selected: values[name] === option.value }));
  return select({
    id: name,
    name,
    label: { text: text.label },
    ...hintOf(text),
    items: [{ value: '', text: texts.choose }, ...items],
    ...errorAt(faults, name),
  });
}

function labelled({ name }: Field, text: EventFieldText, { values, faults }: Drawing) {
  return {
    id: name,
    name,
    label: { text: text.label, classes: 'govuk-label--s' },
    ...hintOf(text),
    value: values[name] ?? '',
    ...errorAt(faults, name),
  };
}

function legend({ label }: EventFieldText) {
  return { legend: { text: label, classes: 'govuk-fieldset__legend--s' } };
}

function hintOf({ hint }: EventFieldText) {
  return hint === undefined ? {} : { hint: { text: hint } };
}
