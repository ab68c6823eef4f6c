import { describe, expect, test } from 'vitest';
import { parseInstant } from '../../src/calendar/london.ts';
import { refusalCodes } from '../../src/errors.ts';
import { eventFormTexts, eventTexts, refusalTexts } from '../../src/language/en/pages-staff-events.ts';
import type { EventText } from '../../src/language/en/event-text.ts';
import { caseEvent, eventSchemas, type EventType } from '../../src/machines/events.ts';
import { faultsOfFailure } from '../../src/web/event-forms/failure-faults.ts';
import { may } from '../../src/cases/permissions.ts';
import { inGroups } from '../../src/web/case/next-step.ts';
import type { Choices, Field, FieldKind } from '../../src/web/event-forms/field.ts';
import { eventForms, fieldsOf, hasForm } from '../../src/web/event-forms/forms.ts';
import { firstInput, readFields } from '../../src/web/event-forms/read-fields.ts';
import { readEvent } from '../../src/web/event-forms/record-event.ts';
import { readMoment } from '../../src/web/event-forms/read-moment.ts';

const priya = '01900000-0000-7000-8000-000000000001';
const daniel = '01900000-0000-7000-8000-000000000002';
const housing = '01900000-0000-7000-8000-000000000003';

const choices: Choices = {
  person: {
    personId: 'sam',
    name: 'Sam Jones',
    email: 'sam.jones@example.org',
    phone: null,
    address: null,
    adjustments: null,
    preferredContact: null,
    language: 'en',
    formats: ['largePrint'],
    contactRules: { neverBy: ['phone'], discreet: true, noVoicemail: false, notAt: null },
    adjustmentsReviewOn: null,
  },
  staff: [
    { staffId: priya, name: 'Priya Nair', role: 'officer', isSeniorLead: false },
    { staffId: daniel, name: 'Daniel Okafor', role: 'manager', isSeniorLead: true },
  ],
  issues: [
    { number: 1, text: 'The damp' },
    { number: 2, text: 'The calls' },
  ],
  lists: {
    points: [{ value: '2', text: '2. The calls' }],
    remedies: [{ value: 'remedy-1', text: 'An apology' }],
    recommendations: [{ value: 'recommendation-1', text: 'Pay 100 pounds' }],
    actions: [{ value: '1', text: 'Call back' }],
    enquiries: [{ value: 'enquiry-1', text: 'Why was it late?' }],
    links: [{ value: 'duplicate C-7K2M-9QX-4', text: 'C-7K2M-9QX-4: the same complaint' }],
    history: [{ value: '1', text: '1. Complaint received, 2 March 2026' }],
    bodies: [{ value: 'lgsco', text: 'Local Government and Social Care Ombudsman' }],
    procedures: [{ value: 'ho-code', text: 'Housing' }],
    requests: [{ value: 'request-1', text: 'Housing repairs: When was it reported?' }],
    learning: [{ value: '1', text: 'Calls are returned within a day' }],
    conflicts: [{ value: daniel, text: 'Daniel Okafor' }],
    labels: [{ value: 'damp', text: 'damp' }],
    teams: [{ value: housing, text: 'Housing' }],
    services: [{ value: housing, text: 'Housing repairs' }],
  },
  files: [{ id: housing, hash: 'ab'.repeat(32), name: 'damp.jpg' }],
  me: priya,
  isLate: true,
  question: null,
  clocks: ['stage1.respond', 'remedy.remedy-1', 'enquiry.enquiry-1', 'recommendation.recommendation-1'],
  procedure: 'lgsco-code',
  contents: ['stage', 'decision', 'reasons', 'escalation'],
  extension: { decidedBy: 'organisation', beyond: 'goodReason', workingDays: 10 },
};
const byAgreement: Choices = { ...choices, extension: { decidedBy: 'agreement', beyond: 'never', workingDays: null } };

