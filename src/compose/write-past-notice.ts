import { factsOfNotice } from '../jobs/facts-of-notice.ts';
import { planSending, type Written } from '../jobs/plan-sending.ts';
import { readerOf } from '../jobs/reader-of.ts';
import { requireProcedure } from '../machines/find-procedure.ts';
import { renderForCase } from '../notifications/render-for-case.ts';
import type { NoticeSource } from '../outbox/read-notice.ts';
import { londonDate } from '../calendar/london.ts';
import { councilContact, councilName } from '../simulation/council.ts';
import type { NoticeOfPast, WrittenNotice } from '../simulation/past-mail.ts';

/** Writes a notice of the made-up past from the case as it was then, in the words and on the way that the relay would have chosen. */
export function writePastNotice(about: NoticeOfPast, baseUrl: string): WrittenNotice {
  const { notice, sealed, loaded, recipient } = about;
  const { occasion, clock, dueOn, letter } = notice.plan;
  const texts = Object.fromEntries(sealed.texts.map(({ path, value }) => [path, value]));
  const message = { messageId: notice.messageId ?? '', letter, subject: null, text: null, html: null };
  const row = { occasion, clock, dueOn, body: sealed.body, texts, message };
  const procedure = requireProcedure(loaded.pins.procedure);
  const facts = factsOfNotice({
    row,
    source: sourceOf(about),
    procedure,
    baseUrl,
    reader: readerOf(recipient),
    otherReference: null,
  });
  const written = renderForCase(occasion, facts);
  const { subject, text, html } = written;
  return { subject, text, html, ...sendingOf(about, { notice: written, language: facts.language }) };
}

type HowItWent = Pick<WrittenNotice, 'outcome' | 'channel' | 'sent'>;

/** The demonstration has a box for text messages, and nobody in its past is out of reach. */
function sendingOf({ notice, sealed, recipient }: NoticeOfPast, written: Written): HowItWent {
  const { occasion } = notice.plan;
  const row = { outboxId: notice.outboxId, attempt: 1, occasion, body: sealed.body, recipient };
  const { prepared, sending } = planSending(row, written, { text: true });
  const outcome = 'settle' in prepared ? 'toPost' : 'sent';
  if (sending === null || (sending.channel === 'email' && sending.sent === null))
    return { outcome, channel: null, sent: null };
  return { outcome, ...sending };
}

function sourceOf({ sealed, loaded, words }: NoticeOfPast): NoticeSource {
  const { reference, pins, snapshot, receivedOn, issues, remedies } = loaded;
  const wordsAt = (seq: number | null, path: string | null): string => words.get(`${seq} ${path}`) ?? '';
  return {
    reference,
    procedure: pins.procedure,
    states: sealed.plan.states,
    receivedOn,
    organisation,
    on: londonDate(new Date(sealed.plan.event.happenedAt)),
    isForPerson: true,
    clocks: snapshot.context.clocks,
    issues: issues
      .filter(({ state }) => state === 'open' || state === 'decided')
      .map(({ text, finding }) => ({ text: text ?? '', finding })),
    remedies: remedies.map(({ id, kind, state, textSeq, textPath, dueOn }) => ({
      id,
      kind,
      state,
      text: wordsAt(textSeq, textPath),
      due: dueOn,
    })),
  };
}

/** Of the council what a notice says: its name and how to reach it. */
const organisation: NoticeSource['organisation'] = {
  id: '',
  name: councilName,
  slug: '',
  hosts: [],
  nation: 'england-and-wales',
  procedures: [],
  contactPhone: councilContact.phone,
  contactEmail: councilContact.email,
  contactHours: councilContact.hours,
  contactAddress: null,
  reportUrl: null,
  privacyUrl: null,
  successor: null,
  theme: null,
  openingHours: null,
  createdAt: new Date(0),
};
