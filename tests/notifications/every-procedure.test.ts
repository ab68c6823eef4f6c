import { describe, expect, test } from 'vitest';
import { nationCalendar } from '../../src/calendar/nations.ts';
import { ombudsmen } from '../../src/language/en/ombudsmen.ts';
import { chooseSettings } from '../../src/machines/choose-settings.ts';
import { requireProcedure } from '../../src/machines/find-procedure.ts';
import { knownProcedures } from '../../src/machines/own-procedures.ts';
import { policy } from '../../src/machines/policy.ts';
import { defineProcedure, type Procedure } from '../../src/machines/procedure.ts';
import { templates } from '../../src/notifications/templates/index.ts';
import { walkProcedure, type Sent } from './walk-procedure.ts';

/** A procedure as it comes, and under each other choice of what its sources leave open. */
interface Walk {
  name: string;
  procedure: Procedure;
  settings: Record<string, Record<string, string>>;
}

const walks: Walk[] = knownProcedures().flatMap((procedure) => [
  { name: procedure.id, procedure, settings: {} },
  ...procedure.settings.flatMap(({ id, default: usual, choices }) =>
    choices
      .filter((choice) => choice.id !== usual)
      .map((choice) => ({
        name: `${procedure.id} with ${id} ${choice.id}`,
        procedure: chooseSettings(procedure, { [id]: choice.id }),
        settings: { [procedure.id]: { [id]: choice.id } },
      })),
  ),
]);

/** A charity's own: stages with names of their own, and a body that no language file knows. */
const ownProcedure = defineProcedure({
  ...requireProcedure({ id: 'lgsco-code', version: 1 }),
  id: 'own-charity',
  framework: 'own',
  ombudsman: 'charity-panel',
  nextBody: { name: 'The Charity Panel', website: 'panel.example', phone: '01632 960999' },
  stages: requireProcedure({ id: 'lgsco-code', version: 1 }).stages.map((stage, index) => ({
    ...stage,
    title: ['First answer', 'Review by a trustee'][index] ?? '',
  })),
});

