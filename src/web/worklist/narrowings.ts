import { isIsoDate, type IsoDate } from '../../calendar/iso-date.ts';
import { mayKnowMark, ombudsmanWays, waitings, whoses, type CaseFilter } from '../../cases/case-filter.ts';
import { caseMarks } from '../../cases/plan-marks.ts';
import { caseWords } from '../../language/en/case-words.ts';
import { dayAndDate } from '../../language/en/dates.ts';
import { worklistTexts } from '../../language/en/pages-worklist.ts';
import { channel } from '../../machines/words.ts';
import type { Actor } from '../../ports.ts';
import type { Choices, Closable, Named } from '../../worklist/read-choices.ts';
import { procedureName, statesInWords } from '../case/case-in-words.ts';

/** What the filters of the list offer, and what their words mean today. */
export interface Offered {
  choices: Choices;
  procedures: readonly string[];
  /** What a case of these procedures can be in. */
  stages: readonly string[];
  actor: Actor;
  today: IsoDate;
  /** The third and the fifth working day from today. */
  soon: IsoDate;
  week: IsoDate;
}

interface Option {
  value: string;
  text: string;
}

/** One way of narrowing the list: a parameter of its address. */
export interface Narrowing {
  name: NarrowingName;
  label: string;
  /** Null: a date is typed. */
  options: ((offered: Offered) => Option[]) | null;
  filterOf(value: string, offered: Offered): CaseFilter;
  /** How a value that is not among the options is said; undefined where there is none such. */
  wordsOf?(value: string): string | undefined;
}

const words = worklistTexts.filter;
const named = (list: readonly Named[]): Option[] => list.map(({ id, name }) => ({ value: id, text: name }));
const closable = (list: readonly Closable[]): Option[] =>
  list.map(({ id, name, isClosed }) => ({ value: id, text: isClosed ? words.closed(name) : name }));
const plain = (list: readonly string[]): Option[] => list.map((value) => ({ value, text: value }));
const dateOf = (value: string) => (isIsoDate(value) ? dayAndDate(value) : undefined);

/** Every narrowing, in the order of the form. Only what is offered is asked for. */
export const narrowings: readonly Narrowing[] = [
  {
    name: 'whose',
    label: words.whose.label,
    options: () => whoses.map((value) => ({ value, text: words.whose[value] })),
    filterOf: (value) => ({ whose: whoses.find((one) => one === value && one !== 'all') }),
  },
  {
    name: 'show',
    label: words.show.label,
    options: () => (['open', 'ended', 'all'] as const).map((value) => ({ value, text: words.show[value] })),
    filterOf: (value) => ({ open: value === 'all' ? undefined : value === 'open' }),
  },
  {
    name: 'due',
    label: words.due.label,
    options: () => (['overdue', 'today', 'soon', 'week'] as const).map((value) => ({ value, text: words.due[value] })),
    filterOf: dueOf,
    wordsOf: dateOf,
  },
  {
    name: 'stage',
    label: words.stage.label,
    options: ({ stages }) => stages.map((value) => ({ value, text: statesInWords([value]) })),
    filterOf: (state) => ({ state }),
  },
  {
    name: 'step',
    label: words.step.label,
    options: () =>
      (['awaitingAcknowledgement', 'awaitingResponse'] as const).map((value) => ({ value, text: words.step[value] })),
    filterOf: (part) => ({ part }),
  },
  {
    name: 'procedure',
    label: words.procedure.label,
    options: ({ procedures }) => procedures.map((value) => ({ value, text: procedureName(value) })),
    filterOf: (procedure) => ({ procedure }),
  },
  {
    name: 'team',
    label: words.team.label,
    options: ({ choices }) => closable(choices.teams),
    filterOf: (team) => ({ team }),
  },
  {
    name: 'owner',
    label: words.owner.label,
    options: ({ choices }) => [{ value: 'nobody', text: words.owner.nobody }, ...named(choices.owners)],
    filterOf: (owner) => (owner === 'nobody' ? { unowned: true } : { owner }),
  },
  {
    name: 'waiting',
    label: words.waiting.label,
    options: () => waitings.map((value) => ({ value, text: worklistTexts.waitings[value] })),
    filterOf: (value) => ({ waitingOn: waitings.find((one) => one === value) }),
  },
  {
    name: 'service',
    label: words.service.label,
    options: ({ choices }) => closable(choices.services),
    filterOf: (service) => ({ service }),
  },
  {
    name: 'ward',
    label: words.ward.label,
    options: ({ choices }) => plain(choices.wards),
    filterOf: (ward) => ({ ward }),
  },
  {
    name: 'channel',
    label: words.channel.label,
    options: () => channel.options.map((value) => ({ value, text: caseWords.channels[value] })),
    filterOf: (value) => ({ channel: channel.options.find((one) => one === value) }),
  },
  {
    name: 'mark',
    label: words.mark.label,
    options: ({ actor }) =>
      caseMarks
        .filter((mark) => mayKnowMark(actor, mark))
        .map((value) => ({ value, text: worklistTexts.marks[value] })),
    filterOf: (value) => ({ mark: caseMarks.find((one) => one === value) }),
  },
  {
    name: 'label',
    label: words.label.label,
    options: ({ choices }) => plain(choices.labels),
    filterOf: (label) => ({ label }),
  },
  {
    name: 'extension',
    label: words.extension.label,
    options: () => (['yes', 'no'] as const).map((value) => ({ value, text: words.extension[value] })),
    filterOf: (value) => ({ extended: value === 'yes' }),
  },
  {
    name: 'ombudsman',
    label: words.ombudsman.label,
    options: () => ombudsmanWays.map((value) => ({ value, text: words.ombudsman[value] })),
    filterOf: (value) => ({ ombudsman: ombudsmanWays.find((one) => one === value) }),
  },
  {
    name: 'message',
    label: words.message.label,
    options: () => [{ value: 'undelivered', text: words.message.undelivered }],
    filterOf: () => ({ undelivered: true }),
  },
  {
    name: 'dueFrom',
    label: words.dueFrom.label,
    options: null,
    filterOf: (dueFrom) => ({ dueFrom }),
    wordsOf: dateOf,
  },
  { name: 'dueTo', label: words.dueTo.label, options: null, filterOf: (dueTo) => ({ dueTo }), wordsOf: dateOf },
  {
    name: 'from',
    label: words.from.label,
    options: null,
    filterOf: (receivedFrom) => ({ receivedFrom }),
    wordsOf: dateOf,
  },
  { name: 'to', label: words.to.label, options: null, filterOf: (receivedTo) => ({ receivedTo }), wordsOf: dateOf },
];

export type NarrowingName =
  | 'whose'
  | 'show'
  | 'due'
  | 'stage'
  | 'step'
  | 'procedure'
  | 'team'
  | 'owner'
  | 'waiting'
  | 'service'
  | 'ward'
  | 'channel'
  | 'mark'
  | 'label'
  | 'extension'
  | 'ombudsman'
  | 'message'
  | 'dueFrom'
  | 'dueTo'
  | 'from'
  | 'to';

function dueOf(value: string, { today, soon, week }: Offered): CaseFilter {
  if (isIsoDate(value)) return { dueFrom: value, dueTo: value };
  if (value === 'overdue') return { overdue: true };
  if (value === 'today') return { dueToday: true };
  return { dueFrom: today, dueTo: value === 'soon' ? soon : week };
}
