import { z } from 'zod';
import { eventSchemas, issueName, personal } from './events.ts';
import type { CaseEvent, EventOf, EventType, Personal } from './events.ts';
import type { Outcome } from './words.ts';

/** An event as the machine sees it: a personal text has become whether it was given, a list of texts how many were. */
type Facts<T> = T extends Personal
  ? boolean
  : T extends readonly Personal[]
    ? number
    : T extends readonly (infer Item)[]
      ? Facts<Item>[]
      : T extends object
        ? { [K in keyof T]: Facts<T[K]> }
        : T;

/** One event as the machine sees it: no personal text, issues by number. */
export type FactsOf<T extends EventType> = T extends 'respond'
  ? Omit<Facts<EventOf<'respond'>>, 'decisions'> & { decisions?: { issue: number; finding: Outcome }[] | undefined }
  : T extends 'refuse'
    ? Omit<Facts<EventOf<'refuse'>>, 'issues'> & { issues?: number[] | undefined }
    : Facts<EventOf<T>>;

/** Any event as the machine sees it. */
export type EventFacts = { [T in EventType]: FactsOf<T> }[EventType];

/** What `splitEvent` gives: the machine's part and the personal texts by path, for example "definition.issues.0". */
export type SplitEvent = { facts: EventFacts; texts: Record<string, string> } | { fault: string };

/** An issue of the case as it is called: its number and its very words. */
export interface NamedIssue {
  number: number;
  text: string;
}

/**
 * Parts an event, already parsed by its schema, into facts and personal texts (design.md section 3).
 * Blank texts count as not given, and are left out of lists; an unknown issue is a fault (refusal invalid-event).
 */
export function splitEvent(event: CaseEvent, issues: readonly NamedIssue[]): SplitEvent {
  const texts: Record<string, string> = {};
  const faults: string[] = [];
  const splitter: Splitter = { texts, faults, issues };
  const facts = part(splitter, eventSchemas[event.type], event, '');
  return faults[0] === undefined ? { facts: eventFacts(facts), texts } : { fault: faults[0] };
}

interface Splitter {
  texts: Record<string, string>;
  faults: string[];
  issues: readonly NamedIssue[];
}

function part(splitter: Splitter, schema: z.core.$ZodType, value: unknown, path: string): unknown {
  if (value === undefined) return undefined;
  if (schema === issueName) return issueNumber(splitter, value);
  if (schema === personal) return take(splitter, value, path);
  if (schema instanceof z.ZodOptional) return part(splitter, schema.unwrap(), value, path);
  if (schema instanceof z.ZodUnion) return part(splitter, optionFor(schema, value), value, path);
  if (schema instanceof z.ZodArray && Array.isArray(value)) return partList(splitter, schema, value, path);
  if (schema instanceof z.ZodObject && isRecord(value)) return partFields(splitter, schema, value, path);
  return value;
}

function partFields(
  splitter: Splitter,
  schema: z.ZodObject,
  value: Record<string, unknown>,
  path: string,
): Record<string, unknown> {
  const facts: Record<string, unknown> = {};
  const fields: Record<string, z.core.$ZodType> = schema.shape;
  for (const [name, field] of Object.entries(fields)) {
    const given = value[name];
    if (given !== undefined) facts[name] = part(splitter, field, given, path === '' ? name : `${path}.${name}`);
  }
  return facts;
}

function partList(splitter: Splitter, schema: z.ZodArray, value: unknown[], path: string): unknown {
  if (schema.element !== personal) return value.map((item, i) => part(splitter, schema.element, item, `${path}.${i}`));
  const given = value.filter((text) => !isBlank(text));
  given.forEach((text, i) => take(splitter, text, `${path}.${i}`));
  return given.length;
}

function take({ texts }: Splitter, text: unknown, path: string): boolean {
  if (isBlank(text)) return false;
  texts[path] = String(text);
  return true;
}

// The same words may stand in a replaced definition and in the present one: the latest is meant.
function issueNumber({ issues, faults }: Splitter, name: unknown): number {
  const found = issues.findLast((issue) => issue.number === name || issue.text.trim() === String(name).trim());
  if (found === undefined) faults.push('An issue is named that this complaint does not have.');
  return found?.number ?? 0;
}

function optionFor(schema: z.ZodUnion, value: unknown): z.core.$ZodType {
  const fits = schema.options.find((option) => z.safeParse(option, value).success);
  if (fits === undefined) throw new Error('An event was split before it was parsed.');
  return fits;
}

function isBlank(text: unknown): boolean {
  return typeof text !== 'string' || text.trim() === '';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

// `part` follows the same schema that the type Facts<> is computed from; a property test holds the two together.
function eventFacts(facts: unknown): EventFacts {
  return facts as EventFacts;
}
