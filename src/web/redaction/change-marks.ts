import { readMarks, type Mark } from '../../documents/redaction/mark.ts';
import { redactTexts as texts } from '../../language/en/pages-redact.ts';
import { formValues, type FormFault, type FormValues } from '../form.ts';

/** What the form asks for: the boxes as they now are, and the page that is to be seen. */
export interface ChangedMarks {
  marks: Mark[];
  page: number;
  /** What is typed: the sides of a box, and the title that the copy is to have. */
  values: FormValues;
  faults: FormFault[];
  isToBeMade: boolean;
}

/** Pure: adds the box that was typed, takes one away, turns the page, or asks for the copy. */
export function changeMarks(form: FormData): ChangedMarks {
  const { marks: line = '', page: typedPage = '1', do: wanted = 'add', ...values } = formValues(form);
  const { title = '' } = values;
  const marks = readMarks(line);
  const page = Math.max(1, Number.parseInt(typedPage, 10) || 1);
  const same = { marks, page, values, faults: [], isToBeMade: false };
  const [verb = '', which = ''] = wanted.split('-');
  if (verb === 'page') return { ...same, page: Math.max(1, Number.parseInt(which, 10) || 1) };
  if (verb === 'remove') return { ...same, marks: marks.filter((_, index) => String(index) !== which) };
  if (verb === 'make') return { ...same, ...made(marks, title) };
  return { ...same, ...added(marks, page, values) };
}

function made(marks: readonly Mark[], title: string): Pick<ChangedMarks, 'faults' | 'isToBeMade'> {
  const noBox = marks.length === 0 ? [{ field: 'left', message: texts.wrong.none }] : [];
  const faults = [...noBox, ...titleFaults(title)];
  return { faults, isToBeMade: faults.length === 0 };
}

function titleFaults(title: string): FormFault[] {
  if (title === '') return [{ field: 'title', message: texts.wrong.noTitle }];
  return title.length > longestTitle ? [{ field: 'title', message: texts.wrong.longTitle }] : [];
}

/** Characters; with its ending it makes a name that every system takes. */
const longestTitle = 100;

const sides = ['left', 'top', 'width', 'height'] as const;

function added(marks: Mark[], page: number, values: FormValues): Pick<ChangedMarks, 'marks' | 'faults' | 'values'> {
  const faults = sides
    .filter((side) => !isGood(side, values[side]))
    .map((field) => ({ field, message: texts.wrong[field] }));
  if (faults.length > 0) return { marks, faults, values };
  const [left = 0, top = 0, width = 0, height = 0] = sides.map((side) => Number(values[side]));
  return {
    marks: [...marks, { page, left, top, width, height }],
    faults,
    values: values['title'] ? { title: values['title'] } : {},
  };
}

function isGood(side: (typeof sides)[number], typed: string | undefined): boolean {
  const value = typed === undefined ? Number.NaN : Number(typed.replace('%', ''));
  return value >= (side === 'left' || side === 'top' ? 0 : 0.1) && value <= 100;
}