/** An event as an officer's form would send it. */
function typedIn(type: keyof typeof eventForms, typed: [string, string][], offered = choices) {
  const form = new FormData();
  for (const [name, value] of typed) form.append(name, value);
  const { toEvent, faults: together } = eventForms[type];
  const text: EventText = eventTexts[type];
  const read = readFields(fieldsOf(type, offered), text.fields, { form, choices: offered });
  const event = { type, ...(toEvent ? toEvent(read.typed, offered) : read.typed) };
  return { ...read, event, together: together?.(read.typed, offered) ?? [] };
}

function lineFor(name: string): string {
  if (name === 'email') return 'new@example.org';
  return name === 'to' ? 'C-7K2M-9QX-4' : 'Some words';
}

/** Where the same name asks for something else. */
const typedFor: Partial<Record<EventType, Record<string, string>>> = { askService: { to: 'repairs@example.org' } };

/** What somebody types who fills in every field that there is. */
function filled(type: EventType, field: Field, offered: Choices): [string, string][] {
  const { name, kind, options = {}, list } = field;
  const first = list === undefined ? Object.keys(options)[0] : offered.lists[list][0]?.value;
  const typed: Record<FieldKind, [string, string][]> = {
    words: [[name, 'Some words']],
    line: [[name, typedFor[type]?.[name] ?? lineFor(name)]],
    lines: [[name, 'The first\nThe second']],
    number: [[name, '5']],
    date: ['day', 'month', 'year'].map((part, i) => [`${name}-${part}`, ['1', '6', '2026'][i] ?? '']),
    tick: [[name, 'yes']],
    yesNo: [[name, 'yes']],
    one: [[name, first ?? '']],
    pick: [[name, first ?? '']],
    many: [[name, first ?? '']],
    staff: [[name, priya]],
    handler: [[name, priya]],
    seniorLead: [[name, daniel]],
    files: offered.files.map(({ id }) => [name, id]),
    contents: [[name, 'decision']],
    findings: offered.issues.map(({ number }) => [`decisions-${number}`, 'upheld']),
  };
  return typed[kind];
}

const officer = { kind: 'staff', organisationId: 'o', staffId: 's', role: 'officer' } as const;
/** One or the other of these is given, never both. */
const eitherOr = new Set(['until', 'within1', 'within2', 'within3']);
/** Staff begin a case at intake; of a calendar the system tells. */
const elsewhere = ['receive', 'receiveServiceRequest', 'calendarChange'];
const byStaff = Object.keys(eventSchemas)
  .filter((type) => !elsewhere.includes(type))
  .filter((type) => may(officer, eventType(type), null));

/** Holds because the names are the keys of the very same object. */
function eventType(name: string): EventType {
  return name as EventType;
}

