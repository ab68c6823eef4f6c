import type { Policy } from '../../machines/policy.ts';
import type { Procedure } from '../../machines/procedure.ts';
import { rulesTexts } from '../../language/en/pages-rules.ts';
import { clockName } from '../case/case-in-words.ts';

const { words, receipt, reminders, extensions } = rulesTexts;

/** One thing that a policy chooses, in words: what it is about, and what was chosen. */
export interface ChosenInWords {
  what: string;
  chosen: string;
}

/** Everything that a policy chooses, in words; what it leaves to the procedures is said so. */
export function policyInWords(policy: Policy, procedures: readonly Procedure[]): ChosenInWords[] {
  const { closures, closuresStopClock, maxExtensions, cutOff } = policy;
  return [
    { what: words.receipt, chosen: policy.receipt ? receipt.options[policy.receipt] : words.usual },
    { what: words.cutOff, chosen: cutOff ?? words.none },
    { what: words.closures, chosen: closures.join(', ') || words.none },
    { what: words.closuresStopClock, chosen: closuresStopClock ? words.yes : words.no },
    { what: words.maxExtensions, chosen: String(maxExtensions) },
    { what: words.escalationWindow, chosen: windowInWords(policy) },
    ...Object.entries(policy.targets).map(([clock, { workingDays }]) => ({
      what: words.target(clockName(clock)),
      chosen: words.days(workingDays),
    })),
    ...settingsInWords(policy, procedures),
    ...policy.ladder.rungs.map(({ rung, workingDays, at, to }) => ({
      what: words.rung(reminders.rungs[rung]),
      chosen: words.rungWords(workingDays, at, to.map((one) => reminders.to.options[one].toLowerCase()).join(', ')),
    })),
    { what: words.repeat, chosen: repeatInWords(policy) },
  ];
}

/** What two policies choose differently; what one of them does not choose at all is `none` there. */
export function policyChanges(
  before: Policy,
  after: Policy,
  procedures: readonly Procedure[],
): { what: string; before: string; after: string }[] {
  const old = new Map(policyInWords(before, procedures).map(({ what, chosen }) => [what, chosen]));
  const now = new Map(policyInWords(after, procedures).map(({ what, chosen }) => [what, chosen]));
  return [...new Set([...old.keys(), ...now.keys()])]
    .map((what) => ({ what, before: old.get(what) ?? words.none, after: now.get(what) ?? words.none }))
    .filter((one) => one.before !== one.after);
}

function windowInWords({ escalationWindow }: Policy): string {
  if (escalationWindow === undefined) return words.usual;
  const [[unit, amount] = ['months', 0]] = Object.entries(escalationWindow);
  return `${amount} ${unit in extensions.units ? extensions.units[unitOf(unit)] : unit}`;
}

/** Holds because the schema of a policy has these units alone. */
function unitOf(unit: string): keyof typeof extensions.units {
  return unit as keyof typeof extensions.units;
}

function settingsInWords({ settings }: Policy, procedures: readonly Procedure[]): ChosenInWords[] {
  return procedures.flatMap((procedure) =>
    procedure.settings.flatMap((setting) => {
      const chosen = settings[procedure.id]?.[setting.id];
      if (chosen === undefined) return [];
      const choice = setting.choices.find(({ id }) => id === chosen);
      return [{ what: words.setting(procedure.title, setting.question), chosen: choice?.means ?? chosen }];
    }),
  );
}

function repeatInWords({ ladder }: Policy): string {
  const { repeatEveryWorkingDays: days } = ladder;
  return days === null ? words.none : words.everyDays(days);
}
