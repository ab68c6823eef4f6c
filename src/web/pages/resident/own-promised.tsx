import type { CaseView } from '../../../cases/view.ts';
import { ownCaseTexts as texts } from '../../../language/en/pages-resident.ts';

/** What will be done to put things right, and what the answer said we would do besides. */
export function OwnPromised({ own }: { own: CaseView }) {
  return (
    <>
      <Remedies own={own} />
      <Actions own={own} />
    </>
  );
}

function Remedies({ own: { remedies } }: { own: CaseView }) {
  if (remedies.length === 0) return <></>;
  return (
    <>
      <h2 class="govuk-heading-m">{texts.remedies}</h2>
      <ul class="govuk-list govuk-list--bullet govuk-list--spaced">
        {remedies.map(({ kind, text, dueOn, state }) => (
          <li class="redress-words">
            {text ?? texts.remedyKinds[kind]}
            <br />
            {texts.remedyStates[state](dueOn)}
          </li>
        ))}
      </ul>
    </>
  );
}

function Actions({ own: { actions } }: { own: CaseView }) {
  const known = actions.filter(({ text }) => text !== null);
  if (known.length === 0) return <></>;
  return (
    <>
      <h2 class="govuk-heading-m">{texts.actions}</h2>
      <ul class="govuk-list govuk-list--bullet govuk-list--spaced">
        {known.map(({ text, due, state }) => (
          <li class="redress-words">
            {text} {texts.actionStates[state](due)}
          </li>
        ))}
      </ul>
    </>
  );
}
