import type { StepName } from '../answers.ts';
import type { Step } from '../step.ts';
import { actingForStep } from './acting-for.ts';
import { aimStep } from './aim.ts';
import { askInsteadStep, askStep } from './ask.tsx';
import { consentStep } from './consent.ts';
import { contactStep } from './contact.ts';
import { contactCareStep } from './contact-care.ts';
import { effectStep } from './effect.ts';
import { filesStep } from './files.tsx';
import { forWhomStep } from './for-whom.ts';
import { helpStep } from './help.ts';
import { homeStep } from './home.ts';
import { keepNameStep } from './keep-name.ts';
import { knewStep } from './knew.tsx';
import { nameStep } from './name.tsx';
import { outcomeStep } from './outcome.ts';
import { reportedStep } from './reported.ts';
import { representedStep } from './represented.ts';
import { riskStep } from './risk.tsx';
import { routeStep } from './route.tsx';
import { serviceStep } from './service.tsx';
import { whatHappenedStep } from './what-happened.ts';
import { whenStep } from './when.ts';
import { whereStep } from './where.ts';

/** Every step of a complaint, in order. */
export const steps: readonly Step[] = [
  aimStep,
  askStep,
  reportedStep,
  routeStep,
  askInsteadStep,
  homeStep,
  serviceStep,
  whatHappenedStep,
  whenStep,
  knewStep,
  whereStep,
  effectStep,
  outcomeStep,
  filesStep,
  forWhomStep,
  representedStep,
  consentStep,
  actingForStep,
  nameStep,
  keepNameStep,
  contactStep,
  contactCareStep,
  helpStep,
  riskStep,
];

/** From the words of the complaint on there is something worth saving for later. */
export function mayBeSaved(name: StepName): boolean {
  return steps.findIndex((step) => step.name === name) >= steps.indexOf(whatHappenedStep);
}
