import type { Page } from '../../page.ts';
import { addFilePage } from './add-file.tsx';
import { staffCaseAtPage } from './case-at.tsx';
import { staffCasePage } from './case.tsx';
import { staffActionsPage } from './case/actions.tsx';
import { staffClocksPage } from './case/clocks.tsx';
import { staffDocumentsPage } from './case/documents.tsx';
import { staffIssuesPage } from './case/issues.tsx';
import { staffMessagesPage } from './case/messages.tsx';
import { staffPeoplePage } from './case/people.tsx';
import { staffTimelinePage } from './case/timeline.tsx';
import { staffClockTextPage } from './clock-text.ts';
import { staffClockPage } from './clock.tsx';
import { staffDocumentPage } from './document.ts';
import { staffEventPage } from './event.tsx';
import { staffHistoryPage } from './history.tsx';

/** Every page of one case for staff. */
export const casePages: readonly Page[] = [
  staffCasePage,
  staffIssuesPage,
  staffTimelinePage,
  staffMessagesPage,
  staffDocumentsPage,
  staffClocksPage,
  staffActionsPage,
  staffPeoplePage,
  staffHistoryPage,
  staffDocumentPage,
  addFilePage,
  staffCaseAtPage,
  staffClockPage,
  staffClockTextPage,
  staffEventPage,
];
