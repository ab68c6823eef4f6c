import type { Route } from '../../src/api/route.ts';
import type { Answer } from '../support/api.ts';
import { apiRules, type Probe } from './rules.ts';
import { maySee, mayUse, withheldFrom, type OwnedCase, type TestActor, type World } from './world.ts';

export interface MatrixResult {
  cells: number;
  /** What should not have been possible, in words; empty when all is well. */
  findings: string[];
}

/** Every route × every actor × every case × both addresses; `hasty` stops at the first finding. */
export async function runApiMatrix(world: World, routes: readonly Route[], hasty = false): Promise<MatrixResult> {
  const findings: string[] = [];
  let cells = 0;
  for (const route of routes) {
    const name = `${route.method} ${route.path}`;
    const probe = apiRules[name];
    if (!probe) {
      findings.push(`${name} is not in the rules of the access matrix`);
      continue;
    }
    for (const actor of world.actors) {
      if (hasty && findings.length > 0) return { cells, findings };
      const answers = new Map<OwnedCase['name'], string>();
      for (const { owned, host } of placesOf(world, actor, probe)) {
        cells++;
        const label = `${name} as ${actor.name} on case ${owned.name} at ${host}`;
        const { answer, changed } = await tryCell(world, route, probe, actor, owned, host);
        findings.push(
          ...judge(world, probe, { actor, owned, host }, answer, changed).map((what) => `${label}: ${what}`),
        );
        answers.set(owned.name, plain(answer));
      }
      if (probe.ofCase && !probe.ofAll) findings.push(...tellsApart(name, actor, world.cases, answers));
    }
  }
  return { cells, findings };
}

/**
 * Every case at both addresses. For those whom a route keeps out whatever they ask about, and who are tried briefly: one
 * that is not theirs, what they brought in, and one that is not there.
 */
export function placesOf(
  { cases, organisations }: World,
  actor: TestActor,
  probe: Pick<Probe, 'access'>,
): { owned: OwnedCase; host: string }[] {
  if (!actor.isBrief && mayUse(actor, probe.access))
    return cases.flatMap((owned) => organisations.map(({ host }) => ({ owned, host })));
  const tried = cases.filter(({ name }) => name === 'A' || name === 'absent' || name === actor.broughtIn);
  return tried.map((owned) => ({ owned, host: organisations[0].host }));
}

async function tryCell(world: World, route: Route, probe: Probe, actor: TestActor, owned: OwnedCase, host: string) {
  const { api } = world;
  const bearer = probe.usesUpSession && actor.renew ? await actor.renew() : actor.bearer;
  const writes = route.method !== 'get' && probe.ofCase && !maySee(actor, owned);
  const before = writes ? await versionOf(world, owned) : 0;
  const answer = await api.call(route.method.toUpperCase(), `/api/v1${probe.path(owned)}`, {
    host,
    ...(bearer ? { token: bearer } : {}),
    ...(probe.body ? { body: probe.body(owned) } : {}),
  });
  return { answer, changed: writes && (await versionOf(world, owned)) !== before };
}

function judge(
  world: World,
  probe: Probe,
  { actor, owned, host }: { actor: TestActor; owned: OwnedCase; host: string },
  answer: Answer,
  changed: boolean,
): string[] {
  const found = leaks(world, actor, answer, probe.path(owned), host);
  if (changed) found.push('changed a case that it may not see');
  const expected = expectedStatus(probe, actor, owned);
  const fine =
    expected === 'through'
      ? ![401, 403, 404].includes(answer.status) || isWrongCode(answer) || (probe.usesUp && answer.status === 404)
      : answer.status === expected;
  if (!fine) found.push(`answered ${answer.status}, expected ${expected}`);
  if (answer.status >= 500) found.push('broke');
  return found;
}

function expectedStatus(probe: Probe, actor: TestActor, owned: OwnedCase): number | 'through' {
  if (actor.role === null && actor.bearer !== null) return 401;
  if (!mayUse(actor, probe.access)) return actor.role === null ? 401 : 403;
  if (actor.role !== null && probe.except?.includes(actor.role)) return 403;
  if (probe.ofCase && !isThere(probe, actor, owned)) return 404;
  return 'through';
}

function isThere({ ofAll }: Probe, actor: TestActor, owned: OwnedCase): boolean {
  return ofAll ? actor.organisation === owned.organisation : maySee(actor, owned);
}

function isWrongCode(answer: Answer): boolean {
  return answer.body?.type === '/problems/wrong-code';
}

/** Words, and references that were not asked for, of what the actor may not see; `host`: at whose address it was asked. */
export function leaks(world: World, actor: TestActor, answer: Answer, asked: string, host: string): string[] {
  const said = answer.text + [...answer.headers.values()].join(' ');
  const known = world.cases.filter((owned) => owned.name !== 'absent');
  const hidden = known.filter((owned) => !maySee(actor, owned));
  const words = [
    ...hidden.flatMap(({ canaries }) => canaries),
    ...known.flatMap((owned) => withheldFrom(actor, owned)),
    // Whoever holds the secret address of a calendar is shown which complaint it is of, and nothing else.
    ...hidden
      .filter(({ reference, objects }) => !asked.includes(reference) && !asked.includes(objects.feedToken))
      .map(({ reference }) => reference),
    ...known
      .filter(({ objects }) => objects.draftSecret !== actor.draftCookie)
      .flatMap((one) => one.objects.draftCanaries),
    ...known.flatMap(({ objects }) => [...objects.never, objects.draftSecret]),
    ...known.filter(({ objects }) => !asked.includes(objects.draftToken)).map(({ objects }) => objects.draftToken),
    ...wordsOfTheOther(world, actor, host),
  ];
  return words.filter((word) => said.includes(word)).map((word) => `shows ${word}`);
}

function wordsOfTheOther({ organisations, ownWords }: World, actor: TestActor, host: string): string[] {
  const at = actor.organisation ?? (host === organisations[1].host ? 2 : 1);
  return ownWords[at === 1 ? 1 : 0];
}

/** A case that is not there and one that may not be seen must be answered alike. */
function tellsApart(name: string, actor: TestActor, cases: OwnedCase[], answers: Map<string, string>): string[] {
  const absent = answers.get('absent');
  return cases
    .filter(({ name: one }) => answers.has(one))
    .filter((owned) => !maySee(actor, owned) && answers.get(owned.name) !== absent)
    .map((owned) => `${name} as ${actor.name} tells case ${owned.name} from one that does not exist`);
}

function plain(answer: Answer): string {
  const { requestId: _id, instance: _instance, ...rest } = answer.body ?? {};
  const headers = [...answer.headers].filter(([header]) => header !== 'x-request-id');
  return JSON.stringify([answer.status, rest, headers]);
}

async function versionOf(world: World, owned: OwnedCase): Promise<number> {
  const [row] = await world.api.db.superuserSql`select version from redress.cases where id = ${owned.caseId}`;
  return row?.['version'] ?? 0;
}
