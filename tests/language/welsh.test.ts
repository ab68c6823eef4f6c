import { expect, test } from 'vitest';
import { texts } from '../../src/language/language.ts';
import { nasal, soft } from '../../src/language/cy/mutations.ts';
import { theBody, toBody } from '../../src/language/cy/bodies.ts';
import { openingHours } from '../../src/language/cy/opening-hours.ts';
import { citation } from '../../src/language/cy/citations.ts';
import { holidayName, ruleTitle } from '../../src/language/cy/rule-titles.ts';
import { nationCalendar } from '../../src/calendar/nations.ts';
import { knownProcedures } from '../../src/machines/own-procedures.ts';
import { ombudsmen } from '../../src/machines/words.ts';

const { bodyAfter, clocks, dates, notices, resident, stages } = texts('cy');

test.each([
  ['2027-01-11', 'dydd Llun 11 Ionawr 2027'],
  ['2027-02-02', 'dydd Mawrth 2 Chwefror 2027'],
  ['2027-03-03', 'dydd Mercher 3 Mawrth 2027'],
  ['2027-04-01', 'dydd Iau 1 Ebrill 2027'],
  ['2027-05-07', 'dydd Gwener 7 Mai 2027'],
  ['2027-06-05', 'dydd Sadwrn 5 Mehefin 2027'],
  ['2027-07-04', 'dydd Sul 4 Gorffennaf 2027'],
  ['2027-08-31', 'dydd Mawrth 31 Awst 2027'],
  ['2027-09-30', 'dydd Iau 30 Medi 2027'],
  ['2027-10-29', 'dydd Gwener 29 Hydref 2027'],
  ['2027-11-24', 'dydd Mercher 24 Tachwedd 2027'],
  ['2028-02-29', 'dydd Mawrth 29 Chwefror 2028'],
  ['1999-12-31', 'dydd Gwener 31 Rhagfyr 1999'],
])('%s is written "%s"', (date, words) => {
  expect(dates.dayAndDate(date)).toBe(words);
  expect(words.endsWith(dates.dateInWords(date))).toBe(true);
  expect(words.endsWith(dates.monthInWords(date.slice(0, 7)))).toBe(true);
});

test.each(['2027-02-29', '2027-13-01', '11/01/2027', ''])('%j is no date', (text) => {
  expect(() => dates.dateInWords(text)).toThrow(RangeError);
});

test.each([
  ['16:30', '4:30pm'],
  ['09:00', '9am'],
  ['00:00', 'hanner nos'],
  ['12:00', 'hanner dydd'],
  ['12:05', '12:05pm'],
])('%s is written %s', (time, words) => {
  expect(dates.timeInWords(time)).toBe(words);
});

test('after a number the noun stays singular, and after two it is softened', () => {
  expect([1, 2, 3, 10].map(dates.workingDays)).toEqual([
    '1 diwrnod gwaith',
    '2 ddiwrnod gwaith',
    '3 diwrnod gwaith',
    '10 diwrnod gwaith',
  ]);
  const limits = ([2, 8] as const).flatMap((amount) =>
    (['calendarDay', 'week', 'month'] as const).map((unit) => dates.limitInWords({ amount, unit })),
  );
  expect(limits).toEqual(['2 ddiwrnod', '2 wythnos', '2 fis', '8 diwrnod', '8 wythnos', '8 mis']);
});

test.each([
  ['cam 2', 'gam 2', 'ngham 2'],
  ['dydd Llun', 'ddydd Llun', 'nydd Llun'],
  ['pwynt', 'bwynt', 'mhwynt'],
  ['tîm', 'dîm', 'nhîm'],
  ['blwyddyn', 'flwyddyn', 'mlwyddyn'],
  ['gŵyl', 'ŵyl', 'ngŵyl'],
  ['llythyr', 'lythyr', 'llythyr'],
  ['rheol', 'reol', 'rheol'],
  ['mis', 'fis', 'mis'],
  ['cham', 'cham', 'cham'],
  ['ateb', 'ateb', 'ateb'],
])('%s, softened %s, nasalised %s', (word, softened, nasalised) => {
  expect(soft(word)).toBe(softened);
  expect(nasal(word)).toBe(nasalised);
});

