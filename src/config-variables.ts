import { z } from 'zod';
import { messageVariables } from './config-messages.ts';

const text = z.string().trim().min(1);
const whole = (min: number, max: number) => z.string().regex(/^\d+$/).transform(Number).pipe(z.int().min(min).max(max));
const yesNo = z.enum(['true', 'false']).transform((value) => value === 'true');
const postgresUrl = z.url({ protocol: /^postgres(ql)?$/ });

/** Every variable that may be set from outside. Read only through config.ts. */
export const configVariables = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).optional().meta({
    group: 'Server',
    description: 'production turns demonstration features off for good.',
    mustBe: 'development, production or test',
    example: 'production',
    fallback: 'development',
  }),
  HOST: text.optional().meta({
    group: 'Server',
    description: 'Address to listen on. Demonstrations listen to this machine only.',
    mustBe: 'an address of this machine',
    example: '0.0.0.0',
    fallback: '127.0.0.1 in a demonstration, else 0.0.0.0',
  }),
  PORT: whole(0, 65535).optional().meta({
    group: 'Server',
    description: 'Port of the pages and the API; 0 takes any free one.',
    mustBe: 'a number from 0 to 65535',
    example: '3000',
    fallback: '3000',
  }),
  BASE_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .meta({
      group: 'Server',
      description: 'Where people reach this service; links in mail begin with it. Needed in production.',
      mustBe: 'a web address',
      example: 'https://complaints.example.gov.uk',
      fallback: 'http://localhost:PORT',
    }),
  TRUST_PROXY: yesNo.optional().meta({
    group: 'Server',
    description: 'Believe X-Forwarded-For and X-Forwarded-Proto. Only behind a proxy that sets them.',
    mustBe: 'true or false',
    example: 'true',
    fallback: 'false',
  }),
  ROLE: z.enum(['all', 'web', 'worker']).optional().meta({
    group: 'Server',
    description: 'What this process does: pages and API, background work, or both.',
    mustBe: 'all, web or worker',
    example: 'web',
    fallback: 'all',
  }),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).optional().meta({
    group: 'Server',
    description: 'How much is logged. Personal details are never logged.',
    mustBe: 'debug, info, warn, error or silent',
    example: 'info',
    fallback: 'info',
  }),
  DEMO: yesNo.optional().meta({
    group: 'Server',
    description: 'Demonstration: made-up cases, a page to choose who to be, a mailbox page. Refused in production.',
    mustBe: 'true or false',
    example: 'false',
    fallback: 'true without DATABASE_URL outside production, else false',
  }),
  SECRET_KEY: z.string().trim().min(32).optional().meta({
    group: 'Server',
    description:
      'Encrypts complaints that are still being written and makes the codes on letters. Needed in production.',
    secret: true,
    mustBe: 'at least 32 characters that nobody can guess: openssl rand -base64 32',
    example: 'cmVwbGFjZSBtZSB3aXRoIDMyIHJhbmRvbSBieXRlcyE=',
    fallback: 'made at the first start and kept in DATA_DIR',
  }),
  PROCEDURES_DIR: text.optional().meta({
    group: 'Server',
    description: 'Folder of complaints procedures of your own, one .json file each: see docs/add-a-procedure.md.',
    mustBe: 'a folder',
    example: '/etc/redress/procedures',
  }),
  DATA_DIR: text.optional().meta({
    group: 'Database',
    description: 'Folder of the database that Redress runs itself when DATABASE_URL is absent.',
    mustBe: 'a folder',
    example: '/var/lib/redress',
    fallback: '.redress',
  }),
  DATABASE_URL: postgresUrl.optional().meta({
    group: 'Database',
    description: 'Postgres 15 or newer, as the role that serves requests. It must own nothing.',
    secret: true,
    mustBe: 'a Postgres address',
    example: 'postgres://redress_app:secret@db.internal:5432/redress',
  }),
  DATABASE_OWNER_URL: postgresUrl.optional().meta({
    group: 'Database',
    description: 'The same database as the role that creates and changes tables.',
    secret: true,
    mustBe: 'a Postgres address',
    example: 'postgres://redress_owner:secret@db.internal:5432/redress',
  }),
  QUEUE_DATABASE_URL: postgresUrl.optional().meta({
    group: 'Database',
    description: 'The same database as the role that owns schema bullmq. Not used with REDIS_URL.',
    secret: true,
    mustBe: 'a Postgres address',
    example: 'postgres://redress_queue:secret@db.internal:5432/redress',
    fallback: 'DATABASE_URL',
  }),
  DATABASE_POOL: whole(1, 200).optional().meta({
    group: 'Database',
    description: 'Connections that this process may hold for requests, twice over (hot path and reports).',
    mustBe: 'a number from 1 to 200',
    example: '10',
    fallback: '10',
  }),
  QUEUE_POOL: whole(10, 200).optional().meta({
    group: 'Database',
    description: 'Connections for background work when it runs on Postgres.',
    mustBe: 'a number from 10 to 200',
    example: '20',
    fallback: '20',
  }),
  REDRESS_THROWAWAY_DATABASE: yesNo.optional().meta({
    group: 'Database',
    description: 'States that losing this database does not matter: durability is not checked. For tests only.',
    mustBe: 'true or false',
    example: 'true',
    fallback: 'false',
  }),
  REDIS_URL: z
    .url({ protocol: /^rediss?$/ })
    .optional()
    .meta({
      group: 'Background work',
      description: 'Queue on Redis 7 or newer instead of Postgres.',
      secret: true,
      mustBe: 'a Redis address',
      example: 'redis://redis.internal:6379',
    }),
  TICK_SECONDS: whole(1, 60).optional().meta({
    group: 'Background work',
    description: 'How often due deadlines and waiting mail are looked for.',
    mustBe: 'a number from 1 to 60',
    example: '5',
    fallback: '5',
  }),
  ...messageVariables,
  FILES_DIR: text.optional().meta({
    group: 'Files',
    description: 'Folder of the files that people send. Every process of this installation must see the same one.',
    mustBe: 'a folder',
    example: '/var/lib/redress/files',
    fallback: 'files in DATA_DIR',
  }),
  S3_BUCKET: text.optional().meta({
    group: 'Files',
    description: 'Bucket for the files, instead of a folder. It must not be public.',
    mustBe: 'the name of a bucket',
    example: 'redress-files',
  }),
  S3_ENDPOINT: z
    .url({ protocol: /^https?$/ })
    .optional()
    .meta({
      group: 'Files',
      description: 'Where a bucket of your own answers; it is asked by path (https://…/bucket/key).',
      mustBe: 'a web address',
      example: 'https://s3.internal:9000',
      fallback: 'Amazon, in S3_REGION',
    }),
  S3_REGION: text.optional().meta({
    group: 'Files',
    description: 'Region of the bucket.',
    mustBe: 'the name of a region',
    example: 'eu-west-2',
    fallback: 'eu-west-2',
  }),
  S3_ACCESS_KEY_ID: text.optional().meta({
    group: 'Files',
    description: 'Key that may put, get and delete in the bucket.',
    secret: true,
    mustBe: 'the id of an access key',
    example: 'AKIAIOSFODNN7EXAMPLE',
  }),
  S3_SECRET_ACCESS_KEY: text.optional().meta({
    group: 'Files',
    description: 'The secret of that key.',
    secret: true,
    mustBe: 'the secret of an access key',
    example: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  }),
  CLAMD_URL: z
    .url({ protocol: /^(tcp|unix)$/ })
    .optional()
    .meta({
      group: 'Files',
      description: 'Virus scanner (clamd). Without it files can be opened with a note that nobody looked for viruses.',
      mustBe: 'the address of clamd',
      example: 'tcp://clamd.internal:3310',
    }),
});

/** What each variable says about itself; `.env.example` and every error message are made from it. */
export interface VariableMeta {
  group: string;
  description: string;
  /** Completes the sentence "PORT must be …". */
  mustBe: string;
  example: string;
  /** Shown in `.env.example` as the value that applies when the variable is absent. */
  fallback?: string;
  /** May come as NAME_FILE, the path of a file that holds the value. */
  secret?: true;
}

/** The variables in the order of `.env.example`, each with what it says about itself. */
export function describeVariables(): [string, VariableMeta][] {
  return Object.entries(configVariables.shape).map(([name, field]) => [name, metaOf(field)]);
}

/** Holds because every field above ends in `.meta({…})`; a test walks all of them. */
function metaOf(field: z.ZodType): VariableMeta {
  return field.meta() as unknown as VariableMeta;
}
