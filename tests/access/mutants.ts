/** A part of the matrix: over the routes, the events of a case, the pages from their end or from their beginning, or what they declare. */
export type MatrixPart = 'api' | 'events' | 'pages' | 'lodging' | 'declarations';

/** One check taken out: the text that makes it, and what is left without it. */
export interface Mutant {
  name: string;
  /** Which part of the matrix must notice. */
  part: MatrixPart;
  file: string;
  find: string;
  replace: string;
}

/** Each check that keeps one person's case from another. `find` must occur exactly once, or the list is out of date. */
export const mutants: readonly Mutant[] = [
  {
    name: 'the role declared beside a route is not looked at',
    part: 'api',
    file: 'src/api/serve-route.ts',
    find: '    requireAccess(c, route.access);\n',
    replace: '',
  },
  {
    name: 'anybody unknown counts as let in',
    part: 'api',
    file: 'src/http/access.ts',
    find: '  if (roleOf(actor) === null) throw unauthenticated();\n',
    replace: '  if (roleOf(actor) === null) return;\n',
  },
  {
    name: 'another role counts as let in',
    part: 'api',
    file: 'src/http/access.ts',
    find: "  if (access !== 'signedIn' && !isAmong(actor, access)) throw new HttpFailure('forbidden');\n",
    replace: '',
  },
  {
    name: 'a bad token of the API counts as nobody’s',
    part: 'api',
    file: 'src/http/identify.ts',
    find: "  if (credential && c.get('site')?.credentials === 'bearer') throw unauthenticated();\n",
    replace: '',
  },
  {
    name: 'a token never runs out',
    part: 'api',
    file: 'src/identity/find-token.ts',
    find: 'return found.expires_at.getTime() > now;',
    replace: 'return found.expires_at.getTime() > 0 || now > 0;',
  },
  {
    name: 'a session never runs out',
    part: 'api',
    file: 'src/identity/find-session.ts',
    find: 'found.expires_at.getTime() > now && ',
    replace: '',
  },
  {
    name: 'a session is never idle',
    part: 'api',
    file: 'src/identity/find-session.ts',
    find: ' && found.last_seen_at.getTime() + idle > now',
    replace: ' && idle > 0',
  },
  {
    name: 'the organisation is taken from the address even for somebody signed in',
    part: 'api',
    file: 'src/http/identify.ts',
    find: '  if (actor && !isOfPagesAlone(c, actor, credential)) return actor;\n',
    replace: '  if (actor) return { ...actor, organisationId: await organisationOfHost(c) };\n',
  },
  {
    name: 'any role may send any event',
    part: 'events',
    file: 'src/cases/permissions.ts',
    find: '  if (!maySend(actor, event)) return false;\n',
    replace: '',
  },
  {
    name: 'a resident may act on any case',
    part: 'api',
    file: 'src/cases/permissions.ts',
    find: "  if (actor.kind === 'resident') return actor.caseId === target.caseId;\n",
    replace: '  void target;\n',
  },
  {
    name: 'the doors of the demo stand open',
    part: 'pages',
    file: 'src/web/page.ts',
    find: "  if (access === 'demo') requireDemo(c);\n  else requireAccess(c, access);\n",
    replace: "  if (access !== 'demo') requireAccess(c, access);\n",
  },
  {
    name: 'the role declared beside a page is not looked at',
    part: 'pages',
    file: 'src/web/page.ts',
    find: '  else requireAccess(c, access);\n',
    replace: '  else void access;\n',
  },
];

/** Checks of who of the staff sees what. */
export const mutantsOfStaff: readonly Mutant[] = [
  {
    name: 'whoever may see some cases sees them all',
    part: 'api',
    file: 'src/cases/read-case.ts',
    find: "casesSeenBy(actor) === 'all'",
    replace: "casesSeenBy(actor) !== 'none'",
  },
  {
    name: 'whoever may see a case sees what is sensitive of it',
    part: 'api',
    file: 'src/cases/get-case.ts',
    find: 'return withhold(wholeView(read, actor, at), actor, read.loaded.conflicts);',
    replace: 'return wholeView(read, actor, at);',
  },
];

/** Checks of what belongs to one resident beside the case. */
export const mutantsOfObjects: readonly Mutant[] = [
  {
    name: 'a draft opens for whoever knows its id',
    part: 'lodging',
    file: 'src/drafts/open-draft.ts',
    find: ' || !isSecretOf(secret, row.secretHash)',
    replace: '',
  },
  {
    name: 'a file is had by whoever knows its id',
    part: 'api',
    file: 'src/documents/within-reach.ts',
    find: "const only = actor.kind === 'resident' ? actor.caseId : null;",
    replace: 'const only = null;',
  },
  {
    name: 'whoever may no longer act for somebody still acts',
    part: 'api',
    file: 'src/cases/is-shut-out.ts',
    find: "  return !row?.['id'];",
    replace: '  return row === null;',
  },
];

/** Checks inside SQL functions, as statements that undo them in a copy of the database. */
export const sqlMutants: readonly (Omit<Mutant, 'file'> & { function: string })[] = [
  {
    name: 'a resident may read any case',
    part: 'api',
    function: 'find_case',
    find: 'p_only_case is distinct from v_case or exists',
    replace: 'exists',
  },
  {
    name: 'whoever may no longer act for somebody still reads',
    part: 'api',
    function: 'find_case',
    find: "c.consent = 'refused'",
    replace: 'false',
  },
  {
    name: 'a revoked token still works',
    part: 'api',
    function: 'find_token',
    find: 'and t.revoked_at is null',
    replace: '',
  },
  {
    name: 'the session of somebody who left still works',
    part: 'pages',
    function: 'find_session',
    find: "and (x.kind = 'resident' or s.is_active)",
    replace: '',
  },
  {
    name: 'the token of somebody who left still works',
    part: 'api',
    function: 'find_token',
    find: 'and s.is_active',
    replace: '',
  },
];
