import { hashSecret } from '../../src/identity/secrets.ts';
import { findProcedure } from '../../src/machines/find-procedure.ts';
import type { TestApi, TestOrganisation } from '../support/api.ts';

interface Of {
  teamId: string;
  serviceId: string;
  caseId: string;
  staffId: string;
  otherId: string;
}

type Row = Record<string, unknown>;

/** What staff leave behind of their own, a row in each table of it. Returns the words in it that occur nowhere else. */
export async function addStaffRows(
  api: TestApi,
  { organisationId }: TestOrganisation,
  name: string,
  of: Pick<Of, 'teamId' | 'serviceId'>,
): Promise<string[]> {
  const { superuserSql } = api.db;
  const words: string[] = [];
  const word = (field: string) => {
    words.push(`canary${field}of${name}`);
    return `canary${field}of${name}`;
  };
  const [staffId, otherId] = [api.ports.ids.uuid(), api.ports.ids.uuid()];
  const [row] = await superuserSql`
    select id from redress.cases where organisation_id = ${organisationId} order by id limit 1`;
  const all = tablesOf(api, { ...of, caseId: String(row?.['id']), staffId, otherId }, word);
  for (const [table, rows] of Object.entries(all)) {
    for (const given of rows) {
      const values = { organisation_id: organisationId, ...given };
      await superuserSql`insert into redress.${superuserSql(table)} ${superuserSql(values)}`;
    }
  }
  return words;
}

/** In the order in which they may be written. Nobody of them acts: the loan is over, the conflict is somebody else's. */
function tablesOf(api: TestApi, of: Of, word: (field: string) => string): Record<string, Row[]> {
  return { ...peopleRows(api, of, word), ...caseRows(api, of, word), ...ownRows(api, of, word) };
}

function peopleRows({ ports }: TestApi, { staffId, otherId, teamId }: Of, word: (field: string) => string) {
  const now = ports.clock.now();
  const person = { role: 'reader', created_at: now };
  const link = { browser_hash: hashSecret(staffId), created_at: now, expires_at: now };
  return {
    staff: [
      { ...person, id: staffId, name: word('Staff'), email: `${word('StaffMail')}@example.org` },
      { ...person, id: otherId, name: word('Other'), email: `${word('OtherMail')}@example.org` },
    ],
    team_members: [{ team_id: teamId, staff_id: staffId, from_on: '2026-01-01' }],
    staff_links: [{ id: ports.ids.uuid(), staff_id: staffId, kind: 'reset', created_at: now, expires_at: now }],
    sign_ins: [{ id: ports.ids.uuid(), kind: 'secondFactor', staff_id: staffId, return_to: word('ReturnTo'), ...link }],
    delegations: [
      {
        id: ports.ids.uuid(),
        from_id: staffId,
        to_id: otherId,
        starts_on: '2026-01-05',
        ends_on: '2026-01-09',
        reason: word('Loan'),
        created_by: staffId,
        created_at: now,
      },
    ],
  };
}

function caseRows({ ports, db }: TestApi, { caseId, staffId, serviceId }: Of, word: (field: string) => string) {
  const now = ports.clock.now();
  const draftId = ports.ids.uuid();
  const of = { case_id: caseId };
  const draft = { event: 'sendUpdate', version: 1, case_version: 1, state: 'draft', prepared_by: staffId };
  return {
    case_staff: [{ ...of, as: 'deputy', staff_id: staffId, since: now }],
    case_conflicts: [{ ...of, staff_id: staffId, seq: 1, since: now }],
    service_requests: [
      {
        ...of,
        id: word('Request'),
        seq: 1,
        service_id: serviceId,
        due_on: '2026-04-01',
        state: 'asked',
        asked_at: now,
      },
    ],
    learning: [
      {
        ...of,
        number: 1,
        seq: 1,
        cause: 'delay',
        owner: word('Owner'),
        priority: 'low',
        due_on: '2026-06-01',
        state: 'open',
      },
    ],
    intakes: [{ ...of, saved_at: now, seconds: 90 }],
    letter_drafts: [
      {
        ...of,
        ...draft,
        id: draftId,
        values: db.superuserSql.json({ text: word('LetterDraft') }),
        created_at: now,
        updated_at: now,
      },
    ],
    letter_approvals: [
      {
        id: ports.ids.uuid(),
        draft_id: draftId,
        version: 1,
        staff_id: staffId,
        outcome: 'sentBack',
        note: word('Approval'),
        hash: hashSecret(draftId),
        at: now,
      },
    ],
  };
}

function ownRows({ ports, db }: TestApi, { caseId, staffId }: Of, word: (field: string) => string) {
  const now = ports.clock.now();
  const [runId, changeId] = [ports.ids.uuid(), ports.ids.uuid()];
  const json = (value: Record<string, string>) => db.superuserSql.json(value);
  return {
    saved_views: [
      { id: ports.ids.uuid(), staff_id: staffId, name: word('View'), query: '', is_shared: true, created_at: now },
    ],
    bulk_runs: [
      {
        id: runId,
        staff_id: staffId,
        action: 'label',
        choice: json({ label: word('Label') }),
        total: 1,
        created_at: now,
        finished_at: now,
      },
    ],
    bulk_items: [{ run_id: runId, case_id: caseId, position: 1, state: 'done', settled_at: now }],
    // Of an occasion that no letter has, and of an area that nothing reads.
    letter_templates: [
      {
        occasion: word('Template'),
        language: 'en',
        format: 'standard',
        version: 1,
        body: json({}),
        in_force_from: now,
        created_at: now,
      },
    ],
    settings: [{ area: word('Area'), version: 1, body: json({}), created_at: now }],
    configuration_changes: [
      {
        id: changeId,
        area: word('Change'),
        after: json({}),
        state: 'applied',
        proposed_by: staffId,
        proposed_at: now,
      },
    ],
    own_procedures: [
      { ...ownProcedure(`own-${changeId.slice(-12)}`, word('Procedure')), change_id: changeId, kept_at: now },
    ],
    configuration_secrets: [{ change_id: changeId, sealed: hashSecret(changeId) }],
    configuration_events: [
      {
        seq: 1,
        change_id: changeId,
        kind: 'applied',
        at: now,
        staff_id: staffId,
        body: '{}',
        hash: hashSecret(changeId),
      },
    ],
    identity_providers: [
      {
        id: ports.ids.uuid(),
        name: word('Provider'),
        issuer: `https://${word('Issuer')}.example.org`,
        client_id: word('Client'),
        roles: json({}),
        created_at: now,
        ended_at: now,
      },
    ],
    integration_checks: [
      { id: ports.ids.uuid(), name: 'mail', at: now, staff_id: staffId, is_well: false, reason: word('Reason') },
    ],
  };
}

/** One that can be used: it is loaded, and listed for those whose it is. */
function ownProcedure(id: string, title: string): Row {
  const body = JSON.stringify({ ...findProcedure('lgsco-code'), id, title, version: 1 });
  return { procedure_id: id, version: 1, body };
}
