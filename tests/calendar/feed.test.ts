import { describe, expect, test } from 'vitest';
import { compareFeed } from '../../src/calendar/compare-feed.ts';
import { nationCalendar, nations, type Nation } from '../../src/calendar/nations.ts';
import { readFeed, type Feed } from '../../src/calendar/read-feed.ts';
import { feedText, publishedFeed } from '../support/bank-holiday-feed.ts';

const england = nationCalendar('england-and-wales');

function read(text: string): Feed {
  const outcome = readFeed(text);
  if (!outcome.ok) throw new Error(outcome.problem);
  return outcome.feed;
}

const problemOf = (text: string): string | null => {
  const outcome = readFeed(text);
  return outcome.ok ? null : outcome.problem;
};

describe('The gov.uk feed of bank holidays', () => {
  test('as published today differs from the calendar of no nation', () => {
    const feed = read(feedText());
    for (const nation of nations) {
      expect(compareFeed(nationCalendar(nation), feed[nation], '2026-11-25')).toEqual({
        added: [],
        removed: [],
        doubts: [],
      });
    }
  });

  test('is read in Welsh as in English, whatever a holiday is called', () => {
    const welsh: Record<Nation, string> = {
      'england-and-wales': 'cymru-a-lloegr',
      scotland: 'yr-alban',
      'northern-ireland': 'gogledd-iwerddon',
    };
    const text = JSON.stringify(
      Object.fromEntries(
        nations.map((nation) => [
          welsh[nation],
          {
            division: welsh[nation],
            events: publishedFeed()[nation].events.map((one) => ({ ...one, title: 'Gŵyl banc' })),
          },
        ]),
      ),
    );
    const feed = read(text);
    for (const nation of nations) {
      expect(compareFeed(nationCalendar(nation), feed[nation], '2026-11-25').added).toEqual([]);
    }
  });

  test('may come in any order, name a date twice and begin with a byte order mark', () => {
    const holidays = publishedFeed();
    const { events } = holidays['england-and-wales'];
    holidays['england-and-wales'].events = [...events.toReversed(), { ...events[0]!, title: 'The same once more' }];
    const feed = read(`\uFEFF${JSON.stringify(holidays)}`);
    const dates = feed['england-and-wales'].map(({ date }) => date);
    expect(dates).toEqual([...new Set(dates)].sort());
    expect(compareFeed(england, feed['england-and-wales'], '2026-11-25')).toMatchObject({ added: [], removed: [] });
  });

  test.each([
    ['a page instead of JSON', '<!DOCTYPE html><title>Sorry</title>', 'It is not JSON.'],
    ['half a file', feedText().slice(0, 500), 'It is not JSON.'],
    ['a list', '[]', 'form of the gov.uk bank holidays'],
    ['nothing', 'null', 'form of the gov.uk bank holidays'],
    ['no nation', '{}', 'no bank holidays for england-and-wales'],
    ['a division less', feedText({ without: ['scotland'] }), 'no bank holidays for scotland'],
    [
      'a division without dates',
      JSON.stringify({ ...publishedFeed(), 'northern-ireland': { events: [] } }),
      'no bank holidays for northern-ireland',
    ],
    [
      'a date that is none',
      feedText({ add: { 'england-and-wales': ['2027-02-30'] } }),
      'is not a real date written YYYY-MM-DD',
    ],
    ['a date written otherwise', feedText({ add: { scotland: ['11/06/2027'] } }), 'is not a real date'],
    [
      'events which are no list',
      JSON.stringify({ ...publishedFeed(), scotland: { events: {} } }),
      'form of the gov.uk bank holidays',
    ],
  ])('that holds %s is refused whole, in words', (_what, text, problem) => {
    expect(problemOf(text)).toContain(problem);
  });

  test('repeats nothing of what a hostile feed calls its fields', () => {
    const hostile = { ...publishedFeed(), '<script>alert(1)</script>': { events: 'no' }, ['__proto__x']: 1 };
    expect(problemOf(JSON.stringify(hostile))).not.toContain('script');
  });
});

describe('What a feed proposes', () => {
  const today = '2026-11-25';

  test('a holiday that is new, on a working day', () => {
    const feed = read(feedText({ add: { 'england-and-wales': ['2027-05-10', '2027-06-12'] } }));
    expect(compareFeed(england, feed['england-and-wales'], today)).toEqual({
      added: ['2027-05-10'],
      removed: [],
      doubts: [],
    });
    expect(compareFeed(nationCalendar('scotland'), feed.scotland, today).added).toEqual([]);
  });

  test('one that was moved: the day it leaves and the day it goes to', () => {
    const feed = read(feedText({ add: { scotland: ['2027-08-30'] }, remove: { scotland: ['2027-08-02'] } }));
    expect(compareFeed(nationCalendar('scotland'), feed.scotland, today)).toEqual({
      added: ['2027-08-30'],
      removed: ['2027-08-02'],
      doubts: [],
    });
  });

  test('nothing at all for the years that have left its window, or have not come into it', () => {
    const feed = read(feedText({ years: ['2025', '2026', '2027'] }));
    expect(compareFeed(england, feed['england-and-wales'], today)).toEqual({ added: [], removed: [], doubts: [] });
    // With the clock before the years that are gone, too: then none of them has passed.
    expect(compareFeed(england, feed['england-and-wales'], '2019-01-01').removed).toEqual([]);
  });

  test('no removal of a day that is over: that is left to a person', () => {
    const feed = read(feedText({ remove: { 'england-and-wales': ['2026-05-04', '2026-12-28'] } }));
    expect(compareFeed(england, feed['england-and-wales'], today)).toEqual({
      added: [],
      removed: ['2026-12-28'],
      doubts: [{ date: '2026-05-04', why: 'passed' }],
    });
  });

  test('a removal for today itself, but not for yesterday', () => {
    const feed = read(feedText({ remove: { 'england-and-wales': ['2026-08-31'] } }));
    expect(compareFeed(england, feed['england-and-wales'], '2026-08-31').removed).toEqual(['2026-08-31']);
    expect(compareFeed(england, feed['england-and-wales'], '2026-09-01').removed).toEqual([]);
  });

  test('no removal of a whole year in the middle of the window', () => {
    const feed = read(feedText({ years: ['2026', '2028'] }));
    const { removed, doubts } = compareFeed(england, feed['england-and-wales'], today);
    expect(removed).toEqual([]);
    expect(doubts.map(({ why }) => why)).toEqual(Array(8).fill('yearMissing'));
  });

  test('nothing beyond the years that the calendar covers', () => {
    const feed = read(feedText({ add: { 'england-and-wales': ['2029-01-01'] } }));
    expect(compareFeed(england, feed['england-and-wales'], today)).toEqual({
      added: [],
      removed: [],
      doubts: [{ date: '2029-01-01', why: 'beyond' }],
    });
  });
});
