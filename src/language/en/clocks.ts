import { clockNames } from '../clock-names.ts';
import { stageWords } from './stages.ts';

/** What staff call each thing that is due; the part before the dot is the stage. */
const steps: Readonly<Record<string, string>> = {
  acknowledge: 'acknowledgement',
  respond: 'response',
  summary: 'summary, if it is settled at once',
  panel: 'panel meeting',
  report: 'panel report',
};

/** Clocks that belong to no one stage, by their whole name. */
const whole: Readonly<Record<string, string>> = {
  'service.overall': 'All stages together',
  'response.backstop': 'The whole stage, from receipt to answer',
  'response.update': 'Progress update',
  'escalation.window': 'Time to ask for the next stage',
  'ombudsman.window': 'Time to go to the Ombudsman',
};

/** Work that is promised or asked for, by the part before its number or name. */
const work: Readonly<Record<string, (name: string) => string>> = {
  remedy: () => 'A remedy',
  recommendation: () => 'An Ombudsman recommendation',
  action: (number) => `Promised action ${number}`,
  enquiry: () => 'An Ombudsman enquiry',
};

const named = clockNames({
  steps,
  whole,
  work,
  other: 'work',
  stageName: stageWords.name,
  together: (stage, step) => `${stage} ${step}`,
});

export const clocks = {
  /** For example 'Stage 1 response'; of a single stage just 'Response'. */
  name: named.name,
  /** The stage of an id such as stage2; nothing for a procedure with one stage. */
  stage: named.stage,
  states: { running: 'In progress', dueToday: 'Due today', overdue: 'Overdue' },
  handlerRole: 'complaints officer',
  escalateHow: 'Use the link to your complaint, or call or write to us.',
  noWords: 'No reason was recorded.',
};
