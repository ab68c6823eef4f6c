import type { CaseView } from '../../../cases/view.ts';
import type { Texts } from '../../../language/language.ts';
import { OwnLetter } from './own-letter.tsx';
import { OutsideBody } from './outside-body.tsx';
import { newestOf } from './newest-of.ts';
import { ownStage, procedureOf } from './own-stage.ts';

/** The notice of an extension with its new date, as it was sent, and the body outside that gives advice. */
export function OwnMoreTime({ own, texts }: { own: CaseView; texts: Texts }) {
  const words = texts.ownAnswers.extensionTexts;
  const notice = newestOf(own, ['extension']);
  if (notice === undefined) return <p class="govuk-body">{words.none}</p>;
  const { stage, voice } = ownStage(own, texts);
  const { due = null, originalDue = null } = own.look.clocks[`${stage?.id}.respond`] ?? {};
  return (
    <>
      {due === null ? '' : <p class="govuk-body-l">{words.newDate(due)}</p>}
      {originalDue === null || originalDue === due ? '' : <p class="govuk-body">{words.firstDate(originalDue)}</p>}
      <h2 class="govuk-heading-m">{words.reason}</h2>
      <OwnLetter message={notice} />
      <h2 class="govuk-heading-m">{words.ombudsman}</h2>
      <p class="govuk-body">{words.ombudsmanBody(voice.body)}</p>
      <OutsideBody body={texts.bodyAfter(procedureOf(own))} texts={texts} />
    </>
  );
}
