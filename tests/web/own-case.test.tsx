import { describe, expect, test } from 'vitest';
import { parseInstant } from '../../src/calendar/london.ts';
import type { CaseView, MessageView } from '../../src/cases/view.ts';
import { texts } from '../../src/language/language.ts';
import { explainClock } from '../../src/machines/clock-basis.ts';
import { plainText } from '../../src/notifications/plain-text.ts';
import { templates } from '../../src/notifications/templates/index.ts';
import { EasyCase } from '../../src/web/pages/resident/easy/easy-case.tsx';
import { EasyWhy } from '../../src/web/pages/resident/easy/easy-why.tsx';
import { OwnClock } from '../../src/web/pages/resident/own-clock.tsx';
import { OwnCase } from '../../src/web/pages/resident/own-case-view.tsx';
import { ownPromises } from '../../src/web/pages/resident/own-promises.ts';
import { ownTimeline } from '../../src/web/pages/resident/own-timeline.ts';
import { unwrapLines } from '../../src/web/pages/resident/unwrap-lines.ts';
import { WhyThisDate } from '../../src/web/pages/resident/why-view.tsx';
import { acknowledged, answered, given, givenUnder, received, type Case, type Happening } from '../support/given.ts';

const message: MessageView = {
  messageId: '1',
  seq: 1,
  occasion: 'receipt',
  audience: 'resident',
  at: '2026-03-02T10:00:00.000Z',
  letter: null,
  subject: 'We have received your complaint',
  text: 'We received your complaint on Monday 2 March 2026.\n\n  <b>Two</b> spaces & a sign.',
  html: null,
  state: 'sent',
};

const lodged = {
  contractor: null,
  period: null,
  place: null,
  effect: null,
  outcomesSought: [],
  earlierReport: null,
  risk: null,
  withholdName: null,
  capacity: null,
};

const councils = { procedure: 'lgsco-code', procedureVersion: 1 } as const;

function viewOf(one: Case, at: string, more: Partial<CaseView> = {}): CaseView {
  const look = one.look(at);
  const allowed = look.allowed.filter((type) => ['addInformation', 'requestEscalation', 'withdraw'].includes(type));
  return {
    caseId: 'id',
    reference: 'C-7K4Q-29M-D',
    version: 3,
    procedure: one.situation.procedure.id,
    procedureVersion: one.situation.procedure.version,
    nation: 'england-and-wales',
    organisation: { name: 'Testham Council', contact: {} },
    receivedOn: '2026-03-02',
    channel: 'web',
    description: 'Missed bins <script>alert(1)</script>',
    onBehalfOf: null,
    person: null,
    represented: null,
    lodged,
    statements: [],
    owner: null,
    outcomesSought: [],
    notResponsibleFor: [],
    issues: [],
    remedies: [],
    actions: [],
    updateEvery: null,
    messages: [message],
    stage: null,
    look,
    allowed,
    nextDue: null,
    forStaff: null,
    ...more,
  };
}

const words = texts('en');
/** What goes out before there is a case, or beside it. */
const ofNoCase = [
  'one-time-code',
  'draft-link',
  'draft-reminder',
  'staff-invitation',
  'staff-reset',
  'service-request',
  'service-silent',
];

const draw = (own: CaseView) =>
  String(<OwnCase own={own} days={null} today="2026-03-05" documents={[]} texts={words} />);

