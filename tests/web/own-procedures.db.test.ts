import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { getCase } from '../../src/cases/get-case.ts';
import { keptBy } from '../../src/configuration/kept-procedures.ts';
import { loadKeptProcedures } from '../../src/configuration/load-kept-procedures.ts';
import { proposeChange } from '../../src/configuration/propose-change.ts';
import { createOrganisation } from '../../src/identity/create-organisation.ts';
import { createStaff } from '../../src/identity/create-staff.ts';
import { startStaffSession } from '../../src/identity/sessions.ts';
import { findProcedure } from '../../src/machines/find-procedure.ts';
import type { Procedure } from '../../src/machines/procedure.ts';
import type { Context } from '../../src/ports.ts';
import { lodge } from '../support/complaints.ts';
import { formBrowser, hiddenIn, type FormBrowser } from '../support/form-browser.ts';
import { startTestServer, type StaffMember, type TestServer } from '../support/server.ts';

let server: TestServer;
let mine: FormBrowser;
let theirs: FormBrowser;
let stranger: Context;
let ruth: StaffMember;
let daniel: StaffMember;

beforeAll(async () => {
  server = await startTestServer();
  ruth = await server.addStaff('Ruth Kowalczyk', 'manager');
  daniel = await server.addStaff('Daniel Okafor', 'manager');
  await signIn();
  stranger = await managerElsewhere();
});
afterAll(() => server.stop());

async function signIn(): Promise<void> {
  [mine, theirs] = [await browserOf(ruth), await browserOf(daniel)];
}

const write = '/staff/admin/rules/own/new';
const inUse = '/staff/admin/rules/procedures';

async function browserOf({ ctx, staffId }: StaffMember): Promise<FormBrowser> {
  return formBrowser(server, (await startStaffSession(ctx, { staffId }))?.secret ?? '');
}

async function managerElsewhere(): Promise<Context> {
  const elsewhere = {
    name: 'Otherham',
    slug: 'otherham',
    nation: 'england-and-wales',
    procedures: ['lgsco-code'],
  } as const;
  const { organisationId } = await createOrganisation(server.ports, {
    ...elsewhere,
    procedures: ['lgsco-code'],
    hosts: ['otherham.example.org'],
  });
  const setup = server.as({ kind: 'system', organisationId, name: 'setup' });
  const { staffId } = await createStaff(setup, { name: 'Olu Ade', email: 'olu@example.org', role: 'manager' });
  return server.as({ kind: 'staff', organisationId, staffId, role: 'manager' });
}

async function send(browser: FormBrowser, path: string, typed: Record<string, string>) {
  const { html } = await browser.go(path);
  const seen = /name="seen" value="([^"]*)"/.exec(html)?.[1];
  const form = { formToken: hiddenIn(html, 'formToken'), ...(seen ? { seen } : {}), ...typed };
  return browser.go(path, Object.entries(form));
}

/** Three days to acknowledge, unlike the Code's five. */
function ours(change: Partial<Procedure> = {}): Procedure {
  const procedure = structuredClone(findProcedure('lgsco-code')!);
  const [stage] = procedure.stages;
  if (stage?.kind === 'acknowledged-response') stage.acknowledge.limit.amount = 3;
  if (stage?.backstop) stage.backstop.limit.amount -= 2;
  return {
    ...procedure,
    id: 'testham-own',
    version: 1,
    title: 'Complaints of Testham',
    inForceFrom: '2026-03-09',
    ...change,
  };
}

const writing = (procedure: unknown, action = 'preview') =>
  send(mine, write, { json: JSON.stringify(procedure), do: action, reason: 'Members asked for it' });

