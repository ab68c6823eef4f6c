import { factsOfNotice } from '../jobs/facts-of-notice.ts';
import { requireProcedure } from '../machines/find-procedure.ts';
import { plainReader } from '../notifications/reader.ts';
import { renderForCase } from '../notifications/render-for-case.ts';
import type { NoticeSource } from '../outbox/read-notice.ts';
import { londonDate } from '../calendar/london.ts';
import { councilContact, councilName } from '../simulation/council.ts';
import type { NoticeOfPast, WrittenNotice } from '../simulation/past-mail.ts';

/** Writes a notice of the made-up past from the case as it was then, in the words that the relay would have used. */
export function writePastNotice(about: NoticeOfPast, baseUrl: string): WrittenNotice {
  const { notice, sealed, loaded } = about;
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
    reader: plainReader,
    otherReference: null,
  });
  const { subject, text, html } = renderForCase(occasion, facts);
  return { subject, text, html };
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
  theme: null,
  openingHours: null,
  createdAt: new Date(0),
};
