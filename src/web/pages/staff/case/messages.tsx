import { mayDo } from '../../../../permissions/may-do.ts';
import { whatWentOut, type WentOut } from '../../../../reports/what-went-out.ts';
import { CaseMessages } from '../../../case/case-messages.tsx';
import { defineCasePage } from '../../../case/case-page.tsx';
import { DoLinks } from '../../../case/do-links.tsx';
import { SentOtherwise } from '../../../case/sent-otherwise.tsx';
import { ToPost } from '../../../case/to-post.tsx';

interface More {
  wentOut: WentOut[];
  /** Whether the reader prints and posts letters. */
  mayPost: boolean;
}

/** Everything that was said in a case, by letter and message. */
export const staffMessagesPage = defineCasePage<More>({
  name: 'messages',
  load: async ({ ctx }, { caseId }) => ({
    wentOut: await whatWentOut(ctx, { caseId }),
    mayPost: mayDo(ctx.actor, 'letter.post'),
  }),
  body: (view, { wentOut, mayPost }) => (
    <>
      <DoLinks view={view} events={['acknowledge', 'sendUpdate', 'notifyDelay', 'extend', 'respond']} />
      <CaseMessages
        messages={view.messages}
        below={(message) => (
          <>
            <ToPost view={view} message={message} mayPost={mayPost} />
            <SentOtherwise wentOut={wentOut.find(({ messageId }) => messageId === message.messageId)} />
          </>
        )}
      />
    </>
  ),
});
