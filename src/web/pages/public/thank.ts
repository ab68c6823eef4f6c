import { feedbackPage } from '../../feedback/feedback-page.tsx';
import { patterns } from '../../paths.ts';

/** Somebody says thank you. */
export const thankPage = feedbackPage({
  path: patterns.thank,
  kind: 'compliment',
  wordsOf: ({ feedback }) => feedback.thankTexts,
});
