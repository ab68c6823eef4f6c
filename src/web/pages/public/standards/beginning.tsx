import type { Texts } from '../../../../language/language.ts';
import { receiptInWords } from '../../../../language/standard-sentences.ts';
import type { Procedure } from '../../../../machines/procedure.ts';
import type { StandardProps } from './standard-props.ts';

/** When a complaint counts as received, and until when it can be made. */
export function Beginning({ procedure, policy, texts }: StandardProps) {
  const { receipt, admission } = procedure;
  const words = texts.standards.standardsTexts;
  const chosen = policy.receipt ?? receipt.policy;
  const closures = policy.closuresStopClock && policy.closures.length > 0;
  return (
    <>
      <h2 class="govuk-heading-m">{words.received}</h2>
      <ul class="govuk-list govuk-list--bullet">
        <li>{receiptInWords(chosen, policy.cutOff ?? null, texts)}</li>
        {chosen === 'registered' ? '' : <li>{words.firstTold}</li>}
        {admission === null ? '' : <li>{admissionInWords(admission, texts)}</li>}
        <li>{closures ? `${words.workingDay} ${words.closures}` : words.workingDay}</li>
      </ul>
    </>
  );
}

function admissionInWords({ limit, atMost }: NonNullable<Procedure['admission']>, { dates, standards }: Texts): string {
  const { admission, admissionAtMost } = standards.standardsTexts;
  const period = dates.limitInWords(limit);
  return atMost === undefined ? admission(period) : admissionAtMost(period, dates.limitInWords(atMost));
}
