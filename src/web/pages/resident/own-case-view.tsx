import type { Explanation } from '../../../calendar/explain.ts';
import type { IsoDate } from '../../../calendar/iso-date.ts';
import type { CaseView } from '../../../cases/view.ts';
import type { Texts } from '../../../language/language.ts';
import type { DocumentView } from '../../../documents/document-view.ts';
import { OwnDocuments } from './files/own-documents.tsx';
import type { SurveySettings } from '../../../surveys/survey-settings.ts';
import { OwnActions } from './own-actions.tsx';
import { OwnDates } from './own-dates.tsx';
import { OwnHappenings } from './own-happenings.tsx';
import { OwnNext } from './own-next.tsx';
import { OwnPoints } from './own-points.tsx';
import { OwnPromised } from './own-promised.tsx';
import { OwnSummary } from './own-summary.tsx';

/** What the page of one's own complaint is drawn from. */
export interface OwnCaseProps {
  own: CaseView;
  /** The days until the next date; null where there is none, or none that was counted. */
  days: Explanation | null;
  today: IsoDate;
  documents: readonly DocumentView[];
  /** What the address says about easy read: links to the same choice carry it on. */
  easy?: string | undefined;
  /** When people are asked how it was; with the last answer where it is not said. */
  surveyWhen?: SurveySettings['when'] | undefined;
  texts: Texts;
}

/** The page of one's own complaint, most wanted first. */
export function OwnCase(props: OwnCaseProps) {
  const { own, documents, easy, surveyWhen, texts } = props;
  return (
    <>
      <OwnNext {...props} />
      <OwnActions own={own} surveyWhen={surveyWhen} texts={texts} />
      <OwnSummary own={own} texts={texts} />
      <OwnPoints own={own} texts={texts} />
      <OwnPromised own={own} texts={texts} />
      <OwnDates own={own} easy={easy} texts={texts} />
      <OwnDocuments documents={documents} texts={texts} />
      <OwnHappenings own={own} texts={texts} />
    </>
  );
}
