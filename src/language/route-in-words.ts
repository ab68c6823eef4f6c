import type { IsoDate } from '../calendar/iso-date.ts';
import type { Texts } from './language.ts';
import { shortPromise, type PromisedDate } from './standard-sentences.ts';

type GuideTexts = Texts['guide']['guideTexts'];
type OwnWay = keyof GuideTexts['own'];

interface Procedure {
  ombudsman: string;
  nextBody?: { name: string; website: string; phone?: string } | undefined;
  stages: readonly { id: string }[];
}

interface DatedPromise extends Omit<PromisedDate, 'target'> {
  due: IsoDate | null;
}

/** One of our own ways in words: what it is, what happens by when, and who can be asked outside. */
export interface WayInWords {
  title: string;
  what: readonly string[];
  promises: string[];
  body: { name: string; phone: string | null; website: string };
}

/** A way by a procedure, with the promises of the stages that are still to come. */
export function wayInWords(
  way: OwnWay,
  { procedure, dates }: { procedure: Procedure; dates: readonly DatedPromise[] },
  texts: Texts,
): WayInWords {
  const words = texts.guide.guideTexts;
  const { name, phone, website } = texts.bodyAfter(bodyOf(procedure));
  return {
    ...words.own[way],
    promises: [...promisesOf(way, procedure, dates, texts), ...todayOf(way, procedure, dates, texts)],
    body: { name, phone: phone ?? null, website },
  };
}

function bodyOf({ ombudsman, nextBody }: Procedure) {
  return nextBody === undefined ? { ombudsman } : { ombudsman, nextBody };
}

/** Which stages a way still leads through; `window`: the time to go outside. */
const stagesOf: Record<OwnWay, 'first' | 'later' | 'window'> = {
  complain: 'first',
  complainLate: 'first',
  wait: 'first',
  chase: 'window',
  nextStage: 'later',
  ombudsman: 'window',
};

function promisesOf(way: OwnWay, { stages }: Procedure, dates: readonly DatedPromise[], texts: Texts): string[] {
  const which = stagesOf[way];
  const chosen = which === 'first' ? stages.slice(0, 1) : stages.slice(1);
  const clocks =
    which === 'window'
      ? ['ombudsman.window']
      : chosen.flatMap(({ id }) => ['acknowledge', 'panel', 'respond'].map((step) => `${id}.${step}`));
  return clocks.flatMap((clock) => {
    const date = dates.find((one) => one.clock === clock);
    return date === undefined ? [] : [shortPromise(date, texts)];
  });
}

function todayOf(way: OwnWay, { stages }: Procedure, dates: readonly DatedPromise[], texts: Texts): string[] {
  if (way !== 'complain') return [];
  const due = dates.filter(({ clock }) => clock === `${stages[0]?.id}.respond`).flatMap((one) => one.due ?? []);
  const last = due.toSorted().at(-1);
  return last === undefined ? [] : [texts.guide.guideTexts.today(texts.dates.dayAndDate(last))];
}
