import { feedbackPage } from '../../feedback/feedback-page.tsx';
import { patterns } from '../../paths.ts';

/** Somebody makes a comment or a suggestion. */
export const commentPage = feedbackPage({
  path: patterns.comment,
  kind: 'comment',
  wordsOf: ({ feedback }) => feedback.commentTexts,
});
