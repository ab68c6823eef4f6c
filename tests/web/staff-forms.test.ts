import { describe, expect, test } from 'vitest';
import { parseInstant } from '../../src/calendar/london.ts';
import { refusalCodes } from '../../src/errors.ts';
import { eventFormTexts, eventTexts, refusalTexts, type EventText } from '../../src/language/en/pages-staff-events.ts';
import { caseEvent, eventSchemas } from '../../src/machines/events.ts';
import { faultsOfFailure } from '../../src/web/event-forms/failure-faults.ts';
import type { Choices } from '../../src/web/event-forms/field.ts';
import { eventForms, hasForm } from '../../src/web/event-forms/forms.ts';
import { firstInput, readFields } from '../../src/web/event-forms/read-fields.ts';
import { readMoment } from '../../src/web/event-forms/read-moment.ts';

const choices: Choices = {
  staff: [{ staffId: 'priya', name: 'Priya Nair', role: 'officer', isSeniorLead: false }],
  issues: [
    { number: 1, text: 'The damp' },
    { number: 2, text: 'The calls' },
  ],
  remedies: [{ id: 'remedy-1', text: 'An apology' }],
};

/** An event as an officer's form would send it. */
function typedIn(type: keyof typeof eventForms, typed: [string, string][]) {
  const form = new FormData();
  for (const [name, value] of typed) form.append(name, value);
  const { fields, toEvent } = eventForms[type];
  const text: EventText = eventTexts[type];
  const read = readFields(fields, text.fields, { form, choices });
  return { ...read, event: { type, ...(toEvent ? toEvent(read.typed, choices) : read.typed) } };
}

describe('A form for an officer', () => {
  test.each(Object.keys(eventForms).filter(hasForm))('%s: every field has its words, and the event exists', (type) => {
    const text: EventText = eventTexts[type];
    expect(eventForms[type].fields.map(({ name }) => name).toSorted()).toEqual(Object.keys(text.fields).toSorted());
    expect(Object.keys(eventSchemas)).toContain(type);
  });

  test('an acknowledgement is sent with its points numbered line by line', () => {
    const { event, faults } = typedIn('acknowledge', [
      ['issues', ' The damp \r\n\r\nThe calls\n'],
      ['ombudsmanDetails', 'yes'],
    ]);
    expect(faults).toEqual([]);
    expect(caseEvent.parse(event)).toEqual({
      type: 'acknowledge',
      definition: { issues: ['The damp', 'The calls'] },
      ombudsmanDetails: true,
    });
  });

  test('an acknowledgement without points keeps those already written down', () => {
    expect(typedIn('acknowledge', []).event).toEqual({ type: 'acknowledge', ombudsmanDetails: false });
  });

  test('an answer says what the letter holds, and nothing ticked means nothing in it', () => {
    const typed: [string, string][] = [
      ['outcome', 'upheld'],
      ['decisions-1', 'upheld'],
      ['decisions-2', 'notUpheld'],
      ['contents', 'decision'],
      ['contents', 'reasons'],
      ['remedyKind', 'apology'],
      ['remedyDue-day', '1'],
      ['remedyDue-month', '4'],
      ['remedyDue-year', '2026'],
    ];
    expect(caseEvent.parse(typedIn('respond', typed).event)).toMatchObject({
      contents: ['decision', 'reasons'],
      decisions: [
        { issue: 1, finding: 'upheld' },
        { issue: 2, finding: 'notUpheld' },
      ],
      remedies: [{ id: 'remedy-2', kind: 'apology', due: '2026-04-01' }],
    });
    expect(typedIn('respond', [['outcome', 'upheld']]).event).toMatchObject({ contents: [], decisions: [] });
  });

  test('legal proceedings are evidence only with their day and number', () => {
    const day: [string, string][] = [
      ['filedOn-day', '2'],
      ['filedOn-month', '3'],
      ['filedOn-year', '2026'],
    ];
    expect(typedIn('refuse', [...day, ['claimNumber', 'K1']]).event).toMatchObject({
      evidence: { filedOn: '2026-03-02', claimNumber: 'K1' },
    });
    expect(typedIn('refuse', [...day, ['evidence', 'A letter']]).event).toMatchObject({ evidence: 'A letter' });
  });

  test('what is missing or wrong is said at the field, in words that mend it', () => {
    expect(typedIn('extend', [['workingDays', 'ten']]).faults).toEqual([
      { field: 'workingDays', message: 'Enter a whole number, 1 or more' },
      { field: 'reason', message: 'Enter why we need more time' },
    ]);
    const days: [string, string][] = [
      ['expectedOn-day', '31'],
      ['expectedOn-month', '2'],
      ['expectedOn-year', '2026'],
      ['reason', 'The surveyor is ill'],
    ];
    expect(typedIn('notifyDelay', days).faults).toEqual([
      { field: 'expectedOn-day', message: 'When will the answer come must be a real date, for example 27 3 2026' },
    ]);
  });
});

describe('When something was done', () => {
  const now = parseInstant('2026-03-02T09:00');
  const on = (day: string, time?: string) => {
    const [year = '', month = '', date = ''] = day.split('-');
    const boxes = { 'happenedOn-day': date, 'happenedOn-month': month, 'happenedOn-year': year };
    return readMoment({ ...boxes, ...(time ? { happenedTime: time } : {}) }, now);
  };

  test('nothing said means now', () => {
    expect(readMoment({}, now)).toEqual({ faults: [] });
  });

  test('a day alone is midday, but today it cannot be later than now', () => {
    expect(on('2026-02-27').happenedAt).toEqual(parseInstant('2026-02-27T12:00'));
    expect(on('2026-03-02').happenedAt).toEqual(now);
  });

  test('the future, and times that are none, are refused at their box', () => {
    expect(on('2026-03-03').faults).toEqual([{ field: 'happenedOn-day', message: eventFormTexts.future }]);
    expect(on('2026-03-02', '09:01').faults).toEqual([{ field: 'happenedOn-day', message: eventFormTexts.future }]);
    expect(on('2026-02-27', '25:00').faults).toEqual([{ field: 'happenedTime', message: eventFormTexts.wrongTime }]);
  });
});

describe('A refusal by the rules', () => {
  test.each(refusalCodes)('%s: is said in plain words, with no codes', (code) => {
    const { message } = refusalTexts[code];
    expect(message).toMatch(/^[A-Z]/);
    expect(message).not.toMatch(/please|invalid|[a-z][A-Z]|`/);
  });

  test('leads to the field where it can be mended, else to the button', () => {
    const names = eventForms.refuse.fields.map(({ name, kind }) => firstInput(name, kind));
    const refused = (code: (typeof refusalCodes)[number]) =>
      faultsOfFailure({ kind: 'refused', code, possibleEvents: [] }, names)[0]?.field;
    expect(refused('exclusion-needs-evidence')).toBe('filedOn-day');
    expect(refused('discretion-required')).toBe('discretion');
    expect(refused('ombudsman-rights-required')).toBe('ombudsmanRights');
    expect(refused('open-duties')).toBe('act');
  });
});
