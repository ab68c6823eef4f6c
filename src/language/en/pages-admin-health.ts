/** What administrators read about whether everything runs. */
export const healthTexts = {
  title: 'Health',
  well: 'Everything that was looked at is well.',
  unwell: (n: number) => (n === 1 ? 'One thing needs somebody.' : `${n} things need somebody.`),
  own: 'The work of your organisation',
  system: 'The installation',
  head: { check: 'What', state: 'State', detail: 'What was found' },
  states: {
    ok: { text: 'Well', tag: 'govuk-tag--green' },
    warn: { text: 'Look at it', tag: 'govuk-tag--yellow' },
    fail: { text: 'Failed', tag: 'govuk-tag--red' },
  },
  copy: 'The same as text, to copy for your supplier',
  at: (when: string) => `Looked at ${when}`,
  /** What the doctor calls it → what people read. */
  plain: {
    version: 'Version of Redress',
    database: 'Database',
    'Postgres version': 'Version of the database',
    fsync: 'What is saved survives a power cut (fsync)',
    full_page_writes: 'Half-written pages are mended (full_page_writes)',
    synchronous_commit: 'Nothing is confirmed before it is saved (synchronous_commit)',
    'role is no superuser': 'Redress has no more rights than it needs',
    'role obeys row security': 'Organisations are kept apart by the database',
    'role owns nothing': 'Redress cannot change its own tables',
    'clocks agree': 'Clocks of the application and the database',
    migrations: 'Structure of the database',
    'bank holidays': 'Imports of bank holidays',
    'files to be scanned': 'Files that wait for the virus scanner',
    procedures: 'Procedures',
    queue: 'Background work',
    files: 'Files',
    'virus scanner': 'Virus scanner',
    mail: 'Mail',
    disk: 'Disk',
  },
  notExamined: 'This process does not look at the installation. Run redress doctor on its server.',
  checks: {
    mail: 'Messages waiting',
    failed: 'Messages that failed',
    post: 'Letters to post',
    holidays: 'Bank holidays',
    audit: 'Check of the histories',
  },
  waiting: (n: number, minutes: number | null) =>
    n === 0
      ? 'none'
      : minutes === null
        ? `${n}, to be sent at a later time`
        : `${n}, the oldest for ${minutes} minutes`,
  waitMend: 'Messages are late. Is the background work running, and does the mail server answer? See Connections.',
  failed: (failed: number, unknown: number) =>
    failed + unknown === 0
      ? 'none in the last 30 days'
      : `${failed} in the last 30 days; of ${unknown} it is not known whether they went out`,
  failedMend: 'Each is shown on the page of its case: send it another way.',
  post: (n: number) => (n === 0 ? 'none' : String(n)),
  holidays: (when: string) => `looked at on ${when}`,
  holidaysNever: 'never looked at: the days published with this version are used',
  holidaysFailed: (n: number) => `${n} ${n === 1 ? 'import' : 'imports'} failed`,
  holidaysMend: 'See Calendars: look at why, then import again.',
  audit: (when: string) => `every history was whole on ${when}`,
  auditBroken: (when: string) => `a history was found broken on ${when}`,
  auditNever: 'not checked yet: that happens each night',
  auditLate: (when: string) => `last checked on ${when}: it should happen each night`,
  auditMend: 'Run redress audit verify: it says which, and where.',
} as const;
