import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { verifyChains } from '../../src/audit/verify.ts';
import { loadCases, loadOpening } from '../../src/cases/load-case.ts';
import type { LoadedCase } from '../../src/cases/loaded-case.ts';
import { writePastNotice } from '../../src/compose/write-past-notice.ts';
import { createOrganisation } from '../../src/identity/create-organisation.ts';
import { parseInstant } from '../../src/calendar/london.ts';
import { relayAll } from '../../src/jobs/relay-outbox.ts';
import { mailboxMailer } from '../../src/notifications/channels/mailbox.ts';
import { textBox } from '../../src/notifications/channels/text-box.ts';
import { organisationsWithWork } from '../../src/outbox/organisations-with-work.ts';
import { settlePast } from '../../src/outbox/settle-past.ts';
import type { Ports } from '../../src/ports.ts';
import { foundCouncil } from '../../src/simulation/council.ts';
import { livePast, openingOf } from '../../src/simulation/live-past.ts';
import { openDemo, type DemoOptions } from '../../src/simulation/open-demo.ts';
import { seededEntropy } from '../../src/simulation/seeded-entropy.ts';
import { writePast } from '../../src/simulation/write-past.ts';
import { createIds } from '../../src/system/ids.ts';
import { keeping } from '../support/keeping.ts';
import { systemEntropy } from '../../src/system/system-entropy.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';

const now = parseInstant('2026-11-25T14:30');
const baseUrl = 'http://localhost:3000';
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

let database: TestDatabase;
let ports: Ports;
beforeEach(async () => {
  database = await testDatabase();
  const clock = { now: () => now };
  ports = {
    db: database.db,
    clock,
    entropy: systemEntropy,
    ...keeping(),
    ids: createIds(clock, systemEntropy),
    log: silent,
  };
});
afterEach(() => database.drop());

const options = (more: Partial<DemoOptions> = {}): DemoOptions => ({
  cases: 60,
  progress: () => undefined,
  organisations: () => organisationsWithWork(ports, null),
  makeIds: createIds,
  writeNotice: (notice) => writePastNotice(notice, baseUrl),
  settleMail: (tx, organisationId, mails) => settlePast(tx, { organisationId, mails }),
  ...more,
});

async function count(query: string): Promise<number> {
  const [row] = await database.superuserSql.unsafe<{ n: number }[]>(`select count(*)::int as n from redress.${query}`);
  return row?.n ?? -1;
}

describe('The demonstration', () => {
  test('is whole: every history verifies, nothing waits to be mailed, no reminder is late, every message keeps its words', async () => {
    expect(await openDemo(ports, options())).toBe('made');
    const found = await verifyChains({ sql: ports.db.sql });
    expect(found).toMatchObject({ organisations: 1, faults: [] });
    expect(found.cases).toBeGreaterThan(55);
    expect(
      await count(`outbox where kind = 'notice' and (state not in ('sent', 'toPost') or next_attempt_at is not null)`),
    ).toBe(0);
    expect(
      await count(`messages where coalesce(subject, '') = '' or coalesce(text, '') = '' or state = 'waiting'`),
    ).toBe(0);
    expect(await count(`outbox where kind = 'notice'`)).toBe(await count('deliveries'));
    expect(await count('messages')).toBe(await count(`outbox where kind = 'notice'`));
    // What a service has not answered yet is sent to it at the first start, with a link that works.
    expect(await count(`outbox where kind = 'serviceRequest' and state = 'pending'`)).toBe(
      await count(`service_requests where state = 'asked'`),
    );
    expect(await count(`service_requests where state = 'answered'`)).toBeGreaterThan(0);
    expect(await count(`deadlines where next_action_at <= '${now.toISOString()}'`)).toBe(0);
    expect(await count('cases where team_id is null')).toBe(0);
  }, 120_000);

  test('is made once: a second start finds it there', async () => {
    await openDemo(ports, options());
    const before = await count('case_events');
    expect(await openDemo(ports, options())).toBe('there');
    expect(await count('case_events')).toBe(before);
  }, 120_000);

  test('interrupted, it leaves nothing half done, and the next start makes it whole', async () => {
    const fails = options({ settleMail: () => Promise.reject(new Error('the power went')) });
    await expect(openDemo(ports, fails)).rejects.toThrow('the power went');
    expect(await count('cases')).toBe(0);
    expect(await count('outbox')).toBe(0);
    expect(await openDemo(ports, options())).toBe('made');
    expect(await count('organisations')).toBe(1);
    expect(await count('staff')).toBe(21);
    expect(await count('teams')).toBe(4);
    expect((await verifyChains({ sql: ports.db.sql })).faults).toEqual([]);
  }, 120_000);

  test('touches no database that has an organisation of its own', async () => {
    await createOrganisation(ports, {
      name: 'A real council',
      slug: 'real',
      nation: 'england-and-wales',
      procedures: ['lgsco-code'],
    });
    expect(await openDemo(ports, options())).toBe('taken');
    expect(await count('cases')).toBe(0);
    expect(await count('organisations')).toBe(1);
  });

  test('is the same again from the same seed at the same moment', async () => {
    await openDemo(ports, options({ seed: 5 }));
    const heads = () =>
      database.superuserSql`select reference, encode(head_hash, 'hex') as head from redress.cases order by 1`;
    const first = await heads();
    await database.drop();
    database = await testDatabase();
    ports = { ...ports, db: database.db };
    await openDemo(ports, options({ seed: 5 }));
    expect(await heads()).toEqual(first);
  }, 120_000);
});

