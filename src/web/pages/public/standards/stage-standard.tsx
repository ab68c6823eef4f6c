import { extensionInWords, promiseInWords } from '../../../../language/standard-sentences.ts';
import type { WorkedOutDate } from '../../../../machines/deadlines-of.ts';
import type { StageRule } from '../../../../machines/procedure.ts';
import type { StandardProps } from './standard-props.ts';

type About = Pick<StandardProps, 'policy' | 'dates' | 'texts'> & { stage: StageRule; isLast: boolean };

/** What is promised in one stage. */
export function StageStandard({ stage, policy, dates, isLast, texts }: About) {
  const words = texts.standards.standardsTexts;
  const own = promisesOf(dates.filter((date) => date.stage === stage.id));
  const hasWindow = own.some(({ clock }) => clock === 'escalation.window');
  return (
    <>
      <h2 class="govuk-heading-m">{texts.stages.title(stage)}</h2>
      <ul class="govuk-list govuk-list--bullet">
        {own.map((date) => (
          <li>{promiseInWords(date, texts)}</li>
        ))}
        <li>{extensionInWords(stage.extension, policy.maxExtensions, texts)}</li>
        {stage.independence.from.length > 0 ? <li>{words.otherPerson}</li> : ''}
        {stage.transfer === undefined ? '' : <li>{words.transfer}</li>}
        {isLast || hasWindow ? '' : <li>{words.noWindow}</li>}
      </ul>
    </>
  );
}

/** Each promise once: a date that can be counted from two days is one rule. */
function promisesOf(dates: readonly WorkedOutDate[]): WorkedOutDate[] {
  return dates.filter(({ clock }, i) => dates.findIndex((other) => other.clock === clock) === i);
}
