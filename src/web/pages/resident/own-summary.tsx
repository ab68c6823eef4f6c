import type { CaseView } from '../../../cases/view.ts';
import type { Texts } from '../../../language/language.ts';
import { summaryList } from '../../govuk.ts';
import { ownStage } from './own-stage.ts';

/** The reference, when it came, which stage it is at and who deals with it. */
export function OwnSummary({ own, texts }: { own: CaseView; texts: Texts }) {
  const words = texts.resident.ownCaseTexts;
  return summaryList({
    rows: [
      { key: { text: words.reference }, value: { text: own.reference } },
      { key: { text: words.receivedOn }, value: { text: texts.dates.dateInWords(own.receivedOn) } },
      { key: { text: words.stage }, value: { text: stageOf(own, texts) } },
      { key: { text: words.handler }, value: { text: handlerOf(own, texts) } },
    ],
  });
}

function stageOf(own: CaseView, texts: Texts): string {
  const words = texts.resident.ownCaseTexts;
  const { stage, isOnly, voice } = ownStage(own, texts);
  if (stage === null) return words.stages.none;
  return isOnly ? words.stages.only : words.stageIs(voice.stage, texts.stages.about(stage));
}

/** Whoever was written to about it knows that it has somebody; a stage without that letter is with the team. */
function handlerOf(own: CaseView, texts: Texts): string {
  const { handlers } = texts.resident.ownCaseTexts;
  const { stage } = ownStage(own, texts);
  const acknowledge = own.look.clocks[`${stage?.id}.acknowledge`];
  if (stage !== null && acknowledge === undefined) return handlers.team;
  return acknowledge?.stopped ? handlers.given : handlers.none;
}