describe('One’s own complaint', () => {
  test('only what can be done now is offered', () => {
    const looking = draw(viewOf(given('lgsco-code', received, acknowledged), '2026-03-05T09:00'));
    expect(looking).toContain('href="/complaints/case/withdraw"');
    expect(looking).not.toContain('href="/complaints/case/stage-2"');
    const done = draw(viewOf(given('lgsco-code', received, acknowledged, answered), '2026-03-18T09:00'));
    expect(done).toContain('href="/complaints/case/stage-2"');
    const nothing = draw(viewOf(given('lgsco-code', received), '2026-03-05T09:00', { allowed: [] }));
    expect(nothing).toContain('You do not need to do anything.');
  });

  test('a letter is shown word for word as it was sent, and nothing in it can act', () => {
    const html = draw(viewOf(given('lgsco-code', received), '2026-03-03T09:00'));
    expect(html).toContain('March 2026.\n\n  &lt;b&gt;Two&lt;/b&gt; spaces &amp; a sign.');
    expect(html).not.toContain('<script>');
  });

  test('lines that were broken for mail are whole again, and those the writer ended stay', () => {
    const paragraph =
      'We looked at your complaint again and found that the crew did not come on three Mondays. '.repeat(3);
    const letter = 'Dear Ms Hassan,\n\nYou are right.\nI am sorry.';
    const sent = plainText([{ paragraph }, { letter }, { numbered: [paragraph] }]);
    expect(sent.split('\n').length).toBeGreaterThan(12);
    expect(unwrapLines(sent).split('\n')).toEqual([
      paragraph.trim(),
      '',
      '  Dear Ms Hassan,',
      '',
      '  You are right.',
      '  I am sorry.',
      '',
      `1. ${paragraph.trim()}`,
    ]);
  });

  test('points are shown with what we decided on each', () => {
    const issue = { stage: 'stage1', ground: null, findingStage: null, isOpen: true } as const;
    const issues: CaseView['issues'] = [
      { ...issue, number: 1, text: 'Missed bins', state: 'decided', finding: 'upheld' },
      { ...issue, number: 2, text: 'A parking fine', state: 'refused', finding: null },
    ];
    const html = draw(viewOf(given('lgsco-code', received, acknowledged), '2026-03-05T09:00', { issues }));
    expect(html).toContain('Our decision: upheld, we got this wrong.');
    expect(html).toContain('A parking fine We are not looking into this point.');
  });

  test('a message that did not arrive says so', () => {
    const messages = [{ ...message, state: 'failed' as const }];
    expect(ownTimeline({ ...councils, statements: [], messages }, words)[0]?.delivery).toContain(
      'We could not deliver this message.',
    );
  });

  test('what happened is told newest first, and what only staff were told is not', () => {
    const at = '2026-03-02T10:00:00.000Z';
    const messages: MessageView[] = [
      message,
      { ...message, seq: 2, occasion: 'reminder' },
      { ...message, seq: 3, at, occasion: 'information-added' },
      { ...message, seq: 4, at: '2026-03-04T11:00:00.000Z', occasion: 'acknowledgement' },
    ];
    expect(ownTimeline({ ...councils, statements: [], messages }, words).map(({ title, on }) => [title, on])).toEqual([
      ['We wrote to say what we are looking into', '2026-03-04'],
      ['You added information', '2026-03-02'],
      ['We received your complaint', '2026-03-02'],
    ]);
  });

  test('our dates are the promises made to the person, and not what is only watched inside', () => {
    const own = viewOf(given('lgsco-code', received, acknowledged, answered), '2026-03-18T09:00');
    expect(Object.keys(own.look.clocks)).toContain('response.backstop');
    expect(ownPromises(own, words)).toMatchObject([
      {
        clock: 'stage1.acknowledge',
        what: 'Confirm your complaint, and say who is dealing with it',
        due: '2026-03-09',
        standing: 'Done on 4 March 2026.',
      },
      { clock: 'stage1.respond', what: 'Send you our answer', due: '2026-03-18', standing: 'Done on 17 March 2026.' },
    ]);
  });
});

const lived: readonly [string, Happening[]][] = [
  ['children-2006', [{ ...received, channel: 'phone' }]],
  ['adult-2009', [{ ...received, channel: 'phone' }]],
  ['public-health-2012', [received, acknowledged]],
  ['spso-mchp', [received]],
  ['psow-csa', [received]],
  ['nipso-mchp', [received]],
  ['fca-disp', [received, acknowledged]],
  ['dp-complaint', [received, acknowledged]],
];

const summary = (html: string) => html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');

