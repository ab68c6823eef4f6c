import { patterns } from '../../paths.ts';
import { defineTextPage } from '../../text-page.ts';
import { explanationText } from '../../case/explanation-text.ts';
import { loadExplanation } from './clock.tsx';

/** The account of a date as plain text. */
export const staffClockTextPage = defineTextPage({
  path: patterns.staffClockText,
  access: ['case.read'],
  text: async (request) => explanationText(await loadExplanation(request), request.query, request.texts),
});
