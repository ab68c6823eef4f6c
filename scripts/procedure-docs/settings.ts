import type { Procedure, Setting } from '../../src/machines/procedure.ts';
import { table } from './markdown.ts';

/** What the sources leave open: the question, why it is open, and what each choice changes. */
export function settingsTables({ id, settings }: Procedure): string {
  if (settings.length === 0) return 'The sources leave nothing open that a setting would have to settle.';
  return [
    `An organisation settles these in its policy, under \`settings\`, \`${id}\`; without a choice the default holds.`,
    ...settings.map(settingTable),
  ].join('\n\n');
}

function settingTable({ id, question, source, default: usual, choices }: Setting): string {
  const rows = choices.map((choice) => [
    `\`${choice.id}\`${choice.id === usual ? ' (default)' : ''}`,
    choice.means,
    choice.set.length === 0
      ? 'nothing'
      : choice.set.map(({ path, value }) => `\`${path}\` = \`${JSON.stringify(value)}\``).join('; '),
  ]);
  return `### ${question}\n\nSetting \`${id}\`. Why it is open: ${source}.\n\n${table(['Choice', 'Meaning', 'What it changes'], rows)}`;
}
