import { addMonths } from '../calendar/iso-date.ts';
import { londonDate, startOfLondonDay } from '../calendar/london.ts';
import { listCases } from '../cases/list-cases.ts';
import type { Executor } from '../db/clients.ts';
import { describeOrganisation } from '../identity/describe-organisation.ts';
import type { Clock, Context, Entropy, Ids, Ports } from '../ports.ts';
import { councilName, foundCouncil, type Council } from './council.ts';
import type { PastOptions } from './draw-tales.ts';
import { livePast, type Past } from './live-past.ts';
import type { NoticeOfPast, PastMail, WrittenNotice } from './past-mail.ts';
import { seededEntropy } from './seeded-entropy.ts';
import { writePast } from './write-past.ts';

/** What the past of the demonstration is drawn from; what is left out is as usual. */
export type DemoPast = Partial<Omit<PastOptions, 'now'>>;

/** How the demonstration is filled, and what it is filled with. */
export interface DemoOptions extends DemoPast {
  progress(line: string): void;
  /** The ids of all organisations in the database. */
  organisations(): Promise<string[]>;
  makeIds(clock: Clock, entropy: Entropy): Ids;
  /** Puts a notice of the past into the words that the relay would have given it. */
  writeNotice(notice: NoticeOfPast): WrittenNotice;
  /** Marks the mails of the past as what they are: sent then, and kept. */
  settleMail(sql: Executor, organisationId: string, mails: readonly PastMail[]): Promise<void>;
}

/** `made`: just now; `there`: before; `taken`: the database belongs to somebody else, and nothing was done. */
export type DemoOutcome = 'made' | 'there' | 'taken';

export const usualPast = { seed: 3, cases: 400, months: 18 };

/**
 * Makes the demonstration council and writes its past in one transaction: all of it or, where that is interrupted,
 * none of it, and the next start makes it anew.
 */
export async function openDemo(ports: Ports, options: DemoOptions): Promise<DemoOutcome> {
  const [organisationId = null, ...others] = await options.organisations();
  if (organisationId !== null && (others.length > 0 || !(await isOurs(ports, organisationId)))) return 'taken';
  if (organisationId !== null && (await hasCases(ports, organisationId))) return 'there';
  const { seed, cases, months } = { ...usualPast, ...definedOf(options) };
  const past: PastOptions = { seed, cases, months, now: ports.clock.now() };
  options.progress(
    `Making a demonstration council with about ${cases} complaints from ${months} months (first start only)`,
  );
  const lived = await liveThrough(ports, options, past, organisationId);
  options.progress('… writing them down');
  await write(ports, options, lived);
  return 'made';
}

const definedOf = ({ seed, cases, months }: DemoOptions) => ({
  ...(seed === undefined ? {} : { seed }),
  ...(cases === undefined ? {} : { cases }),
  ...(months === undefined ? {} : { months }),
});

async function isOurs(ports: Ports, organisationId: string): Promise<boolean> {
  return (await describeOrganisation(setupOf(ports, organisationId))).name === councilName;
}

async function hasCases(ports: Ports, organisationId: string): Promise<boolean> {
  return (await listCases(setupOf(ports, organisationId), { limit: 1 })).items.length > 0;
}

function setupOf(ports: Ports, organisationId: string): Context {
  return { ...ports, actor: { kind: 'system', organisationId, name: 'setup' }, requestId: ports.ids.uuid() };
}

interface LivedThrough extends Past {
  council: Council;
}

async function liveThrough(
  ports: Ports,
  options: DemoOptions,
  past: PastOptions,
  organisationId: string | null,
): Promise<LivedThrough> {
  const entropy = seededEntropy(past.seed);
  let at = startOfLondonDay(addMonths(londonDate(past.now), -past.months - 1));
  const clock = { now: () => at };
  const ids = options.makeIds(clock, entropy);
  const council = await foundCouncil({ ...ports, clock, entropy, ids }, organisationId);
  const lived = livePast(past, {
    clock,
    ids,
    entropy,
    council,
    setNow: (to) => void (at = to),
    write: (notice) => options.writeNotice(notice),
    onProgress: (done, of) => options.progress(`… ${done} of ${of} complaints`),
  });
  return { ...lived, council };
}

async function write(
  ports: Ports,
  { settleMail, progress }: DemoOptions,
  { council, ...past }: LivedThrough,
): Promise<void> {
  const { organisationId } = council;
  await ports.db.sql.begin(async (tx) => {
    await writePast(tx, organisationId, past);
    progress(`… ${past.mails.length} letters and notices`);
    await settleMail(tx, organisationId, past.mails);
  });
}
