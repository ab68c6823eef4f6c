import type { CaseView } from '../../../cases/view.ts';
import type { Texts } from '../../../language/language.ts';

interface Props {
  own: CaseView;
  texts: Texts;
}

/** What will be done to put things right, and what the answer said we would do besides. */
export function OwnPromised({ own, texts }: Props) {
  return (
    <>
      <Remedies own={own} texts={texts} />
      <Actions own={own} texts={texts} />
    </>
  );
}

function Remedies({ own: { remedies }, texts: { resident } }: Props) {
  const words = resident.ownCaseTexts;
  if (remedies.length === 0) return <></>;
  return (
    <>
      <h2 class="govuk-heading-m">{words.remedies}</h2>
      <ul class="govuk-list govuk-list--bullet govuk-list--spaced">
        {remedies.map(({ kind, text, dueOn, state }) => (
          <li class="redress-words">
            {text ?? words.remedyKinds[kind]}
            <br />
            {words.remedyStates[state](dueOn)}
          </li>
        ))}
      </ul>
    </>
  );
}

function Actions({ own: { actions }, texts: { resident } }: Props) {
  const words = resident.ownCaseTexts;
  const known = actions.filter(({ text }) => text !== null);
  if (known.length === 0) return <></>;
  return (
    <>
      <h2 class="govuk-heading-m">{words.actions}</h2>
      <ul class="govuk-list govuk-list--bullet govuk-list--spaced">
        {known.map(({ text, due, state }) => (
          <li class="redress-words">
            {text} {words.actionStates[state](due)}
          </li>
        ))}
      </ul>
    </>
  );
}
