import { z } from 'zod';
import type { Context, Mailer, Ports, Scanner, Texter } from '../ports.ts';

/** Two queues, so that a mail server which takes its time never keeps a deadline waiting. */
export type QueueName = 'deadlines' | 'outbox';

/** What a handler may use: the ports, mail and text messages, and the bell that starts further jobs. */
export interface JobTools {
  ports: Ports;
  mailer: Mailer;
  /** Null: no text messages leave from here, so that nobody is written to by one. */
  texter: Texter | null;
  /** Null: no scanner is set up, so that no file waits for one. */
  scanner: Scanner | null;
  /** Where links in mail lead; no slash at the end. */
  baseUrl(): string;
  ring(bells: readonly Bell[]): Promise<void>;
  /** Whether one-time codes are kept for the mailbox page of a demonstration. */
  keepsCodes: boolean;
  /** True once the process has been asked to stop: finish the row in hand and return. */
  isStopping(): boolean;
}

/** Wakes one job. Ids only: whoever can read the queue learns nothing about a person. */
export interface Bell {
  job: string;
  queue: QueueName;
  data: { organisationId?: string };
}

/** When a job wakes by itself: at every tick (TICK_SECONDS), or at a time of day in London. */
export type Schedule = { every: 'tick' } | { cron: string };

export interface Job {
  name: string;
  queue: QueueName;
  schedule: Schedule | null;
  /** @throws ZodError when the data is not what this job takes. */
  run(tools: JobTools, data: unknown): Promise<void>;
}

interface JobDefinition<Data extends z.ZodType> {
  name: string;
  queue: QueueName;
  schedule?: Schedule;
  data: Data;
  handle(tools: JobTools, data: z.output<Data>): Promise<void>;
}

export function defineJob<Data extends z.ZodType>(definition: JobDefinition<Data>): Job {
  const { name, queue, schedule = null, data, handle } = definition;
  return { name, queue, schedule, run: (tools, raw) => handle(tools, data.parse(raw)) };
}

export const noData = z.object({});
export const oneOrganisation = z.object({ organisationId: z.uuid() });

/** The system itself as the actor in one organisation. */
export function systemContext(tools: JobTools, organisationId: string, name: 'sweep' | 'relay' | 'audit'): Context {
  return { ...tools.ports, actor: { kind: 'system', organisationId, name }, requestId: tools.ports.ids.uuid() };
}
