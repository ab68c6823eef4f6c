import type { PageRequest } from '../page.ts';
import type { KeptComplaint } from './answers.ts';
import { firstUnanswered } from './engine.ts';
import { pathOfCheck, pathOfStep } from './paths-of-steps.ts';
import { situationOf } from './situation-of.ts';

/** Where a complaint that was begun goes on: the first question without an answer, or the check of all of them. */
export async function whereLeftOff(request: PageRequest, draftId: string, kept: KeptComplaint): Promise<string> {
  const next = firstUnanswered(kept.answers, await situationOf(request, draftId));
  return next === null ? pathOfCheck() : pathOfStep(next);
}
