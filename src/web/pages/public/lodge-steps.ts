import { stepPage } from '../../lodging/step-page.tsx';
import { steps } from '../../lodging/steps/index.ts';

/** The pages of the steps of a complaint, one each. */
export const lodgeStepPages = steps.map((step) => stepPage(step));
