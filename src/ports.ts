import type { Database } from './db/clients.ts';
import type { Permission } from './permissions/permission.ts';
import type { StaffRole } from './permissions/staff-role.ts';

/** Time comes from here alone; milliseconds. */
export interface Clock {
  now(): Date;
}

export interface Ids {
  /** A UUIDv7 (RFC 9562). */
  uuid(): string;
  /** A case reference, bare: eight characters, the last a check character (design.md section 4). */
  reference(): string;
}

/** Cryptographic chance. */
export interface Entropy {
  bytes(length: number): Uint8Array;
  /** A number of so many decimal digits, leading zeros kept. */
  digits(length: number): string;
}

export interface OutgoingMail {
  /** The stable Message-ID local part, from the outbox id. */
  messageId: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  language: 'en' | 'cy';
  /** Whether the sender, too, must say nothing of what it is about. */
  isDiscreet?: boolean;
}

export interface OutgoingText {
  /** A mobile number with its country: '+447700900123'. */
  to: string;
  text: string;
  /** The same at every attempt, made of the outbox id and nothing personal. */
  reference: string;
  isDiscreet?: boolean;
  /** Whether an earlier attempt may have handed it over already: ask before sending. */
  isAgain: boolean;
}

export type SendOutcome =
  | { kind: 'sent' }
  | { kind: 'temporary'; reason: string }
  | { kind: 'permanent'; reason: string }
  /** Cut after the message was handed over: it may have been taken. */
  | { kind: 'unknown'; reason: string };

export interface Mailer {
  send(mail: OutgoingMail): Promise<SendOutcome>;
}

/** Sends text messages. */
export interface Texter {
  send(message: OutgoingText): Promise<SendOutcome>;
}

/** What a virus scanner says of a file; anything but a clear answer is `unknown`, and the file waits on. */
export type ScanOutcome =
  | { kind: 'clean' }
  | { kind: 'infected' }
  | { kind: 'unknown'; reason: 'unreachable' | 'timeout' | 'size-limit' | 'unclear-answer' };

/** Looks for viruses. */
export interface Scanner {
  scan(bytes: Uint8Array): Promise<ScanOutcome>;
  /** Throws where it does not answer. */
  check(): Promise<void>;
}

/** A system beside ours, and how to try whether it answers. */
export interface IntegrationCheck {
  name: 'mail' | 'texts' | 'files' | 'scanner' | 'bankHolidays';
  /** Whether it is set up at all; where it is not, there is nothing to try. */
  isConfigured: boolean;
  /** Really tries it; a mail goes to whoever asks. Null when it is well, else a class of failure: never an address or a secret. */
  attempt(mail: { to: string; subject: string; text: string }): Promise<string | null>;
}

/** One thing that was looked at, as `redress doctor` prints it. */
export interface HealthLine {
  check: string;
  state: 'ok' | 'warn' | 'fail';
  detail: string;
  /** How to mend it. */
  mend?: string;
}

/** A log line: an event name and allowlisted fields only (http/log-fields). */
export interface Logger {
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
}

/** The only things a log line may hold: none of them personal. */
export interface LogFields {
  requestId?: string;
  organisationId?: string;
  method?: string;
  route?: string;
  status?: number;
  durationMs?: number;
  job?: string;
  jobId?: string;
  outboxId?: string;
  caseId?: string;
  count?: number;
  code?: string;
  reason?: string;
  url?: string;
  role?: string;
}

export type { StaffRole };

/** Who acts, as a type; every actor belongs to exactly one organisation. */
export type Actor =
  | { kind: 'public'; organisationId: string }
  | { kind: 'resident'; organisationId: string; caseId: string; personId: string }
  | {
      kind: 'staff';
      organisationId: string;
      staffId: string;
      role: StaffRole;
      /** Further roles of theirs, and those that a colleague has lent them for now. */
      alsoRoles?: readonly StaffRole[];
      /** A token that is good for these alone. */
      only?: readonly Permission[];
      /** Within the last quarter of an hour they have shown with every factor who they are. */
      isConfirmed?: true;
      /** Signed in at an identity provider, so that they may work elsewhere too. */
      isVouchedFor?: true;
    }
  | { kind: 'system'; organisationId: string; name: 'sweep' | 'relay' | 'audit' | 'setup' | 'service' };

/** Keeps what is stored from being read without the key of this installation (config SECRET_KEY). */
export interface Vault {
  /** Encrypts with authentication; `purpose` and `id` must be the same to open it again. */
  seal(purpose: string, id: string, plain: Uint8Array): Uint8Array;
  /** Null for what was not sealed with this key, purpose and id, or was changed. */
  open(purpose: string, id: string, sealed: Uint8Array): Uint8Array | null;
  /** 32 bytes that nobody can make without the key. */
  mac(purpose: string, text: string): Uint8Array;
}

/** Where the bytes of files are kept. Keys are made by us. */
export interface FileStore {
  put(key: string, bytes: Uint8Array): Promise<void>;
  get(key: string): Promise<Uint8Array | null>;
  remove(key: string): Promise<void>;
  /** Throws where it cannot be written or read. */
  check(): Promise<void>;
}

export interface Ports {
  vault: Vault;
  files: FileStore;
  db: Database;
  clock: Clock;
  ids: Ids;
  entropy: Entropy;
  log: Logger;
}

/** What every verb receives first. */
export interface Context extends Ports {
  actor: Actor;
  requestId: string;
}
