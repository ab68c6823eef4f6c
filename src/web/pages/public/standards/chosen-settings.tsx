import { details } from '../../../govuk.ts';
import type { StandardProps } from './standard-props.ts';

/** What the sources leave open, so that anybody can see how it was settled here. */
export function ChosenSettings({ procedure, policy, texts }: Pick<StandardProps, 'procedure' | 'policy' | 'texts'>) {
  const { settings } = procedure;
  const words = texts.standards.standardsTexts;
  if (settings.length === 0) return <></>;
  const chosen = policy.settings[procedure.id] ?? {};
  const list = (
    <ul class="govuk-list govuk-list--bullet">
      {settings.map((setting) => {
        const choice = setting.choices.find(({ id }) => id === (chosen[setting.id] ?? setting.default));
        return <li>{words.chosen(setting.question, choice?.means ?? '')}</li>;
      })}
    </ul>
  );
  return details({ summaryText: words.choices, html: String(list) });
}