describe('Whatever can happen to a case has its door for staff', () => {
  test('every event that staff may send has a form', () => {
    expect(byStaff.filter((type) => !hasForm(type))).toEqual([]);
    expect(byStaff.length).toBeGreaterThan(35);
  });

  test('every event that has a form is offered in a group', () => {
    expect(
      inGroups(byStaff.filter(hasForm))
        .flatMap(({ events }) => events)
        .toSorted(),
    ).toEqual(byStaff.toSorted());
  });

  test.each(byStaff.filter(hasForm))('%s: filled in whole, it is the event and nothing but the event', (type) => {
    for (const offered of [choices, byAgreement]) {
      const fields = fieldsOf(type, offered).filter(({ name }) => !eitherOr.has(name));
      const { event, faults, together } = typedIn(
        type,
        fields.flatMap((field) => filled(type, field, offered)),
        offered,
      );
      expect([...faults, ...together]).toEqual([]);
      expect(caseEvent.safeParse(event).error).toBeUndefined();
      expect(caseEvent.parse(event)).toEqual(event);
    }
  });

  test.each(byStaff.filter(hasForm))('%s: with what must be filled in alone, it is the event too', (type) => {
    const text: EventText = eventTexts[type];
    const needed = ['workingDays', 'outcome', 'team', 'add', 'to'];
    const fields = fieldsOf(type, choices).filter(({ name, kind }) => {
      return text.fields[name]?.missing !== undefined || kind === 'yesNo' || needed.includes(name);
    });
    const lifted: [string, string][] = type === 'reviewRestriction' ? [['outcome', 'lift']] : [];
    const typed = fields.filter(({ name }) => lifted.length === 0 || name !== 'outcome');
    const { event, faults, together } = typedIn(type, [
      ...lifted,
      ...typed.flatMap((field) => filled(type, field, choices)),
    ]);
    expect([...faults, ...together]).toEqual([]);
    expect(caseEvent.safeParse(event).error).toBeUndefined();
  });

  test.each(byStaff.filter(hasForm))('%s: the words are plain, and every choice has words', (type) => {
    const text: EventText = eventTexts[type];
    const said = [text.title, text.action, text.intro ?? ''];
    for (const { label, hint = '', missing = '' } of Object.values(text.fields)) said.push(label, hint, missing);
    for (const field of eventForms[type].fields) said.push(...Object.values(field.options ?? {}));
    for (const words of said) expect(words).not.toMatch(/please|invalid|[a-z][A-Z]|`|stage 2|stage1/);
    const chosen = eventForms[type].fields.filter(({ kind }) => ['one', 'pick', 'many'].includes(kind));
    for (const { options, list } of chosen) expect(options === undefined).toBe(list !== undefined);
  });
});

describe('A form for an officer', () => {
  test.each(Object.keys(eventForms).filter(hasForm))('%s: every field has its words, and the event exists', (type) => {
    const text: EventText = eventTexts[type];
    expect(eventForms[type].fields.map(({ name }) => name).toSorted()).toEqual(Object.keys(text.fields).toSorted());
    expect(Object.keys(eventSchemas)).toContain(type);
  });

  test('a question without an address goes to the address of the service, and nowhere without both', () => {
    const asked = (service: string, addresses: Record<string, string>) =>
      typedIn('askService', [['service', service]], { ...choices, question: { service: '', addresses, due: null } });
    expect(asked(housing, { [housing]: 'repairs@example.org' })).toMatchObject({
      event: { to: 'repairs@example.org' },
      together: [],
    });
    expect(asked(housing, {}).together).toEqual([
      { field: 'to', message: 'Enter the email address of whoever is asked, or choose a service that has one' },
    ]);
    const known = eventForms.askService.known?.({
      ...choices,
      question: { service: housing, addresses: { [housing]: 'repairs@example.org' }, due: '2026-03-06' },
    });
    expect(known).toEqual({ service: housing, 'due-day': '6', 'due-month': '3', 'due-year': '2026' });
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

  test('what an answer leaves to be done is followed point by point, with one date for all', () => {
    const typed: [string, string][] = [
      ['outcome', 'upheld'],
      ['actions', 'Call back\nCheck the round'],
      ['actionsDue-day', '1'],
      ['actionsDue-month', '4'],
      ['actionsDue-year', '2026'],
    ];
    expect(caseEvent.parse(typedIn('respond', typed).event)).toMatchObject({
      actions: [
        { text: 'Call back', due: '2026-04-01' },
        { text: 'Check the round', due: '2026-04-01' },
      ],
    });
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

  test('some of the points are refused by their numbers, the whole complaint by none', () => {
    expect(typedIn('refuse', [['issues', '2']]).event).toMatchObject({ issues: [2] });
    expect(typedIn('refuse', []).event).not.toHaveProperty('issues');
  });

  test('what is wrong is listed in the order of the fields on the page', () => {
    const read = readEvent(new FormData(), { type: 'extend', choices }, parseInstant('2026-03-02T10:00:00Z'));
    const fields = 'faults' in read ? read.faults.map(({ field }) => field) : [];
    expect(fields).toEqual(['workingDays', 'reason']);
  });

  test('what is agreed is asked only where the procedure extends by agreement, approval only where it can be longer', () => {
    const names = (offered: Choices) => fieldsOf('extend', offered).map(({ name }) => name);
    expect(names(choices)).toEqual(expect.arrayContaining(['goodReason', 'approvedBy']));
    expect(names(choices)).not.toContain('agreed');
    expect(names(byAgreement)).toContain('agreed');
    expect(names(byAgreement)).not.toContain('approvedBy');
  });

  test('each recommendation gets an id of its own and a date or a period', () => {
    const typed: [string, string][] = [
      ['decision', 'upheld'],
      ['recommendation1', 'Say sorry'],
      ['within1', '4-weeks'],
      ['recommendation3', 'Pay'],
      ['order3', 'yes'],
      ['due3-day', '1'],
      ['due3-month', '6'],
      ['due3-year', '2026'],
    ];
    expect(typedIn('ombudsmanDecision', typed).event).toEqual({
      type: 'ombudsmanDecision',
      decision: 'upheld',
      recommendations: [
        { id: 'recommendation-2', text: 'Say sorry', within: { weeks: 4 } },
        { id: 'recommendation-3', kind: 'order', text: 'Pay', due: '2026-06-01' },
      ],
    });
  });

  test('a new promise never takes the name of one that is done', () => {
    const offer = (clocks: string[]) => typedIn('offerRemedy', [['kind', 'apology']], { ...choices, clocks }).event;
    expect(offer([])).toMatchObject({ id: 'remedy-1' });
    expect(offer(['remedy.remedy-1'])).toMatchObject({ id: 'remedy-2' });
    expect(offer(['remedy.remedy-2'])).toMatchObject({ id: 'remedy-3' });
  });

  test.each([
    ['extend', [['reason', 'The survey']], 'workingDays'],
    [
      'respond',
      [
        ['outcome', 'upheld'],
        ['remedyKind', 'apology'],
      ],
      'remedyDue-day',
    ],
    [
      'respond',
      [
        ['outcome', 'upheld'],
        ['remedyText', 'Flowers'],
      ],
      'remedyKind',
    ],
    ['reviewRestriction', [['outcome', 'keep']], 'reviewOn-day'],
    ['ombudsmanDecision', [['recommendation1', 'Pay']], 'due1-day'],
    ['ombudsmanDecision', [['within2', '4-weeks']], 'recommendation2'],
    ['split', [['alsoMoving', 'The invoice']], 'otherProcedure'],
  ] as const)('%s: fields that need each other are asked for together', (type, typed, field) => {
    expect(
      typedIn(
        type,
        typed.map(([name, value]) => [name, value]),
      ).together.map((fault) => fault.field),
    ).toEqual([field]);
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

describe('Closing a case', () => {
  test('asks what made the answer late, and does not go on without it', () => {
    const missing = { field: 'lateBecause', message: 'Choose what made the answer late' };
    expect(typedIn('close', []).faults).toEqual([missing]);
    const { event, faults } = typedIn('close', [['lateBecause', 'approval']]);
    expect(faults).toEqual([]);
    expect(caseEvent.parse(event)).toEqual({ type: 'close', lateBecause: 'approval' });
  });

  test('asks nothing where every answer came in time', () => {
    const { event, faults } = typedIn('close', [], { ...choices, isLate: false });
    expect(faults).toEqual([]);
    expect(caseEvent.parse(event)).toEqual({ type: 'close' });
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

  test('that is about the event itself is said in the words of the rules', () => {
    const fault = (message: string) =>
      faultsOfFailure(
        { kind: 'refused', code: 'invalid-event', faults: [{ pointer: '', message }], possibleEvents: [] },
        ['awareOn-day', 'until-day'],
      );
    const late = 'The new date is not later than the due date.';
    expect(fault(late)).toEqual([{ field: 'act', message: late }]);
    expect(fault('awareOn is in the future.')).toEqual([
      { field: 'awareOn-day', message: 'The day the person first knew is in the future.' },
    ]);
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