describe.each(walks)('the notices of $name', ({ procedure, settings }) => {
  const sent = live(procedure, settings);
  const residents = sent.filter(({ occasion }) => templates[occasion].audience === 'resident');

  test('there is one at each turn of its whole life', () => {
    const occasions = new Set(sent.map(({ occasion }) => occasion));
    for (const always of ['receipt', 'final-response', 'withdrawal', 'refusal', 'duplicate', 'restriction'] as const) {
      expect(occasions).toContain(always);
    }
    expect(occasions).toContain('remedy-failure');
    expect(occasions).toContain('overdue');
  });

  test('every one is whole: no gap where words should be', () => {
    for (const { subject, text, html } of sent) {
      expect(subject + text).not.toMatch(/undefined|null|NaN|\[object|\{|\}/);
      expect(html).not.toMatch(/<h2>[^<]*<\/h2>\s*(?:<h2>|<\/main>)/);
      expect(html).not.toMatch(/<(h1|h2|p|dt|dd|li|dl|ol|blockquote)>\s*<\/\1>/);
      expect(text).not.toMatch(/:\s*\n\s*\n|:\s*$|^\s*We will do this by/);
      expect(text).not.toContain('No reason was recorded.');
    }
  });

  test('only stages that there are have a name in them', () => {
    const highest = procedure.stages.length === 1 ? 0 : procedure.stages.length;
    const words = sent.map(({ subject, text }) => `${subject} ${text}`);
    const numbers = words.flatMap((one) => [...one.matchAll(/stage\s(\d)/gi)].map(([, number]) => Number(number)));
    expect(Math.max(0, ...numbers)).toBe(highest);
    expect(words.filter((one) => procedure.stages.length === 1 && /\bstage\b/i.test(one))).toEqual([]);
  });

  test('nobody is sent to the wrong Ombudsman', () => {
    const others = Object.entries(ombudsmen).flatMap(([id, { name }]) => (id === procedure.ombudsman ? [] : [name]));
    // The Commissioner is no Ombudsman, and must not be called one.
    const wrong = procedure.ombudsman === 'ico' ? [...others, 'Ombudsman'] : others;
    for (const { occasion, text } of residents) {
      expect(
        wrong.filter((name) => flat(text).includes(name)),
        occasion,
      ).toEqual([]);
    }
    const final = residents.find(({ occasion }) => occasion === 'final-response');
    const { name, website } = Object.entries(ombudsmen).find(([id]) => id === procedure.ombudsman)![1];
    expect(flat(final?.text)).toContain(name);
    expect(flat(final?.text)).toContain(website);
  });

  test('only the last answer says that this is the end of our process', () => {
    const ends = residents.filter(({ text }) => flat(text).includes('This is the end of our complaints process.'));
    expect(new Set(ends.map(({ occasion }) => occasion))).toEqual(new Set(['final-response']));
    for (const { place } of ends) expect(place.split('.')[0]).toBe(procedure.stages.at(-1)?.id);
  });

  test('each answer names its own stage and the next one', () => {
    procedure.stages.slice(0, -1).forEach((_, index) => {
      const answer = residents.find(
        ({ occasion, place }) => occasion === 'response' && place.startsWith(`stage${index + 1}.`),
      );
      expect(flat(answer?.text)).toContain(`This is our answer at stage ${index + 1}.`);
      expect(flat(answer?.text)).toContain(`This is called stage ${index + 2}`);
    });
  });

  test('what staff are told can be extended is what the procedure lets be extended', () => {
    for (const { place, subject, text } of sent.filter(({ occasion }) => occasion === 'reminder')) {
      const stage = procedure.stages.find(({ id }) => id === place.split('.')[0]);
      const may = stage?.extension !== null && /response for/i.test(subject);
      expect(flat(text).includes('extend the date'), subject).toBe(may);
    }
  });
});

describe('the dates that people are given', () => {
  test.each([
    ['lgsco-code', 'We will write to you by: Monday 9 March 2026', null],
    ['ho-code', 'We will write to you by: Monday 9 March 2026', null],
    ['children-2006', 'We will answer by: Monday 16 March 2026', null],
    ['adult-2009', 'We will write to you by: Thursday 5 March 2026', 'We will answer by: Tuesday 1 September 2026'],
    [
      'public-health-2012',
      'We will write to you by: Thursday 5 March 2026',
      'We will answer by: Tuesday 1 September 2026',
    ],
    ['spso-mchp', 'We will answer by: Friday 6 March 2026', null],
    ['psow-csa', 'We will answer by: Monday 16 March 2026', null],
    ['nipso-mchp', 'We will answer by: Monday 9 March 2026', null],
    ['fca-disp', 'When we will write to you: promptly, within a few days', 'We will answer by: Monday 27 April 2026'],
    [
      'dp-complaint',
      'We will write to you by: Wednesday 1 April 2026',
      'When we will answer: as soon as we can, without delay',
    ],
  ])('%s: at receipt', (id, first, answer) => {
    const { text } = noticeOf(id, 'receipt', '');
    const dates = text.split('\n').filter((line) => /^(?:We will|When we will) [^.]*: /.test(line));
    expect(dates).toEqual(answer === null ? [first] : [first, answer]);
  });

  test('an investigation has no date before the statement of complaint, only the time from it', () => {
    const asked = flat(noticeOf('children-2006', 'escalation-received', 'stage1').text);
    expect(asked).toContain('This is called stage 2.');
    expect(asked).toContain(
      'When we will answer: within 25 working days of the day on which the statement is recorded',
    );
    const panel = flat(noticeOf('children-2006', 'escalation-received', 'stage2').text);
    expect(panel).toContain('This is called stage 3.');
    expect(panel).toContain('The panel will meet by:');
  });

  test('while the statement is awaited no date of an earlier stage is given', () => {
    const added = noticeOf('children-2006', 'information-added', 'stage2.awaitingStatement').text;
    expect(flat(added)).not.toContain('We will answer by');
  });

  test('what is added after the answer is promised no other answer', () => {
    for (const id of ['children-2006', 'lgsco-code', 'adult-2009']) {
      const after = live(requireProcedure({ id, version: 1 })).filter(
        ({ occasion, place }) => occasion === 'information-added' && place.endsWith('.answered'),
      );
      expect(after.length).toBeGreaterThan(0);
      for (const { text } of after) expect(flat(text)).not.toMatch(/in our answer|We will answer/);
    }
  });

  test('the time to go to the Ombudsman is said only where it is known', () => {
    const final = (id: string) => flat(noticeOf(id, 'final-response', '').text);
    expect(final('lgsco-code')).toContain('There is usually a time limit of 12 months.');
    expect(final('ho-code')).toContain('You have to do this within 12 months of the date of this letter.');
    expect(final('fca-disp')).toContain('You have to do this within 6 months of the date of this letter.');
    expect(final('fca-disp')).toContain('Go to the Financial Ombudsman Service by: Friday 4 September 2026');
    for (const id of ['spso-mchp', 'psow-csa', 'nipso-mchp', 'dp-complaint']) {
      expect(final(id)).not.toMatch(/time limit|have to do this within/);
    }
  });

  test('the last day for asking for the next stage is given where there is one', () => {
    expect(flat(noticeOf('children-2006', 'response', 'stage1').text)).toContain('Ask us to look again by:');
    expect(flat(noticeOf('spso-mchp', 'response', 'stage1').text)).toContain('Ask us to look again by:');
    expect(flat(noticeOf('lgsco-code', 'response', 'stage1').text)).not.toContain('Ask us to look again by:');
  });

  test('somebody whose complaint was moved on by us is not told that they asked for it', () => {
    const moved = flat(noticeOf('spso-mchp', 'transfer', 'stage1').text);
    expect(moved).toContain('We have moved your complaint to stage 2');
    expect(moved).not.toContain('you asked us');
  });

  test('a longer time that had to be agreed is called agreed', () => {
    expect(flat(noticeOf('adult-2009', 'extension', '').text)).toContain('You have agreed that we can take more time.');
    expect(flat(noticeOf('lgsco-code', 'extension', '').text)).not.toContain('You have agreed');
  });

  test('a refusal of some points says that the rest goes on', () => {
    const refusals = live(requireProcedure({ id: 'lgsco-code', version: 1 })).filter(
      ({ occasion }) => occasion === 'refusal',
    );
    expect(refusals.filter(({ text }) => flat(text).includes('We go on with the rest.')).length).toBeGreaterThan(0);
    expect(
      refusals.filter(({ text }) => flat(text).includes('cannot look into this complaint')).length,
    ).toBeGreaterThan(0);
    expect(
      refusals.filter(({ text }) => flat(text).includes('look at this complaint again at stage 2')).length,
    ).toBeGreaterThan(0);
  });
});

describe('a procedure of the organisation’s own', () => {
  const sent = live(ownProcedure);

  test('says what its next stage is in its own words, and sends people where it says', () => {
    const answer = sent.find(({ occasion }) => occasion === 'response');
    expect(flat(answer?.text)).toContain('This is our answer at stage 1.');
    expect(flat(answer?.text)).toContain('This is called stage 2 (Review by a trustee).');
    const final = flat(sent.find(({ occasion }) => occasion === 'final-response')?.text);
    expect(final).toContain('you can ask the Charity Panel to look into your complaint');
    expect(final).toContain('Phone: 01632 960999');
    expect(final).toContain('Website: panel.example');
  });
});

function live(procedure: Procedure, settings: Walk['settings'] = {}): Sent[] {
  const [nation = 'england-and-wales'] = procedure.nations;
  const pin = { id: procedure.id, version: procedure.version };
  const isOwn = knownProcedures().every(({ id }) => id !== procedure.id);
  const start = {
    procedure: pin,
    ...(isOwn ? { draft: procedure } : {}),
    calendar: nationCalendar(nation),
    policy: policy.parse({ settings, maxExtensions: 3 }),
    snapshot: null,
  };
  return walkProcedure(start, procedure);
}

function noticeOf(id: string, occasion: Sent['occasion'], place: string): Sent {
  const found = live(requireProcedure({ id, version: 1 })).find(
    (one) => one.occasion === occasion && one.place.startsWith(place),
  );
  if (found === undefined) throw new Error(`${id} sent no ${occasion} at ${place}`);
  return found;
}

function flat(text = ''): string {
  return text.replaceAll(/\s+/g, ' ');
}
