import { parseInstant } from '../../src/calendar/london.ts';
import { nationCalendar } from '../../src/calendar/nations.ts';
import type { Council } from '../../src/simulation/council.ts';
import { imagineCouncil } from '../../src/simulation/council.ts';
import type { PastOptions } from '../../src/simulation/draw-tales.ts';
import { livePast, type Past } from '../../src/simulation/live-past.ts';
import { seededEntropy } from '../../src/simulation/seeded-entropy.ts';
import { usualPast } from '../../src/simulation/open-demo.ts';
import type { NoticeOfPast, WrittenNotice } from '../../src/simulation/past-mail.ts';
import { createIds } from '../../src/system/ids.ts';

export const usual: PastOptions = { ...usualPast, now: parseInstant('2026-11-25T14:30') };
export const calendar = nationCalendar('england-and-wales');

/** The made-up past without any database. */
export function madeUpPast(options: Partial<PastOptions> = {}, write = inFewWords): Past & { council: Council } {
  const chosen = { ...usual, ...options };
  const entropy = seededEntropy(chosen.seed);
  let at = chosen.now;
  const clock = { now: () => at };
  const ids = createIds(clock, entropy);
  const council = imagineCouncil(ids);
  const past = livePast(chosen, {
    clock,
    ids,
    entropy,
    council,
    write,
    setNow: (to) => void (at = to),
    onProgress: () => undefined,
  });
  return { ...past, council };
}

function inFewWords({ notice }: NoticeOfPast): WrittenNotice {
  const words = { subject: notice.plan.occasion, text: notice.plan.occasion, html: '' };
  return { ...words, outcome: 'sent', channel: null, sent: null };
}