describe('What is lived in memory is what the database gives', () => {
  test('the council as it opens a complaint, and every case afterwards', async () => {
    const { organisationId, past, council } = await writtenPast();
    const { earlier, ...opening } = await loadOpening(ports.db.sql, { organisationId, now, key: null });
    expect(earlier).toBeNull();
    expect({ ...openingOf(council), earlier }).toEqual({ ...opening, earlier });
    const questions = [...past.loaded.keys()].map((caseId) => ({ caseId, reference: null, key: null, named: [] }));
    for (const stored of await loadCases(ports.db.sql, organisationId, questions)) {
      expect(comparable(past.loaded.get(stored!.caseId)!)).toEqual(comparable(stored!));
    }
  }, 120_000);

  test('a mail of the past leaves the rows that the relay leaves', async () => {
    const { organisationId, past } = await writtenPast();
    await relayAll(
      {
        ports,
        texter: textBox(),
        scanner: null,
        mailer: mailboxMailer(),
        baseUrl: () => baseUrl,
        keepsCodes: true,
        ring: async () => undefined,
        isStopping: () => false,
      },
      organisationId,
    );
    const byRelay = await mailRows();
    await database.superuserSql`truncate redress.deliveries`;
    await database.superuserSql`update redress.outbox set state = 'pending', attempts = 0, next_attempt_at = created_at, settled_at = null, message_id = case when person_id is null then null else message_id end`;
    await database.superuserSql`delete from redress.messages where audience = 'staff'`;
    await database.superuserSql`update redress.messages set subject = null, text = null, html = null, channel = null, sent_subject = null, sent_text = null, sent_html = null, sent_hash = null, pdf_key = null, pdf_hash = null, state = 'waiting', settled_at = null`;
    // The relay leaves a letter to be posted; that somebody did is what is added.
    const mails = past.mails.map((mail) =>
      mail.outcome === 'posted' ? { ...mail, outcome: 'toPost' as const } : mail,
    );
    await ports.db.sql.begin((tx) => settlePast(tx, { organisationId, mails }));
    expect(await mailRows()).toEqual(byRelay);
  }, 120_000);

  async function writtenPast() {
    const entropy = seededEntropy(3);
    let at = parseInstant('2025-05-01T09:00');
    const clock = { now: () => at };
    const ids = createIds(clock, entropy);
    const council = await foundCouncil({ ...ports, clock, entropy, ids }, null);
    const tools = {
      clock,
      ids,
      entropy,
      council,
      write: (notice: Parameters<typeof writePastNotice>[0]) => writePastNotice(notice, baseUrl),
    };
    const past = livePast(
      { seed: 3, cases: 60, months: 18, now },
      { ...tools, setNow: (to) => void (at = to), onProgress: () => undefined },
    );
    await ports.db.sql.begin((tx) => writePast(tx, council.organisationId, past));
    return { organisationId: council.organisationId, past, council };
  }

  /** But for ids of messages, times, and words that depend on what the case has become since: those of staff do not. */
  function mailRows() {
    return database.superuserSql`
      select o.effect_key, o.state, o.attempts, o.next_attempt_at, o.reason, o.claimed_until, m.state as message, m.audience,
        m.occasion, m.case_id, m.seq, m.person_id, m.staff_id, m.subject, d.attempt, d.outcome, d.reason as why, m.channel, m.sent_subject, m.sent_text, case when m.channel is distinct from 'letter' and m.audience = 'staff' then m.sent_hash end as sent_hash,
       
        case when m.audience = 'staff' then m.text end as text
      from redress.outbox o join redress.messages m on m.id = o.message_id
      join redress.deliveries d on d.outbox_id = o.id where o.kind = 'notice' order by 1`;
  }
});

/** Postgres writes instants another way, and gives deadlines in no order. */
function comparable(one: LoadedCase) {
  const { deadlines } = one;
  const text = JSON.stringify({
    ...one,
    named: [],
    deadlines: deadlines.toSorted((a, b) => (`${a.clock} ${a.run}` < `${b.clock} ${b.run}` ? -1 : 1)),
  });
  return JSON.parse(text, (_, value: unknown) =>
    typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value) ? new Date(value).toISOString() : value,
  );
}
