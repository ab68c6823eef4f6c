import type { CaseView } from '../../../cases/view.ts';
import type { Texts } from '../../../language/language.ts';
import { pathTo } from '../../paths.ts';
import type { OwnCaseProps } from './own-case-view.tsx';
import { ownDoings, type OwnDoing } from './own-doings.ts';
import { ownStage } from './own-stage.ts';

/** What somebody can do about their complaint now, and what they can do besides at any time. */
export function OwnActions({ own, surveyWhen, texts }: Pick<OwnCaseProps, 'own' | 'surveyWhen' | 'texts'>) {
  const words = texts.resident.ownCaseTexts;
  const { now, besides } = ownDoings(own, texts, surveyWhen);
  return (
    <>
      <h2 class="govuk-heading-m">{words.nowYouCan}</h2>
      {now.length === 0 ? (
        <p class="govuk-body">{words.nothingToDo}</p>
      ) : (
        <Doings doings={now} own={own} texts={texts} />
      )}
      <h3 class="govuk-heading-s">{words.youCanAlso}</h3>
      <Doings doings={besides} own={own} texts={texts} />
      <p class="govuk-body">{words.contact}</p>
    </>
  );
}

function Doings({ doings, own, texts }: { doings: OwnDoing[]; own: CaseView; texts: Texts }) {
  const { voice } = ownStage(own, texts);
  return (
    <ul class="govuk-list govuk-list--spaced">
      {doings.map(({ name, page }) => (
        <li>
          <a class="govuk-link" href={pathTo(page)}>
            {texts.resident.actionTexts[name](voice)}
          </a>
        </li>
      ))}
    </ul>
  );
}
