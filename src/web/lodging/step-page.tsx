import { definePage, type Page } from '../page.ts';
import { alreadySentView, isSentBefore, type SentBefore } from './already-sent.tsx';
import { askStep } from './ask-step.ts';
import { pathOfStep } from './paths-of-steps.ts';
import type { Step } from './step.ts';
import { stepView, type Asked } from './step-view.tsx';
import { takeStep } from './take-step.ts';

/** The page of one step. Every Continue keeps the complaint, so that at most one page of it can be lost. */
export function stepPage(step: Step): Page {
  return definePage<Asked | SentBefore>({
    path: pathOfStep(step.name),
    access: 'public',
    load: (request) => askStep(step, request),
    view: (props, request) => (isSentBefore(props) ? alreadySentView(props, request) : stepView(step, props, request)),
    submit: (request, form) => takeStep(step, request, form),
  });
}
