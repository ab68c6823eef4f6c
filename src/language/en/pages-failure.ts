interface FailureText {
  title: string;
  next: string;
}

const notFound = {
  title: 'Page not found',
  next: 'Check the address, or go back to the start and look for it there.',
};
const tryAgain = 'Go back, check what you wrote and send it again. Nothing has been saved.';

/** What a person reads when a page cannot be shown. */
export const failureTexts = {
  malformed: { title: 'We could not read what was sent', next: tryAgain },
  'invalid-request': { title: 'Something is missing', next: tryAgain },
  unauthenticated: { title: 'Sign in first', next: 'Sign in, then open this page again.' },
  'wrong-code': { title: 'That code did not work', next: 'Ask for a new code and type it in within 10 minutes.' },
  'confirmation-needed': {
    title: 'Show again who you are',
    next: 'Open the page from its link. It asks you to confirm that it is you.',
  },
  'cross-site': {
    title: 'This form has run out',
    next: 'Go back, load the page again and send the form once more. What you wrote is still in your browser.',
  },
  forbidden: {
    title: 'You cannot open this page',
    next: 'It is for people with another role. Ask your manager if you need it.',
  },
  'not-found': notFound,
  'method-not-allowed': notFound,
  'body-too-large': {
    title: 'That is too long to send at once',
    next: 'Shorten it, or send it in several parts. A file must be smaller than 20MB, and files sent together smaller than 60MB.',
  },
  'unsupported-media-type': { title: 'We could not read what was sent', next: tryAgain },
  'too-many-requests': {
    title: 'Too many tries',
    next: 'Wait a few minutes, then try again. You can also telephone us.',
  },
  unavailable: {
    title: 'The service is not available right now',
    next: 'Try again in a few minutes. Nothing you sent before has been lost.',
  },
  'internal-error': {
    title: 'Something went wrong',
    next: 'Try again in a few minutes. If it happens again, telephone us.',
  },
} as const satisfies Record<string, FailureText>;
