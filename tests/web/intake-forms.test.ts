import { describe, expect, test } from 'vitest';
import { searchMarks } from '../../src/intake/search-marks.ts';
import { intakeToCase } from '../../src/web/intake/intake-to-case.ts';
import { readBackRows } from '../../src/web/intake/read-back-rows.ts';
import { intakeValues, readIntake } from '../../src/web/intake/read-intake.ts';

const now = new Date('2026-03-02T10:00Z');
const least = { description: 'Bins missed', phone: '01632 960001' };

function read(values: Record<string, string>) {
  return readIntake(values, now, ['lgsco-code', 'ho-code']);
}

function taken(values: Record<string, string>) {
  const given = read(values);
  if (!given.ok) throw new Error(JSON.stringify(given.faults));
  return given.value;
}

function faultsOf(values: Record<string, string>): string[] {
  const given = read(values);
  return given.ok ? [] : given.faults.map(({ field }) => field);
}

describe('What is written down in a call', () => {
  test('needs what happened, and a way to reply or that none is wanted', () => {
    expect(faultsOf({})).toEqual(['description', 'phone']);
    expect(faultsOf({ description: 'Bins missed' })).toEqual(['phone']);
    expect(faultsOf({ ...least })).toEqual([]);
    expect(faultsOf({ description: 'Bins missed', noReply: 'yes' })).toEqual([]);
  });

  test('a wrong e-mail address is said to be wrong, not to be missing', () => {
    expect(faultsOf({ description: 'Bins missed', email: 'sam@' })).toEqual(['email']);
  });

  test('a risk is said in words, and what is not safe is not preferred', () => {
    expect(faultsOf({ ...least, care: 'risk,discreet', neverBy: 'phone,text', preferredContact: 'phone' })).toEqual([
      'riskWords',
      'preferredContact',
    ]);
  });

  test('a letter has the day the post room received it, which is not to come', () => {
    const letter = { 'receivedOn-day': '3', 'receivedOn-month': '3', 'receivedOn-year': '2026' };
    expect(faultsOf({ ...least, ...letter })).toEqual(['receivedOn-day']);
    const given = taken({ ...least, ...letter, 'receivedOn-day': '27', 'receivedOn-month': '2' });
    expect(intakeToCase(given, now, []).happenedAt).toEqual(new Date('2026-02-27T12:00Z'));
  });

  test('several ticks of one name come together', () => {
    const form = new FormData();
    for (const value of ['largePrint', 'braille']) form.append('formats', value);
    form.append('description', ' Bins\r\nmissed ');
    expect(intakeValues(form)).toEqual({ formats: 'largePrint,braille', description: 'Bins\nmissed' });
  });
});

describe('A case made of it', () => {
  test('says for whom it is, what is at risk, who must not know the name and how somebody is reached safely', () => {
    const given = taken({
      ...least,
      represented: 'Ada Jones',
      consent: 'given',
      care: 'risk,keepName,noVoicemail',
      riskWords: 'Lives alone',
      neverBy: 'letter',
      outcome: 'A reliable round',
    });
    expect(intakeToCase(given, now, [{ id: '0190', hash: 'ab' }].slice(1))).toMatchObject({
      represented: { name: 'Ada Jones', consent: 'given' },
      person: { phone: '01632 960001', contactRules: { neverBy: ['letter'], noVoicemail: true, discreet: false } },
      event: { risk: 'Lives alone', capacity: 'someoneElse', outcomesSought: ['A reliable round'] },
    });
  });

  test('is read back with all that was said and nothing that was not', () => {
    const opening = { id: 'x', reference: 'x', openedAt: 0, files: [{ id: 'f', hash: 'h', name: 'letter.pdf' }] };
    const rows = readBackRows(taken({ ...least, care: 'keepName' }), {
      opening,
      services: [],
      procedures: ['lgsco-code'],
    });
    expect(rows.map(({ key, value }) => [key.text, value.text])).toEqual([
      ['What has happened', 'Bins missed'],
      ['Telephone', '01632 960001'],
      ['Name', 'Kept from the service. Asked for on the telephone or at the counter'],
      ['How it came', 'Telephone'],
      ['Files', 'letter.pdf'],
    ]);
  });
});

describe('Whoever calls is looked for', () => {
  test.each([
    ['by telephone, however it is written', { phone: '+44 1632 960 001' }, [['p:01632960001']]],
    ['not by half a number', { phone: '01632' }, []],
    ['by e-mail address', { email: ' Sam@Example.org ' }, [['e:sam@example.org']]],
    ['not by a name alone', { name: 'Sam Jones' }, []],
    [
      'by name and postcode together',
      { name: 'Sam O’Neil', address: '1 Low St, nm11aa' },
      [['n:sam', 'n:o', 'n:neil', 'c:nm11aa']],
    ],
  ])('%s', (_how, caller, marks) => {
    expect(searchMarks(caller)).toEqual(marks);
  });
});