test('a stage and a day change as the words before them ask', () => {
  const stage = stages.name({ id: 'stage2' });
  expect(stage).toBe('cam 2');
  expect(notices.response.opening(stage)).toContain('Dyma ein hateb yng ngham 2.');
  expect(notices.transfer.subject('C-1', stage)).toBe('Mae eich cwyn C-1 wedi symud i gam 2');
  expect(notices.receipt.received('2027-01-11')).toContain('Daeth eich cwyn i law ddydd Llun 11 Ionawr 2027.');
  expect(resident.standings.received.next('2027-01-11')).toBe(
    'Byddwn yn ysgrifennu atoch erbyn dydd Llun 11 Ionawr 2027',
  );
});

test('a clock is named with its stage, and a title of the rules in Welsh', () => {
  expect(clocks.name('stage1.respond')).toBe('Cam 1: ymateb');
  expect(clocks.name('single.respond')).toBe('Ymateb');
  expect(clocks.name('action.3')).toBe('Gweithred a addawyd 3');
  expect(stages.about({ title: 'Stage 2: formal investigation' })).toBe('ymchwiliad ffurfiol');
  expect(stages.about({ title: 'Stage 2' })).toBeNull();
  expect(stages.title({ title: 'Review by a trustee' })).toBe('Review by a trustee');
});

test('every body that an event can name is one that a Welsh letter can name, by a name that no word before it changes', () => {
  for (const ombudsman of ombudsmen) {
    const { name, phone } = bodyAfter({ ombudsman });
    expect(phone).toMatch(/^0[38]00 |^0303 /);
    expect(name).not.toMatch(/^(P|T|C|B|D|G|M|Ll|Rh)/);
  }
  expect(bodyAfter({ ombudsman: 'psow' })).toMatchObject({
    name: 'Ombwdsmon Gwasanaethau Cyhoeddus Cymru',
    website: 'www.ombwdsmon.cymru',
  });
});

/** Every text of a procedure under one name, at any depth. */
function named(value: unknown, name: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, below]) =>
    key === name && typeof below === 'string' ? [below] : named(below, name),
  );
}

test.each(knownProcedures())(
  'what the rules of $id say themselves is said in Welsh, but for clauses alone',
  (procedure) => {
    const titles = ['title', 'question', 'means'].flatMap((name) => named(procedure, name));
    expect(titles.filter((title) => ruleTitle(title) === title)).toEqual([]);
    const cited = named(procedure, 'citation').filter((clause) => citation(clause) === clause);
    expect(cited.filter((clause) => !/^DISP [\dA-Z.()]+$/.test(clause))).toEqual([]);
  },
);

test.each(['england-and-wales', 'scotland', 'northern-ireland'] as const)(
  'every bank holiday of %s has a Welsh name',
  (nation) => {
    const holidays = nationCalendar(nation).holidays.map(({ title }) => title);
    expect(holidays.length).toBeGreaterThan(50);
    expect(holidays.filter((title) => holidayName(title) === title)).toEqual([]);
    expect(holidayName('Christmas, Boxing Day')).toBe('Dydd Nadolig, Dydd San Steffan');
  },
);

test.each([
  [
    'Ombwdsmon Gwasanaethau Cyhoeddus Cymru',
    'Ombwdsmon Gwasanaethau Cyhoeddus Cymru',
    'i Ombwdsmon Gwasanaethau Cyhoeddus Cymru',
  ],
  [
    'Swyddfa’r Comisiynydd Gwybodaeth (ICO)',
    'Swyddfa’r Comisiynydd Gwybodaeth (ICO)',
    'i Swyddfa’r Comisiynydd Gwybodaeth (ICO)',
  ],
  [
    'Housing Ombudsman (Ombwdsmon Tai)',
    'yr Housing Ombudsman (Ombwdsmon Tai)',
    'i’r Housing Ombudsman (Ombwdsmon Tai)',
  ],
  ['Charity Panel', 'y Charity Panel', 'i’r Charity Panel'],
  ['Ombwdsmon', 'yr Ombwdsmon', 'i’r Ombwdsmon'],
])('%s has the article that its name asks for', (name, withArticle, towards) => {
  expect(theBody(name)).toBe(withArticle);
  expect(toBody(name)).toBe(towards);
});

test('opening hours are said in Welsh where they are written simply, and left alone where they are not', () => {
  expect(openingHours('Monday to Friday, 9am to 5pm')).toBe('dydd Llun i ddydd Gwener, 9am i 5pm');
  expect(openingHours('Monday and Tuesday, 9am to midday')).toBe('dydd Llun a dydd Mawrth, 9am i hanner dydd');
  expect(openingHours('By appointment')).toBe('By appointment');
});
