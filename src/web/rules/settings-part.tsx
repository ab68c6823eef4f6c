import type { Procedure, Setting } from '../../machines/procedure.ts';
import { rulesTexts } from '../../language/en/pages-rules.ts';
import { radios } from '../govuk.ts';
import { readOf, type PartProps, type PolicyPart } from './policy-part.ts';

const texts = rulesTexts.settings;

/** What the sources of a procedure leave open, by procedure and question. */
export const settingsPart: PolicyPart = {
  known: ({ settings }) =>
    Object.fromEntries(
      Object.entries(settings).flatMap(([id, chosen]) =>
        Object.entries(chosen).map(([name, choice]) => [fieldOf(id, name), choice]),
      ),
    ),
  read(values, policy, procedures) {
    const settings: Record<string, Record<string, string>> = {};
    for (const { id, setting } of openOf(procedures)) {
      const chosen = setting.choices.find((choice) => choice.id === values[fieldOf(id, setting.id)]);
      if (chosen !== undefined && chosen.id !== setting.default)
        settings[id] = { ...settings[id], [setting.id]: chosen.id };
    }
    return readOf([], { ...policy, settings });
  },
  Fields: ({ values, procedures }) => {
    const open = openOf(procedures);
    if (open.length === 0) return <p class="govuk-body">{texts.none}</p>;
    return <>{open.map(({ id, title, setting }) => question(values, { id, title, setting }))}</>;
  },
};

interface Open {
  id: string;
  title: string;
  setting: Setting;
}

function question(values: PartProps['values'], { id, title, setting }: Open) {
  const name = fieldOf(id, setting.id);
  return radios({
    name,
    fieldset: { legend: { text: `${title}: ${setting.question}`, classes: 'govuk-fieldset__legend--s' } },
    hint: { text: setting.source },
    items: setting.choices.map((choice) => ({
      value: choice.id,
      text: choice.id === setting.default ? texts.usual(choice.means) : choice.means,
      checked: (values[name] ?? setting.default) === choice.id,
    })),
  });
}

function openOf(procedures: readonly Procedure[]): Open[] {
  return procedures.flatMap(({ id, title, settings }) => settings.map((setting) => ({ id, title, setting })));
}

function fieldOf(procedure: string, setting: string): string {
  return `${procedure}.${setting}`;
}
