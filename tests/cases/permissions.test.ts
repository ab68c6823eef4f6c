import { describe, expect, it } from 'vitest';
import { isOpenTo, may, mayBegin, mayReach, eventPermissions, permittedEvents } from '../../src/cases/permissions.ts';
import { eventSchemas } from '../../src/machines/events.ts';
import type { Actor, StaffRole } from '../../src/ports.ts';

const organisationId = 'o';
const own = { caseId: 'mine', enteredBy: null };
const actors = {
  public: { kind: 'public', organisationId },
  resident: { kind: 'resident', organisationId, caseId: 'mine', personId: 'p' },
  officer: { kind: 'staff', organisationId, staffId: 's', role: 'officer' },
  manager: { kind: 'staff', organisationId, staffId: 's', role: 'manager' },
  auditor: { kind: 'staff', organisationId, staffId: 's', role: 'auditor' },
  system: { kind: 'system', organisationId, name: 'sweep' },
} satisfies Record<string, Actor>;
const events = Object.keys(eventSchemas).filter((type): type is keyof typeof eventSchemas => type in eventPermissions);

describe('who may do what', () => {
  it('gives every event of the schema a line', () => {
    expect(events).toHaveLength(Object.keys(eventSchemas).length);
  });

  it('lets a resident add, ask for the next stage and withdraw, and nothing else', () => {
    expect(permittedEvents(actors.resident, events).toSorted()).toEqual([
      'addInformation',
      'changeDetails',
      'requestEscalation',
      'withdraw',
    ]);
  });

  it('lets everybody but an auditor and the system complain, and staff alone record a first request', () => {
    const who = (event: 'receive' | 'receiveServiceRequest') =>
      Object.entries(actors).flatMap(([name, actor]) => (mayBegin(actor, event) ? [name] : []));
    expect(who('receive')).toEqual(['public', 'resident', 'officer', 'manager']);
    expect(who('receiveServiceRequest')).toEqual(['officer', 'manager']);
  });

  it('lets a resident do nothing to the case of somebody else', () => {
    expect(events.filter((event) => may(actors.resident, event, { caseId: 'theirs', enteredBy: null }))).toEqual([]);
    expect(may(actors.resident, 'withdraw', own)).toBe(true);
  });

  it('lets the public touch no case that is there', () => {
    expect(events.filter((event) => may(actors.public, event, null))).toEqual([]);
  });

  it('lets an auditor change nothing and the system only remind, hand over, tell of a change of the calendar and take in what a service answered', () => {
    expect(permittedEvents(actors.auditor, events)).toEqual([]);
    expect(permittedEvents(actors.system, events)).toEqual(['assign', 'calendarChange', 'answerService']);
    expect(may(actors.system, 'remind', own)).toBe(true);
    for (const actor of [actors.officer, actors.manager, actors.resident])
      expect(may(actor, 'remind', own)).toBe(false);
  });

  it('shows members, partners and integrations what they brought in themselves, and people who look after settings no case', () => {
    const brought = { caseId: 'mine', enteredBy: 's' };
    const as = (role: StaffRole) => ({ kind: 'staff', organisationId, staffId: 's', role }) as const;
    for (const role of ['member', 'partner', 'integration'] as const) {
      expect(mayReach(as(role), brought)).toBe(true);
      expect(mayReach(as(role), { ...brought, enteredBy: 'another' })).toBe(false);
      expect(mayReach(as(role), { ...brought, enteredBy: null })).toBe(false);
    }
    for (const role of ['reader', 'intake', 'officer', 'auditor'] as const) expect(mayReach(as(role), own)).toBe(true);
    expect(mayReach(as('admin'), brought)).toBe(false);
  });

  it('holds a token to what it was limited to, whatever its role may do', () => {
    const token = { ...actors.manager, only: ['case.lodge'] as const } satisfies Actor;
    expect(mayBegin(token, 'receive')).toBe(true);
    expect(permittedEvents(token, events)).toEqual([]);
    expect(mayReach(token, { caseId: 'mine', enteredBy: 's' })).toBe(false);
  });

  it('lets somebody with a conflict of interest say so, and do nothing else', () => {
    const inConflict = { conflicts: ['s'] };
    const left = events.filter((event) => isOpenTo(actors.manager, event, inConflict));
    expect(left.toSorted()).toEqual(['addNote', 'declareConflict']);
    expect(events.filter((event) => !isOpenTo(actors.manager, event, { conflicts: ['another'] }))).toEqual([]);
  });
});
