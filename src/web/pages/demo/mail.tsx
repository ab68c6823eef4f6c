import { mailboxTexts as texts } from '../../../language/en/pages-demo.ts';
import { readSentMail, type SentMail } from '../../../reports/sent-mail.ts';
import { momentInWords } from '../../case/case-in-words.ts';
import { found } from '../../found.ts';
import { summaryList } from '../../govuk.ts';
import { definePage, param } from '../../page.ts';
import { pathTo, patterns } from '../../paths.ts';

/** One mail as text and, in a frame that may do nothing, as HTML; of a text message there is only text. */
export const mailPage = definePage<SentMail>({
  path: patterns.mail,
  access: 'demo',
  load: async (request) => found(await readSentMail(request.ctx, { messageId: param(request, 'id') })),
  view: (mail) => ({
    title: texts.mailTitle(mail.subject),
    back: { href: pathTo('mailbox'), text: texts.back },
    body: <Mail {...mail} />,
  }),
});

function Mail({ to, channel, at, text, html }: SentMail) {
  const links = [...new Set(text.match(/https?:\/\/[^\s<>)]+/g))];
  return (
    <>
      {summaryList({
        rows: [
          { key: { text: texts.how }, value: { text: texts.channels[channel] } },
          { key: { text: texts.to }, value: { text: to ?? texts.nobody } },
          { key: { text: texts.when }, value: { text: momentInWords(at.toISOString()) } },
        ],
      })}
      <h2 class="govuk-heading-m">{texts.asText}</h2>
      <div class="redress-letter govuk-body">{text}</div>
      {links.length === 0 ? '' : <Links links={links} />}
      {html === null ? '' : <Frame html={html} />}
    </>
  );
}

function Links({ links }: { links: string[] }) {
  return (
    <>
      <h2 class="govuk-heading-m">{texts.links}</h2>
      <ul class="govuk-list">
        {links.map((link) => (
          <li>
            <a class="govuk-link redress-target" href={link}>
              {link}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

function Frame({ html }: { html: string }) {
  return (
    <>
      <h2 class="govuk-heading-m">{texts.asHtml}</h2>
      <iframe class="redress-frame" sandbox="" title={texts.frame} srcdoc={html}></iframe>
    </>
  );
}