describe('One’s own complaint under every procedure', () => {
  test.each(lived)('%s: no gap, no word of ours, and only what that procedure has', (procedure, happenings) => {
    const one = givenUnder({}, procedure, ...happenings);
    const html = draw(viewOf(one, '2026-03-05T09:00'));
    const withoutLinks = html.replaceAll(/href="[^"]*"/g, '');
    expect(withoutLinks).not.toMatch(/undefined|null|\bNaN|\[object|(?:stage\d|single)\.|awaiting[A-Z]/);
    expect(html).toContain('What you can do now');
    expect(html).toContain('Our dates');
    const isSingle = ['adult-2009', 'public-health-2012', 'fca-disp', 'dp-complaint'].includes(procedure);
    expect(/stage.1/i.test(summary(html))).toBe(!isSingle);
    expect(html.includes('There is one stage only')).toBe(isSingle);
  });

  test('a single stage that is answered leads to the right body outside, and offers no further stage', () => {
    for (const [procedure, body] of [
      ['adult-2009', 'Local Government and Social Care Ombudsman'],
      ['fca-disp', 'Financial Ombudsman Service'],
      ['dp-complaint', 'Information Commissioner’s Office'],
    ] as const) {
      const html = draw(viewOf(givenUnder({}, procedure, received, acknowledged, answered), '2026-03-18T09:00'));
      expect(summary(html)).toContain(`you can ask the ${body} to look at your complaint`);
      expect(html).not.toContain('/complaints/case/stage-2');
    }
    const financial = draw(viewOf(givenUnder({}, 'fca-disp', received, acknowledged, answered), '2026-03-18T09:00'));
    expect(financial).toContain('Go to the Financial Ombudsman Service by Thursday 17 September 2026.');
  });

  test('the second of three stages leads to the third', () => {
    const answeredTwice = givenUnder(
      {},
      'children-2006',
      received,
      answered,
      { type: 'requestEscalation', at: '2026-03-20T09:00' },
      { type: 'define', issues: ['No visits'], at: '2026-03-24T09:00' },
      { type: 'respond', outcome: 'notUpheld', at: '2026-04-20T09:00' },
    );
    const html = draw(viewOf(answeredTwice, '2026-04-21T09:00'));
    expect(html).toContain('Ask us to look again (stage\u00a03)');
    expect(html).toContain('This is called stage 3. Ask by Tuesday 19 May 2026.');
    expect(html).toContain('Stage 2 (formal investigation with an independent person)');
    expect(html).not.toContain('final answer');
  });

  test('promises of a panel are told, and a date that the rules do not give is not made up', () => {
    const panel = givenUnder(
      {},
      'children-2006',
      received,
      answered,
      { type: 'requestEscalation', at: '2026-03-20T09:00' },
      { type: 'define', issues: ['No visits'], at: '2026-03-24T09:00' },
      { type: 'respond', outcome: 'notUpheld', at: '2026-04-20T09:00' },
      { type: 'requestEscalation', at: '2026-04-22T09:00' },
      { type: 'meetPanel', at: '2026-05-20T09:00' },
    );
    expect(ownPromises(viewOf(panel, '2026-05-21T09:00'), words).map(({ what, when }) => [what, when])).toEqual([
      ['Send you our answer', 'By Monday 16 March 2026.'],
      ['Send you our answer at stage 2', 'By Thursday 30 April 2026.'],
      ['Send you the report of the panel', 'By Thursday 28 May 2026.'],
      ['Hold the meeting of the panel', 'By Friday 5 June 2026.'],
    ]);
    const undated = ownPromises(
      viewOf(givenUnder({}, 'dp-complaint', received, acknowledged), '2026-03-05T09:00'),
      words,
    );
    expect(undated.at(-1)).toMatchObject({ what: 'Send you our answer', when: 'As soon as we can.', due: null });
  });

  test('what happened names the stage that each request began', () => {
    const messages: MessageView[] = [
      message,
      { ...message, seq: 5, at: '2026-03-20T09:00:00.000Z', occasion: 'escalation-received' },
      { ...message, seq: 9, at: '2026-04-22T09:00:00.000Z', occasion: 'escalation-received' },
    ];
    const children = { procedure: 'children-2006', procedureVersion: 1, statements: [], messages };
    expect(ownTimeline(children, words).map(({ title }) => title)).toEqual([
      'You asked for stage 3',
      'You asked for stage 2',
      'We received your complaint',
    ]);
  });

  test('every notice that a person can be sent has a line in what happened', () => {
    for (const { occasion, audience } of Object.values(templates)) {
      if (audience === 'staff' || ofNoCase.includes(occasion)) continue;
      const seen = {
        ...councils,
        statements: [],
        messages: [{ ...message, occasion: occasion as MessageView['occasion'] }],
      };
      expect(ownTimeline(seen, words).map(({ id }) => id)).toEqual([occasion]);
    }
  });

  test('what an answer said we would do is listed with its date', () => {
    const actions: CaseView['actions'] = [
      { number: 1, text: 'Clean the lane', due: '2026-05-01', state: 'open' },
      { number: 2, text: 'Train the crew', due: null, state: 'done' },
    ];
    const html = draw(viewOf(given('lgsco-code', received, acknowledged, answered), '2026-03-18T09:00', { actions }));
    expect(html).toContain('Clean the lane By 1 May 2026.');
    expect(html).toContain('Train the crew Done.');
  });
});

describe('The days until the next date', () => {
  const reasonsOf = (at: string) => {
    const { situation } = given(
      'lgsco-code',
      { ...received, at: '2026-03-31T10:00' },
      { ...acknowledged, at: '2026-04-01T10:00' },
    );
    const reasons = explainClock(situation, 'stage1.respond', parseInstant(at));
    if (reasons === null || reasons.explanation === null) throw new Error('It has a date that was counted');
    return { ...councils, ...reasons, explanation: reasons.explanation };
  };

  test('are told beside the picture: where we are, what is left, and which days do not count and why', () => {
    const { explanation } = reasonsOf('2026-04-07T10:00');
    const html = String(<OwnClock explanation={explanation} today="2026-04-07" texts={words} />);
    for (const line of [
      'We count from Wednesday 1 April 2026.',
      'Today is Tuesday 7 April 2026. It is day 2.',
      '8 days that count are left.',
      'Not counted: 4 days at weekends, Good Friday (3 April 2026), Easter Monday (6 April 2026).',
      'The last day is Friday 17 April 2026.',
    ]) {
      expect(html).toContain(`<li>${line}</li>`);
    }
    expect(html).toContain('Tuesday 7 April 2026: Today. Working day, counted');
  });

  test('today is said not to count where it does not, and nothing is said of it outside', () => {
    const { explanation } = reasonsOf('2026-04-07T10:00');
    const on = (today: string) => String(<OwnClock explanation={explanation} today={today} texts={words} />);
    expect(on('2026-04-03')).toContain('Today is Friday 3 April 2026. It does not count.');
    expect(on('2026-05-01')).not.toContain('Today is');
  });

  test('what has counted and what is still to come have colours of their own', () => {
    const { explanation } = reasonsOf('2026-04-07T10:00');
    const html = String(<OwnClock explanation={explanation} today="2026-04-07" texts={words} />);
    expect(html.match(/redress-svg-counted/g)).toHaveLength(2);
    expect(html.match(/redress-svg-working/g)).toHaveLength(7);
    expect(html.match(/redress-svg-due/g)).toHaveLength(1);
  });

  test('in easy read the same date has the same reasons', () => {
    const html = String(<EasyWhy reasons={reasonsOf('2026-04-07T10:00')} today="2026-04-07" texts={words} />);
    expect(html).toContain('We start to count on Wednesday 1 April 2026.');
    expect(html).toContain('We do not count bank holidays: Good Friday, Easter Monday.');
    expect(html).toContain('That is how we get to Friday 17 April 2026.');
  });
});

describe('What was said on either side', () => {
  test('stands where it was said, and nothing in it can act', () => {
    const statements: CaseView['statements'] = [
      { seq: 3, at: '2026-03-03T10:00:00.000Z', about: 'definition', view: 'disagrees', text: '<b>No</b>, not that' },
      { seq: 5, at: '2026-03-05T10:00:00.000Z', about: null, view: null, text: 'It came again' },
    ];
    const confirmed: MessageView = {
      ...message,
      seq: 3,
      occasion: 'information-added',
      at: '2026-03-03T10:00:00.000Z',
    };
    const seen = { ...councils, statements, messages: [message, confirmed] };
    expect(ownTimeline(seen, words).map(({ title, words: said }) => [title, said])).toEqual([
      ['You added information', 'It came again'],
      ['You told us what you think of how we understand your complaint', '<b>No</b>, not that'],
      ['We received your complaint', null],
    ]);
    const html = draw(viewOf(given('lgsco-code', received), '2026-03-05T09:00', seen));
    expect(html).toContain('&lt;b&gt;No&lt;/b&gt;, not that');
  });
});

describe('Easy read', () => {
  test.each(lived)('%s: every sentence is whole and short', (procedure, happenings) => {
    const own = viewOf(givenUnder({}, procedure, ...happenings), '2026-03-05T09:00');
    const html = String(<EasyCase own={own} days={null} today="2026-03-05" documents={[]} texts={words} />);
    expect(html.replaceAll(/href="[^"]*"/g, '')).not.toMatch(/undefined|null|\bNaN|\[object|(?:stage\d|single)\./);
    const lines = [...html.matchAll(/<p class="govuk-body[^"]*">([^<]+)<\/p>/g)].map(([, line = '']) => line);
    expect(lines.length).toBeGreaterThan(4);
    for (const line of lines) for (const one of line.split(/[.?] /)) expect(one.split(' ').length).toBeLessThan(14);
  });
});

describe('Why this date?', () => {
  test('the time, the start, the rule and every day from the start to the deadline', () => {
    const { situation } = given(
      'lgsco-code',
      { ...received, at: '2026-03-31T10:00' },
      { ...acknowledged, at: '2026-04-01T10:00' },
    );
    const reasons = explainClock(situation, 'stage1.respond', parseInstant('2026-04-02T10:00'));
    if (reasons === null) throw new Error('It has a date');
    const html = String(<WhyThisDate reasons={{ ...councils, ...reasons }} texts={words} />);
    expect(reasons.due).toBe('2026-04-17');
    expect(html).toContain('10 working days');
    expect(html).toContain('Wednesday 1 April 2026, the day we wrote to confirm your complaint');
    expect(html).toContain('Good Friday');
    expect(html).toContain('Easter Monday');
    expect(html).toContain('This is the deadline: it ends at midnight');
    expect(html.match(/<rect/g)).toHaveLength(17);
    expect(html).not.toMatch(/ style=|stage1\.respond|dayZero/);
  });
});
