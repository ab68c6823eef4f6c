import { staffLetterTexts as texts } from '../../language/en/pages-staff-letters.ts';
import type { Readability } from '../../letters/plain-english.ts';
import { details, summaryList } from '../govuk.ts';
import type { LetterAssessed } from './assess-letter.ts';

/** What is still missing before a letter can go, and how plain it is. */
export function LetterChecks({ assessed, isApproved }: { assessed: LetterAssessed; isApproved: boolean }) {
  const { faults, needsApproval } = assessed;
  const approval = isApproved ? texts.hasApproval : texts.needsApproval;
  return (
    <section>
      <h2 class="govuk-heading-m">{texts.checks}</h2>
      {faults.length === 0 ? (
        <p class="govuk-body">{texts.checksNone}</p>
      ) : (
        <ul class="govuk-list govuk-list--bullet">
          {faults.map(({ message }) => (
            <li>{message}</li>
          ))}
        </ul>
      )}
      <p class="govuk-body">{needsApproval ? approval : texts.needsNone}</p>
      {details({ summaryText: texts.plain, html: String(<Plain readability={assessed.readability} />) })}
    </section>
  );
}

function Plain({ readability }: { readability: Readability }) {
  const { score, average, longSentences, longWords, passives } = readability;
  const listed = (found: readonly string[], between = ', ') =>
    found.length === 0 ? texts.noneFound : found.join(between);
  const rows = [
    [texts.plainRows.score, texts.score(score)],
    [texts.plainRows.average, texts.average(average)],
    [texts.plainRows.longSentences, listed(longSentences, ' … ')],
    [texts.plainRows.longWords, listed(longWords)],
    [texts.plainRows.passives, listed(passives)],
  ] as const;
  return (
    <>
      <p class="govuk-body">{texts.plainHelp}</p>
      {summaryList({ rows: rows.map(([key, value]) => ({ key: { text: key }, value: { text: value } })) })}
    </>
  );
}
