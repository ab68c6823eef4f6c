import { en } from '../../src/language/en/index.ts';
import { countingInWords } from '../../src/language/counting.ts';
import { clockTerms } from '../../src/machines/clock-rules.ts';
import { amountWords } from '../../src/machines/diagram/plain-words.ts';
import { clocksOf, entrances, type StageClock } from '../../src/machines/entrances.ts';
import { stageClockRule } from '../../src/machines/clock-rules.ts';
import type { Clause, Procedure, StageKindName, StageRule } from '../../src/machines/procedure.ts';
import { table } from './markdown.ts';

type Limit = Parameters<typeof countingInWords>[0];

/** The clocks of each stage: when they start, how long they run, how they are counted and put off, and by which clause. */
export function clockTable({ stages }: Procedure): string {
  const head = ['Clock', 'Starts with', 'Time', 'How it is counted', 'Extension', 'Backstop', 'Clause', 'Force'];
  return table(
    head,
    stages.flatMap((stage, i) => clocksOf(stage).map((clock) => clockRow(stage, clock, i))),
  );
}

function clockRow(stage: StageRule, clock: StageClock, index: number): string[] {
  const rule = stageClockRule(stage, clock);
  const isAnswer = clock === 'respond';
  return [
    `${en.clocks.name(`${stage.id}.${clock}`)} (\`${stage.id}.${clock}\`)`,
    startOf(stage.kind, clock, index),
    timeOf(rule.limit, rule.target),
    rule.limit === null ? '' : countingInWords(rule.limit, en),
    isAnswer ? extensionOf(stage) : '',
    isAnswer ? backstopOf(stage) : '',
    rule.citation,
    rule.strength,
  ];
}

function startOf(kind: StageKindName, clock: StageClock, index: number): string {
  if (entrances[kind].starts.includes(clock))
    return index === 0 ? 'receipt of the complaint' : 'receipt of the request for this stage';
  if (kind === 'investigation') return 'the statement of complaint is recorded';
  if (kind === 'panel-review') return clock === 'report' ? 'the panel meets' : 'the report of the panel is sent';
  return 'the acknowledgement is sent';
}

function timeOf(limit: Limit | null, target?: Limit): string {
  const time = limit === null ? 'no fixed time' : amountWords(limit);
  return target === undefined ? time : `${time}; target: ${amountWords(target)}. ${countingInWords(target, en)}`;
}

function extensionOf({ extension }: StageRule): string {
  if (extension === null) return 'None: a delay is told.';
  const { workingDays, beyond, decidedBy, updates, citation, strength } = extension;
  const amount = workingDays === null ? 'As long as is needed' : `By ${workingDays} working days at most`;
  const agreed = decidedBy === 'agreement' ? ', agreed with the person' : '';
  const more =
    workingDays !== null && beyond === 'goodReason' ? '; more with a good reason that the senior lead approves' : '';
  const told = updates === undefined ? '' : ` An update at least every ${amountWords(updates.limit)}.`;
  return `${amount}${agreed}${more}.${told} ${source({ citation, strength })}`;
}

function backstopOf({ backstop }: StageRule): string {
  return backstop === undefined
    ? ''
    : `${amountWords(backstop.limit)} from the start of the stage. ${source(backstop)}`;
}

/** What watches over all stages, what comes after them, and promised work. */
export function otherClocks(procedure: Procedure): string {
  const { windows, admission, overall, stages } = procedure;
  const unanswered = stages.flatMap(({ title, unanswered: rule }) => (rule === undefined ? [] : [{ title, rule }]));
  const work = ['remedy.<id>', 'action.<number>', 'recommendation.<id>', 'enquiry.<id>'].map((name) => {
    const { citation, strength } = clockTerms(procedure, name, null);
    return [`\`${name}\``, 'the date given with it', '', citation, strength];
  });
  return table(
    ['What', 'Time', 'How it is counted', 'Clause', 'Force'],
    [
      ...(admission === null ? [] : [ruleRow('How old a matter may be', admission)]),
      ...(admission?.atMost === undefined
        ? []
        : [ruleRow('Beyond which there is no discretion', { ...admission, limit: admission.atMost })]),
      ...(windows.escalation === undefined
        ? []
        : [
            ruleRow(
              `Time to ask for the next stage (\`escalation.window\`)${fromAwareness(windows.escalation)}`,
              windows.escalation,
            ),
          ]),
      ...unanswered.map(({ title, rule }) =>
        ruleRow(`${title}: unanswered, after which the next stage may be asked for`, rule),
      ),
      ...(windows.ombudsman === undefined
        ? []
        : [ruleRow('Time to go to the Ombudsman (`ombudsman.window`)', windows.ombudsman)]),
      ...(overall === null ? [] : [ruleRow('All stages together (`service.overall`)', overall)]),
      [
        '`response.update`',
        'as agreed with the person',
        '',
        procedure.clauses.delay.citation,
        procedure.clauses.delay.strength,
      ],
      ...work,
    ],
  );
}

function ruleRow(what: string, { limit, citation, strength }: { limit: Limit } & Clause): string[] {
  return [what, amountWords(limit), countingInWords(limit, en), citation, strength];
}

function fromAwareness({ fromAwareness: limit }: { fromAwareness?: Limit }): string {
  return limit === undefined ? '' : `, or ${amountWords(limit)} from when the person first knew if that is later`;
}

function source({ citation, strength }: Clause): string {
  return `(${citation}; ${strength})`;
}
