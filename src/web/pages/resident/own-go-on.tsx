import type { CaseView } from '../../../cases/view.ts';
import type { Texts } from '../../../language/language.ts';
import { pathTo } from '../../paths.ts';
import { OutsideBody } from './outside-body.tsx';
import { lastDays } from './own-last-days.ts';
import { ownStage, procedureOf } from './own-stage.ts';

/** How to go on from a response, and until when. */
export function OwnGoOn({ own, texts }: { own: CaseView; texts: Texts }) {
  const words = texts.ownAnswers.answerTexts;
  const { voice } = ownStage(own, texts);
  const { escalate, ombudsman } = lastDays(own);
  const canEscalate = own.allowed.includes('requestEscalation');
  return (
    <>
      <h2 class="govuk-heading-m">{words.goOn}</h2>
      {canEscalate ? (
        <p class="govuk-body">
          {words.escalate(voice.next)} {escalate === null ? '' : words.until(escalate)}
        </p>
      ) : (
        ''
      )}
      <ul class="govuk-list govuk-list--spaced govuk-!-display-none-print">
        {canEscalate ? <GoTo page="ownEscalation" text={words.escalateLink} /> : ''}
        {own.allowed.includes('addInformation') ? <GoTo page="ownOutcome" text={words.outcomeLink} /> : ''}
      </ul>
      <p class="govuk-body">
        {words.ombudsman(voice.body)} {ombudsman === null ? '' : words.ombudsmanUntil(ombudsman, voice.body)}
      </p>
      <OutsideBody body={texts.bodyAfter(procedureOf(own))} texts={texts} />
    </>
  );
}

function GoTo({ page, text }: { page: 'ownEscalation' | 'ownOutcome'; text: string }) {
  return (
    <li>
      <a class="govuk-link" href={pathTo(page)}>
        {text}
      </a>
    </li>
  );
}
