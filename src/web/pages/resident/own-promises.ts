import { londonDate } from '../../../calendar/london.ts';
import type { IsoDate } from '../../../calendar/iso-date.ts';
import { promiseTexts as texts } from '../../../language/en/pages-resident.ts';
import type { ClockLook } from '../../../machines/look.ts';

/** A date that we owe somebody: what for, until when, and how it stands. */
export interface OwnPromise {
  clock: string;
  what: string;
  due: IsoDate;
  standing: string;
}

/** The dates of a case that are promises to the person, in their order; what is only watched inside is left out. */
export function ownPromises(clocks: Record<string, ClockLook>): OwnPromise[] {
  return Object.entries(clocks)
    .flatMap(([clock, look]) => {
      const what = whatIsPromised(clock);
      return what !== null && look.due !== null && look.state !== 'pending'
        ? [{ clock, what, due: look.due, standing: standingOf(look) }]
        : [];
    })
    .sort((a, b) => (a.due < b.due ? -1 : 1));
}

/** In the words of the person: what a clock is for; null for one that is no promise to them. */
export function whatIsPromised(clock: string): string | null {
  const step = stepOf(clock);
  return step === null ? null : texts[step][wordingOf(clock)];
}

/** In the words of the person: the day that a clock is counted from. */
export function whatStarts(clock: string): string {
  const step = stepOf(clock);
  return step === null ? texts.starts.other : texts.starts[step][wordingOf(clock)];
}

function stepOf(clock: string): 'acknowledge' | 'respond' | null {
  const [, step] = /^(?:stage\d|single)\.(acknowledge|respond)$/.exec(clock) ?? [];
  return step === 'acknowledge' || step === 'respond' ? step : null;
}

function wordingOf(clock: string): 'stage1' | 'later' {
  return /^stage[23]\./.test(clock) ? 'later' : 'stage1';
}

function standingOf({ state, stopped }: ClockLook): string {
  const words = texts.standing[state];
  if (typeof words === 'string') return words;
  return stopped === null ? '' : words(londonDate(new Date(stopped)));
}
