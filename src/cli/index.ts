import type { Command } from 'commander';

/** A command of `redress`; its module is loaded only when it is asked for. */
export interface CommandEntry {
  name: string;
  summary: string;
  load(): Promise<Command>;
}

export const commands: readonly CommandEntry[] = [
  {
    name: 'serve',
    summary: 'run the pages, the API and the worker',
    load: async () => (await import('./serve.ts')).serveCommand(),
  },
  {
    name: 'demo',
    summary: 'make a demonstration: a made-up council with a past',
    load: async () => (await import('./demo.ts')).demoCommand(),
  },
  {
    name: 'migrate',
    summary: 'bring the database up to date, or say where it stands',
    load: async () => (await import('./migrate.ts')).migrateCommand(),
  },
  {
    name: 'organisation',
    summary: 'make an organisation',
    load: async () => (await import('./organisation.ts')).organisationCommand(),
  },
  {
    name: 'staff',
    summary: 'invite staff, end accounts, set up sign-in',
    load: async () => (await import('./staff.ts')).staffCommand(),
  },
  {
    name: 'token',
    summary: 'make an API token',
    load: async () => (await import('./token.ts')).tokenCommand(),
  },
  {
    name: 'doctor',
    summary: 'check the configuration, the database, the queue, the files and the mail',
    load: async () => (await import('./doctor.ts')).doctorCommand(),
  },
  {
    name: 'audit',
    summary: 'check that no history was changed',
    load: async () => (await import('./audit.ts')).auditCommand(),
  },
  {
    name: 'scenario',
    summary: 'run acceptance scenarios, without a database',
    load: async () => (await import('./scenario.ts')).scenarioCommand(),
  },
  {
    name: 'procedure',
    summary: 'show, export and check complaints procedures, without a database',
    load: async () => (await import('./procedure.ts')).procedureCommand(),
  },
  {
    name: 'policy',
    summary: 'show what an organisation has chosen, or adopt another version of it',
    load: async () => (await import('./policy.ts')).policyCommand(),
  },
  {
    name: 'what-if',
    summary: 'judge stored cases again by a draft procedure or policy',
    load: async () => (await import('./what-if.ts')).whatIfCommand(),
  },
  {
    name: 'calendar',
    summary: 'work out due dates in working days, and look after bank holidays',
    load: async () => (await import('./calendar.ts')).calendarCommand(),
  },
  {
    name: 'qr',
    summary: 'make a QR code that asks people at a place how it was',
    load: async () => (await import('./qr.ts')).qrCommand(),
  },
];
