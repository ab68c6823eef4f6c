import type { TimeLimit } from '../calendar/time-limit.ts';
import { isWindow } from './clock-rules.ts';
import type { Policy } from './policy.ts';
import { procedureClocks, type ProcedureClock } from './procedure-clocks.ts';
import type { Procedure } from './procedure.ts';

/**
 * Why an organisation that answers complaints under these procedures cannot adopt a policy, in plain words; none if it may.
 * What is stricter than a procedure is fine; what is laxer where it says "must" is refused (design.md section 7).
 */
export function lintPolicy(policy: Policy, procedures: readonly Procedure[]): string[] {
  return [
    ...lintTargets(policy, procedures),
    ...lintSettings(policy, procedures),
    ...procedures.flatMap((procedure) => [
      ...lintWindow(policy, procedure),
      ...lintReceipt(policy, procedure),
      ...lintClosures(policy, procedure),
    ]),
    ...lintCutOff(policy),
    ...lintLadder(policy),
    ...lintHours(policy),
  ];
}

function lintTargets({ targets }: Policy, procedures: readonly Procedure[]): string[] {
  const clocks = procedures.flatMap((procedure) => procedureClocks(procedure).filter(({ clock }) => !isWindow(clock)));
  const names = [...new Set(clocks.map(({ clock }) => clock))];
  return Object.entries(targets).flatMap(([name, { workingDays }]) => {
    const own = clocks.filter(({ clock }) => clock === name);
    if (own.length === 0) return [`targets: no clock is called "${name}". There are: ${names.join(', ')}.`];
    if (own.some((one) => isStricter(workingDays, one))) return [];
    const limits = [...new Set(own.map(({ terms }) => inWords(terms.limit)))].join(', ');
    return [`targets: ${workingDays} working days for ${name} is not stricter than what is due anyway (${limits}).`];
  });
}

function isStricter(workingDays: number, { terms }: ProcedureClock): boolean {
  return terms.limit === null || (workingDays * 7) / 5 < lengthOf(terms.limit);
}

function lintSettings({ settings }: Policy, procedures: readonly Procedure[]): string[] {
  return Object.entries(settings).flatMap(([id, chosen]) => {
    const versions = procedures.filter((procedure) => procedure.id === id);
    if (versions.length === 0) {
      const known = [...new Set(procedures.map((procedure) => procedure.id))].join(', ');
      return [`settings: ${id} is not among the procedures of the organisation (${known}).`];
    }
    return versions.flatMap((procedure) =>
      Object.entries(chosen).flatMap(([name, choice]) => lintChoice(procedure, name, choice)),
    );
  });
}

function lintChoice({ id, settings }: Procedure, name: string, choice: string): string[] {
  const setting = settings.find((one) => one.id === name);
  if (setting === undefined) {
    const known = settings.length === 0 ? 'It has none.' : `It has: ${settings.map((one) => one.id).join(', ')}.`;
    return [`settings: ${id} has no setting "${name}". ${known}`];
  }
  if (setting.choices.some((one) => one.id === choice)) return [];
  return [`settings: ${name} of ${id} can be ${setting.choices.map((one) => one.id).join(', ')}, not "${choice}".`];
}

/** A window that an organisation gives takes the place of the procedure's whole rule. */
function lintWindow({ escalationWindow }: Policy, { id, windows }: Procedure): string[] {
  const rule = windows.escalation;
  if (escalationWindow === undefined || rule === undefined || rule.strength !== 'must') return [];
  const { limit, fromAwareness, citation } = rule;
  const least = fromAwareness !== undefined && lengthOf(fromAwareness) > lengthOf(limit) ? fromAwareness : limit;
  const own = windowLimit(escalationWindow);
  if (lengthOf(own) >= lengthOf(least)) return [];
  const given = least === limit ? '' : `, and ${inWords(least)} where the person learnt of the matter later`;
  return [
    `escalationWindow: ${inWords(own)} is shorter than ${id} allows. It gives ${inWords(limit)}${given} (${citation}).`,
  ];
}

function windowLimit(chosen: NonNullable<Policy['escalationWindow']>): TimeLimit {
  if ('workingDays' in chosen) return { amount: chosen.workingDays, unit: 'workingDay', count: 'dayZero' };
  if ('calendarDays' in chosen) return { amount: chosen.calendarDays, unit: 'calendarDay', count: 'dayZero' };
  return { amount: chosen.months, unit: 'month', count: 'dayZero' };
}

/** The later a complaint counts as received, the longer every limit is. */
const receipts = ['actual', 'nextWorkingDay', 'registered'] as const;

function lintReceipt({ receipt }: Policy, { id, receipt: rule }: Procedure): string[] {
  const isLaxer = receipt !== undefined && receipts.indexOf(receipt) > receipts.indexOf(rule.policy);
  if (!isLaxer || rule.strength !== 'must') return [];
  return [`receipt: "${receipt}" counts later than ${id} says it must ("${rule.policy}": ${rule.citation}).`];
}

/** The law counts on days on which the organisation is closed; a model procedure leaves local holidays to it. */
function lintClosures({ closuresStopClock }: Policy, procedure: Procedure): string[] {
  if (!closuresStopClock || procedure.framework === 'model-procedure' || procedure.framework === 'own') return [];
  const bound = procedureClocks(procedure).find(
    ({ terms, clock }) => terms.strength === 'must' && terms.limit?.unit === 'workingDay' && !isWindow(clock),
  );
  if (bound === undefined) return [];
  const { clock, terms } = bound;
  return [
    `closuresStopClock: ${procedure.id} says that ${clock} must be done in ${inWords(terms.limit)} (${terms.citation}); closures would make it later.`,
  ];
}

function lintCutOff({ cutOff, receipt }: Policy): string[] {
  if (cutOff === undefined || receipt === 'nextWorkingDay') return [];
  return ['cutOff: a time of day counts only with "receipt": "nextWorkingDay". Add that, or leave the time out.'];
}

function lintLadder({ ladder: { rungs } }: Policy): string[] {
  const names = rungs.map(({ rung }) => rung);
  if (new Set(names).size < names.length) return ['ladder: each rung may stand in it once.'];
  const isInOrder = rungs.every(({ workingDays }, i) => workingDays >= (rungs[i - 1]?.workingDays ?? workingDays));
  return isInOrder ? [] : ['ladder: put the rungs in the order of their days.'];
}

function lintHours({ openingHours = {} }: Policy): string[] {
  return Object.entries(openingHours).flatMap(([weekday, hours]) =>
    (hours ?? [])
      .filter(({ from, to }) => from >= to)
      .map(({ from, to }) => `openingHours: on day ${weekday}, ${from} to ${to} ends before it begins.`),
  );
}

/** About how many days a period lasts: enough to say which of two is longer. */
function lengthOf({ amount, unit }: TimeLimit): number {
  return amount * { workingDay: 7 / 5, calendarDay: 1, week: 7, month: 30.4 }[unit];
}

function inWords(limit: TimeLimit | null): string {
  if (limit === null) return 'no date';
  const noun = { workingDay: 'working day', calendarDay: 'day', week: 'week', month: 'month' }[limit.unit];
  return `${limit.amount} ${noun}${limit.amount === 1 ? '' : 's'}`;
}
