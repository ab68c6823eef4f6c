import { describe, expect, test } from 'vitest';
import { nationCalendar } from '../../src/calendar/nations.ts';
import type { OrganisationRules } from '../../src/cases/read-rules.ts';
import { texts } from '../../src/language/language.ts';
import { chooseSettings } from '../../src/machines/choose-settings.ts';
import { findProcedure } from '../../src/machines/find-procedure.ts';
import { knownProcedures } from '../../src/machines/own-procedures.ts';
import { policy } from '../../src/machines/policy.ts';
import type { Procedure } from '../../src/machines/procedure.ts';
import { Standards } from '../../src/web/pages/public/standards/standards.tsx';

function drawn(procedures: Procedure[], chosen: Parameters<typeof policy.parse>[0] = {}, today = '2026-03-02'): string {
  const calendar = nationCalendar('england-and-wales');
  const rules: OrganisationRules = {
    today,
    nation: 'england-and-wales',
    policy: policy.parse(chosen),
    calendar,
    calendarRevision: calendar.revision,
    procedures,
  };
  return String(<Standards rules={rules} texts={texts('en')} />);
}

const wordsOf = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
const lgsco = findProcedure('lgsco-code')!;

describe('What you can expect, and when', () => {
  test('is written from the figures of the procedure in force', () => {
    const words = wordsOf(drawn([lgsco]));
    expect(words).toContain(
      'We write to say that we have it within 5 working days of the day we receive it. (Code 6.2)',
    );
    expect(words).toContain('We send you our answer within 10 working days of that letter. (Code 6.3)');
    expect(words).toContain('at most 10 working days more, and only once.');
    expect(words).toContain('You can go to the Local Government and Social Care Ombudsman');
    expect(words).toContain('If you complain today, 2 March 2026');
    expect(words).toContain('Monday 9 March 2026');
  });

  test('is called what people know it as; the title of the rules stands below', () => {
    const html = drawn([lgsco, findProcedure('ho-code')!]);
    expect(html).toContain('href="/complaints/standards/lgsco-code"');
    expect(wordsOf(html)).toContain('Council services (Local Government Ombudsman’s Code)');
    expect(wordsOf(html)).toContain('Stage 1: We send you our answer within 10 working days of that letter.');
    const words = wordsOf(drawn([lgsco]));
    expect(words).toContain('The rules: LGSCO Complaint Handling Code (councils). Version 1, in force since');
    expect(words).toContain('All stages together should be done within 12 weeks of the day we receive it.');
    expect(words).not.toContain('))');
  });

  test('follows a figure that is changed in the procedure', () => {
    const changed = structuredClone(lgsco);
    const [stage] = changed.stages;
    if (stage?.kind !== 'acknowledged-response') throw new Error('Another kind of stage');
    stage.acknowledge.limit.amount = 3;
    stage.respond.limit.amount = 8;
    const words = wordsOf(drawn([changed]));
    expect(words).toContain('We write to say that we have it within 3 working days of the day we receive it.');
    expect(words).toContain('We send you our answer within 8 working days of that letter.');
    expect(words).toContain('Thursday 5 March 2026');
    expect(words).not.toContain('Monday 9 March 2026');
  });

  test('follows what the organisation has chosen: own dates, receipt, window, hours and more extensions', () => {
    const words = wordsOf(
      drawn([lgsco], {
        targets: { 'stage1.respond': { workingDays: 7 } },
        receipt: 'nextWorkingDay',
        cutOff: '17:00',
        escalationWindow: { workingDays: 20 },
        maxExtensions: 2,
        openingHours: { '1': [{ from: '09:00', to: '17:00' }] },
        closures: ['2026-12-29'],
        closuresStopClock: true,
      }),
    );
    expect(words).toContain('We have set ourselves 7 working days. (Code 6.3)');
    expect(words).toContain('reaches us after 5pm, at a weekend or on a bank holiday');
    expect(words).toContain('ask for the next stage within 20 working days of our answer.');
    expect(words).not.toContain('and only once');
    expect(words).toContain('Monday 9am to 5pm');
    expect(words).toContain('Days on which we are closed do not count either.');
  });

  test('says how a choice that the rules leave open was settled, and goes by it', () => {
    const psow = findProcedure('psow-csa')!;
    const asRequested = wordsOf(drawn([psow]));
    const acknowledged = { settings: { 'psow-csa': { stage2Start: 'acknowledgement' } } };
    const settled = chooseSettings(psow, acknowledged.settings['psow-csa']);
    const asAcknowledged = wordsOf(drawn([settled], acknowledged));
    expect(asRequested).toContain('From the day of the request.');
    expect(asRequested).toContain('We send you our answer within 20 working days of the day you ask for this stage.');
    expect(asAcknowledged).toContain('From the day on which the request is acknowledged.');
    expect(asAcknowledged).toContain('We send you our answer within 20 working days of that letter.');
  });

  test('can be written for every procedure there is, without a word from inside', () => {
    for (const procedure of knownProcedures()) {
      const html = drawn([procedure]);
      expect(html).toContain(`id="${procedure.id}"`);
      expect(html).toContain('<svg');
      expect(wordsOf(html), procedure.id).not.toMatch(
        /undefined|null|\[object|workingDay|dayZero|stage[123]\.|single\.|response\.|\bwork\b/,
      );
      expect(html).not.toMatch(/ style=/);
    }
  });

  test('still says the rules when the bank holidays of the coming months are not known', () => {
    const words = wordsOf(drawn([lgsco], {}, '2028-12-30'));
    expect(words).toContain('The bank holidays that these dates need are not published yet.');
    expect(words).toContain('We write to say that we have it within 5 working days of the day we receive it.');
    expect(words).not.toContain('If you complain today');
  });
});
