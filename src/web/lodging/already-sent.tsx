import { openedBefore } from '../../cases/opened-before.ts';
import type { PageRequest, PageView } from '../page.ts';
import { pathTo } from '../paths.ts';
import { sentNote } from '../sent-note.ts';
import type { ThisComplaint } from './this-complaint.ts';

/** A complaint that is in. */
export interface SentBefore {
  reference: string;
}

/** Whether what a page shows is that the complaint is in. */
export function isSentBefore(props: object): props is SentBefore {
  return 'reference' in props;
}

/**
 * What this browser has sent, where it writes nothing new: whoever goes back, or sends a page again, is shown it. The
 * draft knows its case even where the answer to the sending got lost on the way.
 */
export async function sentBefore(request: PageRequest, complaint: ThisComplaint): Promise<SentBefore | null> {
  const { draftId, sentCaseId } = complaint;
  if (draftId !== null && sentCaseId === null) return null;
  const note = sentNote.read(request.http);
  if (note !== null && (sentCaseId === null || sentCaseId === note.caseId)) return note;
  const opened = sentCaseId === null ? null : await openedBefore(request.ctx, sentCaseId);
  if (opened === null) return null;
  const { caseId, reference, acknowledgeBy, answerBy } = opened;
  sentNote.leave(request.http, { caseId, reference, acknowledgeBy, answerBy, told: null });
  return { reference };
}

/** Shown in place of a step. */
export function alreadySentView({ reference }: SentBefore, { texts }: PageRequest): PageView {
  const words = texts.lodging.alreadySent;
  return {
    title: words.title,
    body: (
      <>
        <p class="govuk-body">{words.body(reference)}</p>
        <p class="govuk-body">
          <a class="govuk-link" href={pathTo('sent')}>
            {words.confirmation}
          </a>
        </p>
        <p class="govuk-body">
          <a class="govuk-link" href={pathTo('lodge')}>
            {words.another}
          </a>
        </p>
      </>
    ),
  };
}
