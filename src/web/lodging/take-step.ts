import type { PageRequest, Submitted } from '../page.ts';
import { pathTo } from '../paths.ts';
import { sentBefore, type SentBefore } from './already-sent.tsx';
import type { Answers, KeptComplaint } from './answers.ts';
import { withAnswer } from './engine.ts';
import { pathAfter } from './path-after.ts';
import { pathOfDetour } from './paths-of-steps.ts';
import { readStep } from './read-step.ts';
import { situationOf } from './situation-of.ts';
import type { Situation, Step } from './step.ts';
import type { Asked } from './step-view.tsx';
import { keepComplaint, thisComplaint, type ThisComplaint } from './this-complaint.ts';
import { fellIn } from './trap.tsx';

/** Takes what was sent from the page of a step: back to it if something is wrong, else on, with the complaint kept. */
export async function takeStep(
  step: Step,
  request: PageRequest,
  form: FormData,
): Promise<Submitted<Asked | SentBefore>> {
  const complaint = await thisComplaint(request);
  const sent = await sentBefore(request, complaint);
  return sent ? { again: sent } : takeAnyway(step, request, form, complaint);
}

/** The same, whatever was sent before. */
export async function takeAnyway(
  step: Step,
  request: PageRequest,
  form: FormData,
  { draftId, kept }: ThisComplaint,
): Promise<Submitted<Asked>> {
  const situation = await situationOf(request, draftId);
  const asking = { answers: kept.answers, situation };
  const { given, faults } = readStep(step, form, asking);
  const isForLater = form.get('do') === 'save';
  if (faults.length > 0 && !isForLater) {
    return { again: { ...asking, given, faults } };
  }
  const detour = isForLater ? null : step.detour?.(given);
  if (detour) return { redirect: pathOfDetour(detour) };
  const keep = (more: Partial<KeptComplaint>) =>
    keepComplaint(request, draftId, { ...withoutUnfinished(kept), ...trapOf(form), ...more });
  if (faults.length > 0) {
    await keep({ unfinished: { step: step.name, given } });
    return { redirect: pathTo('save') };
  }
  const answers = withAnswer(kept.answers, step, given, situation);
  await keep({ answers });
  return { redirect: isForLater ? pathTo('save') : whereTo(step, answers, situation) };
}

function withoutUnfinished({ startedAt, wasTrapped, answers }: KeptComplaint): KeptComplaint {
  return { startedAt, wasTrapped, answers };
}

function trapOf(form: FormData): Partial<KeptComplaint> {
  return fellIn(form) ? { wasTrapped: true } : {};
}

function whereTo(step: Step, answers: Answers, situation: Situation): string {
  const detour = step.leadsTo?.(answers[step.name] ?? {});
  return detour ? pathOfDetour(detour) : pathAfter(step.name, answers, situation, situation.isChange);
}
