import type { Texts } from './language.ts';

interface Dated {
  uid: string;
  kind: keyof Texts['ownCalendar']['dates'];
  on: string;
}

interface About {
  /** As shown. */
  reference: string;
  /** Whether nothing may say what it is about. */
  discreet: boolean;
}

/** The dates of a case as a calendar shows them: with its reference and nothing else of it; without even that where discretion was asked for. */
export function calendarEntries(dates: readonly Dated[], { reference, discreet }: About, texts: Texts) {
  const words = texts.ownCalendar;
  return {
    name: discreet ? words.discreet.name : words.name(reference),
    entries: dates.map(({ uid, kind, on }) => ({
      uid,
      on,
      summary: discreet ? words.discreet.summary : words.summary(reference, words.dates[kind]),
    })),
  };
}
