import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { withDatabase } from './connection-options.ts';
import { prepareRoles, roleNames } from './roles.ts';

/** Where each of the three roles connects. */
export interface RoleUrls {
  ownerUrl: string;
  appUrl: string;
  queueUrl: string;
}

const passwords = z.object({ owner: z.string(), app: z.string(), queue: z.string() });
type Passwords = z.infer<typeof passwords>;

/** Makes roles and database on our own server; the passwords are made once and kept in `<dir>/roles.json`. */
export async function prepareEmbedded(
  server: { superuserUrl: string; dir: string },
  database: string,
  randomBytes: (length: number) => Uint8Array,
): Promise<RoleUrls> {
  const secret = keptPasswords(join(server.dir, 'roles.json'), randomBytes);
  const login = (kind: keyof Passwords) => ({ name: roleNames[kind], password: secret[kind] });
  await prepareRoles(server.superuserUrl, {
    database,
    owner: login('owner'),
    app: login('app'),
    queue: login('queue'),
    setPasswords: true,
  });
  const urlOf = (kind: keyof Passwords) => withDatabase(server.superuserUrl, database, login(kind));
  return { ownerUrl: urlOf('owner'), appUrl: urlOf('app'), queueUrl: urlOf('queue') };
}

function keptPasswords(file: string, randomBytes: (length: number) => Uint8Array): Passwords {
  if (!existsSync(file)) {
    const make = () => Buffer.from(randomBytes(24)).toString('base64url');
    const unfinished = `${file}.${process.pid}`;
    writeFileSync(unfinished, JSON.stringify({ owner: make(), app: make(), queue: make() }), { mode: 0o600 });
    renameSync(unfinished, file);
  }
  return passwords.parse(JSON.parse(readFileSync(file, 'utf8')));
}
