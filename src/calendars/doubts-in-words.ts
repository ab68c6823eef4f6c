import type { Doubt } from '../calendar/compare-feed.ts';

/** What a feed says that was left for a person to look into, in sentences. */
export function doubtsInWords(doubts: readonly Doubt[]): string {
  const sentences = (['passed', 'yearMissing', 'beyond'] as const).flatMap((why) => {
    const dates = doubts.filter((doubt) => doubt.why === why).map(({ date }) => date);
    return dates.length === 0 ? [] : [`${words[why]} ${listed(dates)}.`];
  });
  return sentences.join(' ');
}

const words: Record<Doubt['why'], string> = {
  passed: 'Left as they are, because the days are over although the feed no longer has them:',
  yearMissing: 'Left as they are, because the feed says nothing about their whole year:',
  beyond: 'Not taken over, because no calendar of this version of Redress reaches so far:',
};

const most = 20;

function listed(dates: readonly string[]): string {
  const more = dates.length - most;
  return more > 0 ? `${dates.slice(0, most).join(', ')} and ${more} more` : dates.join(', ');
}
