import type { Page } from '../../page.ts';
import { addInformationPage } from './add-information.tsx';
import { askForNextStagePage } from './ask-for-next-stage.tsx';
import { ownDocumentPage } from './files/own-document.ts';
import { ownAnswerPage } from './own-answer.tsx';
import { ownCallBackPage } from './own-call-back.tsx';
import { ownCasePage } from './own-case.tsx';
import { ownDefinitionPage } from './own-definition.tsx';
import { ownDetailsPage } from './own-details.tsx';
import { ownExtensionPage } from './own-extension.tsx';
import { ownLetterPdfPage } from './own-letter-pdf.ts';
import { ownFilePage } from './own-ombudsman-file.ts';
import { ownOmbudsmanPage } from './own-ombudsman.tsx';
import { ownOutcomePage } from './own-outcome.tsx';
import { ownSurveyPage } from './own-survey.tsx';
import { whyTextPage } from './why-text.ts';
import { whyPage } from './why.tsx';
import { withdrawPage } from './withdraw.tsx';

/** Every page of one’s own complaint. */
export const ownPages: readonly Page[] = [
  ownCasePage,
  ownAnswerPage,
  ownDefinitionPage,
  ownDocumentPage,
  ownLetterPdfPage,
  ownExtensionPage,
  ownOutcomePage,
  addInformationPage,
  askForNextStagePage,
  withdrawPage,
  whyPage,
  whyTextPage,
  ownCallBackPage,
  ownDetailsPage,
  ownSurveyPage,
  ownOmbudsmanPage,
  ownFilePage,
];
