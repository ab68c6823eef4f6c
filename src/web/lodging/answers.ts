import { z } from 'zod';

/** The steps of a complaint, by the last part of their addresses. */
export const stepNames = [
  'aim',
  'ask',
  'reported',
  'route',
  'ask-instead',
  'home',
  'service',
  'what-happened',
  'when',
  'knew',
  'where',
  'effect',
  'outcome',
  'files',
  'for-whom',
  'represented',
  'consent',
  'acting-for',
  'name',
  'keep-name',
  'contact',
  'contact-care',
  'help',
  'risk',
] as const;
export type StepName = (typeof stepNames)[number];

/** What somebody gave at one step, by field: kept as it was typed, so that it is shown again as it was typed. */
export type Given = Record<string, string | string[]>;

/** What was given so far. A step that somebody went past is there, even if it holds nothing. */
export type Answers = Partial<Record<StepName, Given>>;

const given = z.record(z.string(), z.union([z.string(), z.array(z.string())]));
const kept = z.object({
  startedAt: z.iso.datetime(),
  wasTrapped: z.boolean().optional(),
  answers: z.partialRecord(z.enum(stepNames), given),
  unfinished: z.object({ step: z.enum(stepNames), given }).optional(),
});

/** A complaint as the draft keeps it. */
export interface KeptComplaint {
  startedAt: string;
  /** Whether something was typed where only programs type. */
  wasTrapped?: boolean | undefined;
  answers: Answers;
  /** A page that was left for later half-filled. */
  unfinished?: { step: StepName; given: Given } | undefined;
}

/** What a draft holds; null for a new one, and for what an older version of ours wrote that cannot be read any more. */
export function readKept(json: unknown): KeptComplaint | null {
  const parsed = kept.safeParse(json);
  return parsed.success ? parsed.data : null;
}

/** One value as typed; '' where there is none. */
export function one(given: Given | undefined, field: string): string {
  const value = given?.[field];
  return typeof value === 'string' ? value : '';
}

/** All values that were chosen. */
export function many(given: Given | undefined, field: string): string[] {
  const value = given?.[field];
  return typeof value === 'string' ? [value] : (value ?? []);
}
