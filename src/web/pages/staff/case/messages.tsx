import { listDraftsOfCase, type DraftListed } from '../../../../letters/drafts/list-drafts.ts';
import { mayDo } from '../../../../permissions/may-do.ts';
import { whatWentOut, type WentOut } from '../../../../reports/what-went-out.ts';
import { CaseMessages } from '../../../case/case-messages.tsx';
import { defineCasePage } from '../../../case/case-page.tsx';
import { DoLinks } from '../../../case/do-links.tsx';
import { SentOtherwise } from '../../../case/sent-otherwise.tsx';
import { ToPost } from '../../../case/to-post.tsx';
import { DraftsOfCase } from '../../../letters/drafts-of-case.tsx';
import { LetterFileLink } from '../../../letters/letter-file-link.tsx';

interface More {
  wentOut: WentOut[];
  drafts: DraftListed[];
  /** Whether the reader prints and posts letters. */
  mayPost: boolean;
}

/** Everything that was said in a case, by letter and message. */
export const staffMessagesPage = defineCasePage<More>({
  name: 'messages',
  load: async ({ ctx }, { caseId }) => ({
    wentOut: await whatWentOut(ctx, { caseId }),
    drafts: await listDraftsOfCase(ctx, { caseId }),
    mayPost: mayDo(ctx.actor, 'letter.post'),
  }),
  body: (view, { wentOut, drafts, mayPost }) => (
    <>
      <DoLinks view={view} events={['acknowledge', 'sendUpdate', 'notifyDelay', 'extend', 'respond']} />
      <DraftsOfCase reference={view.reference} drafts={drafts} />
      <CaseMessages
        messages={view.messages}
        below={(message) => (
          <>
            <LetterFileLink reference={view.reference} message={message} mayPost={mayPost} />
            <ToPost view={view} message={message} mayPost={mayPost} />
            <SentOtherwise wentOut={wentOut.find(({ messageId }) => messageId === message.messageId)} />
          </>
        )}
      />
    </>
  ),
});
