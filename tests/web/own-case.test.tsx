import { describe, expect, test } from 'vitest';
import { parseInstant } from '../../src/calendar/london.ts';
import type { CaseView, MessageView } from '../../src/cases/view.ts';
import { explainClock } from '../../src/machines/clock-basis.ts';
import { plainText } from '../../src/notifications/plain-text.ts';
import { OwnCase } from '../../src/web/pages/resident/own-case-view.tsx';
import { ownPromises } from '../../src/web/pages/resident/own-promises.ts';
import { ownTimeline } from '../../src/web/pages/resident/own-timeline.ts';
import { unwrapLines } from '../../src/web/pages/resident/unwrap-lines.ts';
import { WhyThisDate } from '../../src/web/pages/resident/why-view.tsx';
import { acknowledged, answered, given, received, type Case } from '../support/given.ts';

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

function viewOf(one: Case, at: string, more: Partial<CaseView> = {}): CaseView {
  const look = one.look(at);
  const allowed = look.allowed.filter((type) => ['addInformation', 'requestEscalation', 'withdraw'].includes(type));
  return {
    caseId: 'id',
    reference: 'C-7K4Q-29M-D',
    version: 3,
    procedure: 'lgsco-code',
    procedureVersion: 1,
    nation: 'england-and-wales',
    organisation: { name: 'Testham Council', contact: {} },
    receivedOn: '2026-03-02',
    channel: 'web',
    description: 'Missed bins <script>alert(1)</script>',
    onBehalfOf: null,
    person: null,
    owner: null,
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

const draw = (own: CaseView) => String(<OwnCase own={own} />);

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
    const issue = { stage: 'stage1', ground: null, findingStage: null } as const;
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
    expect(ownTimeline({ messages })[0]?.delivery).toContain('We could not deliver this message.');
  });

  test('what happened is told newest first, and what only staff were told is not', () => {
    const at = '2026-03-02T10:00:00.000Z';
    const messages: MessageView[] = [
      message,
      { ...message, seq: 2, occasion: 'reminder' },
      { ...message, seq: 3, at, occasion: 'information-added' },
      { ...message, seq: 4, at: '2026-03-04T11:00:00.000Z', occasion: 'acknowledgement' },
    ];
    expect(ownTimeline({ messages }).map(({ title, on }) => [title, on])).toEqual([
      ['We wrote to say what we are looking into', '2026-03-04'],
      ['You added information', '2026-03-02'],
      ['We received your complaint', '2026-03-02'],
    ]);
  });

  test('our dates are the promises made to the person, and not what is only watched inside', () => {
    const { clocks } = given('lgsco-code', received, acknowledged, answered).look('2026-03-18T09:00');
    expect(Object.keys(clocks)).toContain('response.backstop');
    expect(ownPromises(clocks)).toEqual([
      {
        clock: 'stage1.acknowledge',
        what: 'Write to say that we have your complaint',
        due: '2026-03-09',
        standing: 'Done on 4 March 2026.',
      },
      { clock: 'stage1.respond', what: 'Send you our answer', due: '2026-03-18', standing: 'Done on 17 March 2026.' },
    ]);
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
    const html = String(<WhyThisDate reasons={reasons} />);
    expect(reasons.due).toBe('2026-04-17');
    expect(html).toContain('10 working days');
    expect(html).toContain('Wednesday 1 April 2026, the day we wrote to say that we have your complaint');
    expect(html).toContain('Good Friday');
    expect(html).toContain('Easter Monday');
    expect(html).toContain('This is the deadline: it ends at midnight');
    expect(html.match(/<rect/g)).toHaveLength(17);
    expect(html).not.toMatch(/ style=|stage1\.respond|dayZero/);
  });
});
