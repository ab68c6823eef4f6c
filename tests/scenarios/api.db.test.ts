import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseInstant } from '../../src/calendar/london.ts';
import { compare, type Answer as StepAnswer } from '../../src/scenarios/compare.ts';
import type { Scenario, Step } from '../../src/scenarios/scenario-file.ts';
import { startApi, type Answer, type TestApi, type TestOrganisation } from '../support/api.ts';
import { carriedScenarios, furtherScenarios } from './carried-scenarios.ts';

/** A calendar is adopted for a whole organisation (tests/calendars), not by an event that somebody sends. */
const changesCalendar = ({ steps }: Scenario): boolean => steps.some(({ event }) => event?.['type'] === 'calendarChange');
/**
 * Over the API a complaint comes in by a door of its own: there is no case yet to send anything else to, and it wants
 * words, files that are there, and the person it is made for (tests/cases/what-residents-say).
 */
const otherAtTheDoor = ['E02', 'E101', 'E146', 'E147'];
const scenarios = [...carriedScenarios(), ...furtherScenarios()].filter(
  (scenario) => !changesCalendar(scenario) && !otherAtTheDoor.includes(scenario.id),
);

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

describe('Every scenario that the engine passes is passed by the API on Postgres too', () => {
  test.each(scenarios.map((scenario): [string, Scenario] => [`${scenario.id} ${scenario.title}`, scenario]))(
    '%s',
    async (_title, scenario) => {
      const play = await begin(scenario);
      for (const [index, step] of scenario.steps.entries()) {
        const answer = await takeStep(play, step);
        const failures = step.expect ? compare(step.expect, answer) : [];
        expect({ step: index + 1, failures }).toEqual({ step: index + 1, failures: [] });
      }
    },
  );
});

interface Play {
  scenario: Scenario;
  organisation: TestOrganisation;
  token: string;
  /** Ids of staff by the name that the scenario gives them. */
  staff: Map<string, string>;
  /** References by the name of the case; the first is ''. */
  references: Map<string, string>;
}

/** An organisation that has chosen what the scenario's policy says, in its nation. */
async function begin(scenario: Scenario): Promise<Play> {
  api.setClock(new Date('2019-01-02T09:00:00Z'));
  const organisation = await api.addOrganisation({
    nation: scenario.calendar,
    procedures: [scenario.procedure],
    policy: scenario.policy,
  });
  if (scenario.calendarWithout) {
    await api.db.superuserSql`
      insert into redress.calendars (organisation_id, nation, revision, removed, adopted_at)
      values (${organisation.organisationId}, ${scenario.calendar}, 'without', ${scenario.calendarWithout}, now())`;
  }
  const { token } = await organisation.addStaff({ role: 'manager' });
  return { scenario, organisation, token, staff: new Map(), references: new Map() };
}

async function takeStep(play: Play, step: Step): Promise<StepAnswer> {
  api.setClock(parseInstant(step.at));
  const { case: inEvent, ...event } = step.event ?? {};
  const name = inEvent ?? step.case ?? '';
  const sent = step.event === undefined ? null : await send(play, name, event);
  const created: string[] = sent?.status === 201 ? (sent.body.created ?? []) : [];
  [step.expect?.creates ?? []].flat().forEach((made, index) => play.references.set(made, created[index] ?? ''));
  const accepted = sent === null || sent.status === 201;
  const code = accepted ? null : String(sent.body.type).replace('/problems/', '');
  return { ...(await look(play, name)), accepted, code, created: created.length };
}

async function send(play: Play, name: string, event: Record<string, unknown>): Promise<Answer> {
  const { token } = play;
  const reference = play.references.get(name);
  if (reference !== undefined) {
    const body = await withStaff(play, event);
    return api.call('POST', `/api/v1/cases/${reference}/events`, { token, body });
  }
  const lodged = await api.call('POST', '/api/v1/cases', { token, body: event });
  if (lodged.status === 201) play.references.set(name, lodged.body.reference);
  return lodged;
}

/** Handlers and approvers are people here: each name of the scenario becomes a member of staff. */
async function withStaff(play: Play, event: Record<string, unknown>): Promise<Record<string, unknown>> {
  const named = async (field: string, isSeniorLead: boolean) => {
    const name = event[field];
    return typeof name === 'string' && name.trim() !== '' ? { [field]: await staffId(play, name, isSeniorLead) } : {};
  };
  return { ...event, ...(await named('handler', false)), ...(await named('approvedBy', true)), ...otherCase(play, event) };
}

/** A case is linked to by its reference; the first one of a file, which has no name, is called "first". */
function otherCase({ references }: Play, { type, to }: Record<string, unknown>): { to?: string | undefined } {
  const namesCase = type === 'link' || type === 'unlink';
  return namesCase && typeof to === 'string' ? { to: references.get(to === 'first' ? '' : to) } : {};
}

async function staffId(play: Play, name: string, isSeniorLead: boolean): Promise<string> {
  const known = play.staff.get(name);
  if (known) return known;
  const made = await play.organisation.addStaff({ name, role: 'officer', isSeniorLead });
  play.staff.set(name, made.staffId);
  return made.staffId;
}

async function look(play: Play, name: string) {
  const { token } = play;
  const reference = play.references.get(name);
  if (reference === undefined) return { states: [], clocks: {}, duties: [], flags: [], allowed: [], cases: 0 };
  const { body } = await api.call('GET', `/api/v1/cases/${reference}`, { token });
  const { states, clocks, duties, flags, allowed } = body;
  const list = await api.call('GET', '/api/v1/cases?limit=100', { token });
  return { states, clocks, duties, flags, allowed, cases: list.body.items.length };
}
