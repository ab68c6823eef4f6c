import type { PageRequest } from '../page.ts';
import { sentBefore, type SentBefore } from './already-sent.tsx';
import { situationOf } from './situation-of.ts';
import type { Step } from './step.ts';
import type { Asked } from './step-view.tsx';
import { thisComplaint, type ThisComplaint } from './this-complaint.ts';

/** What the page of a step shows: what was given before, or that the complaint is sent. */
export async function askStep(step: Step, request: PageRequest): Promise<Asked | SentBefore> {
  const complaint = await thisComplaint(request);
  return (await sentBefore(request, complaint)) ?? askAgain(step, request, complaint);
}

/** The same, whatever was sent before. */
export async function askAgain(step: Step, request: PageRequest, complaint: ThisComplaint): Promise<Asked> {
  const { answers, unfinished } = complaint.kept;
  const asking = { answers, situation: await situationOf(request, complaint.draftId) };
  const begun = unfinished?.step === step.name ? unfinished.given : undefined;
  const given = begun ?? answers[step.name] ?? step.initial?.(asking) ?? {};
  return { ...asking, given, faults: [] };
}