describe('A procedure of an organisation’s own', () => {
  test('what is wrong is said with its place and how to mend it, and what was typed is kept', async () => {
    const { html, status } = await writing({ ...ours(), version: 'one', colour: 'red' });
    expect(status).toBe(422);
    expect(html).toContain('At /version: Give a number');
    expect(html).toContain('At /colour: Leave this field out');
    expect(html).toContain('Complaints of Testham');
    expect((await send(mine, write, { json: '{"id":', do: 'preview' })).html).toContain('cannot be read as JSON');
    expect((await send(mine, write, { do: 'preview' })).html).toContain('Enter the procedure');
  });

  test('another number, a name that is taken and a day that has come are refused with how to mend them', async () => {
    expect((await writing(ours({ version: 2 }), 'propose')).html).toContain('At /version: Give the number 1');
    expect((await writing(ours({ id: 'ho-code' }), 'propose')).html).toContain(
      'At /id: There is a procedure called ho-code',
    );
    const late = await writing(ours({ inForceFrom: '2026-03-02' }), 'propose');
    expect(late.html).toContain('At /inForceFrom: Give tomorrow or a later day');
    expect(await keptBy(ruth.ctx)).toEqual([]);
  });

  test('written, looked at, tried, agreed to: from its first day on it is chosen, and new complaints go by its figures', async () => {
    const looked = await writing(ours());
    expect(looked.status).toBe(200);
    expect(looked.html).toContain('3 working days');
    expect(looked.html).toContain('<svg');
    const change = (await writing(ours(), 'propose')).to ?? '';
    const shown = (await theirs.go(change)).html;
    expect(shown).toContain('Members asked for it');
    expect(shown).toContain('This is its first version.');
    const before = await lodge(server.as({ kind: 'public', organisationId: server.organisationId }));
    const period = {
      'from-day': '1',
      'from-month': '1',
      'from-year': '2026',
      'to-day': '31',
      'to-month': '3',
      'to-year': '2026',
    };
    const tried = await send(theirs, change, { do: 'try', of: 'lgsco-code', ...period });
    expect(tried.html).toContain('1 would have gone otherwise');
    expect((await send(mine, change, { do: 'apply' })).html).toContain('Somebody else has to agree');
    expect(findProcedure('testham-own')).toBeNull();
    expect((await send(theirs, change, { do: 'apply' })).status).toBe(303);
    expect(findProcedure('testham-own', 1)).toMatchObject({ title: 'Complaints of Testham' });
    expect((await mine.go('/staff/admin/rules/own')).html).toContain('To come');
    const choice = {
      procedures: 'testham-own',
      first: 'testham-own',
      reason: 'Ours',
      'from-month': '3',
      'from-year': '2026',
    };
    expect((await send(mine, inUse, { ...choice, 'from-day': '2' })).html).toContain(
      'testham-own begins on 2026-03-09',
    );
    server.setClock('2026-03-09T09:00');
    await signIn();
    expect((await mine.go('/staff/admin/rules/own')).html).toContain('In force');
    const chosen = await send(mine, inUse, { ...choice, 'from-day': '9' });
    expect((await send(theirs, chosen.to ?? '', { do: 'apply' })).status).toBe(303);
    const after = await lodge(server.as({ kind: 'public', organisationId: server.organisationId }));
    expect(await getCase(ruth.ctx, after)).toMatchObject({ procedure: 'testham-own', procedureVersion: 1 });
    expect(await getCase(ruth.ctx, before)).toMatchObject({ procedure: 'lgsco-code' });
    expect([before.acknowledgeBy, after.acknowledgeBy]).toEqual(['2026-03-09', '2026-03-12']);
  });

  test('the next version says what differs; a number that was kept stays as it is', async () => {
    const next = ours({ version: 2, inForceFrom: '2026-04-01', title: 'Complaints of Testham, as changed' });
    const { html } = await writing(next);
    expect(html).toContain('What differs from version 1');
    expect(html).toContain('Complaints of Testham, as changed');
    expect((await writing(ours({ inForceFrom: '2026-04-01' }), 'propose')).html).toContain('Give the number 2');
  });

  test('another organisation can neither choose it nor take its name', async () => {
    const { organisationId } = stranger.actor;
    const after = { procedures: ['testham-own'] };
    const refused = await proposeChange(stranger, { area: 'procedures', after, reason: 'Why not' });
    expect(refused).toMatchObject({ ok: false, why: { kind: 'invalid', faults: [{ pointer: '/procedures' }] } });
    const taken = await proposeChange(stranger, {
      area: 'ownProcedure',
      after: ours({ version: 2, inForceFrom: '2026-04-01' }),
      reason: 'Ours',
    });
    expect(taken).toMatchObject({ ok: false, why: { kind: 'invalid', faults: [{ pointer: '/id' }] } });
    const { latestOpenTo } = await import('../../src/web/rules/own-versions.ts');
    expect(latestOpenTo(organisationId).map(({ id }) => id)).not.toContain('testham-own');
    expect(latestOpenTo(server.organisationId).map(({ id }) => id)).toContain('testham-own');
  });

  test('another process learns it, and one that cannot read it does not start', async () => {
    vi.resetModules();
    const { findProcedure: findFresh } = await import('../../src/machines/find-procedure.ts');
    const { loadKeptProcedures: loadFresh } = await import('../../src/configuration/load-kept-procedures.ts');
    expect(findFresh('testham-own')).toBeNull();
    expect(await loadFresh(server.ports)).toHaveLength(1);
    expect(findFresh('testham-own', 1)).toEqual(findProcedure('testham-own', 1));
    expect(await loadFresh(server.ports)).toEqual([]);
    const { organisationId } = server;
    await server.ports.db.sql.begin(async (tx) => {
      await tx`select set_config('app.organisation', ${organisationId}, true)`;
      await tx`insert into redress.own_procedures select organisation_id, 'broken-own', 1, '{"id":"broken-own"}', change_id, kept_at
        from redress.own_procedures limit 1`;
    });
    expect((await mine.go('/staff/admin/rules/own')).html).toContain('Complaints of Testham');
    await expect(loadKeptProcedures(server.ports)).rejects.toThrow(
      /Version 1 of broken-own .* at \/version: Give this field[^]*start the version of Redress that ran before/,
    );
  });
});
