import { caseWords } from '../../../language/en/case-words.ts';
import { mailboxTexts as texts } from '../../../language/en/pages-demo.ts';
import { listSentMail, type SentMail } from '../../../reports/sent-mail.ts';
import { momentInWords } from '../../case/case-in-words.ts';
import { dataTable } from '../../data-table.tsx';
import { linkTo } from '../../link.ts';
import { definePage } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';

/** The mail and the text messages that would have gone out, newest first. */
export const mailboxPage = definePage<SentMail[]>({
  path: patterns.mailbox,
  access: 'demo',
  load: ({ ctx }) => listSentMail(ctx, { limit: 100 }),
  view: (mails) => ({ title: texts.title, wide: true, body: <Mailbox mails={mails} /> }),
});

function Mailbox({ mails }: { mails: SentMail[] }) {
  return (
    <>
      <p class="govuk-body">{texts.intro}</p>
      {mails.length === 0 ? (
        <p class="govuk-body">{texts.none}</p>
      ) : (
        dataTable({
          name: texts.title,
          head: [texts.head.subject, texts.head.how, texts.head.to, texts.head.when, texts.head.state],
          rows: mails.map(rowOf),
        })
      )}
    </>
  );
}

function rowOf({ messageId, subject, channel, to, at, state }: SentMail) {
  return [
    { html: linkTo(pathTo('mail', { id: messageId }), subject) },
    { text: texts.channels[channel] },
    { text: to ?? texts.nobody },
    { text: momentInWords(at.toISOString()) },
    { text: caseWords.messageStates[state].text },
  ];
}
