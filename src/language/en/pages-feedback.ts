/** Thanks and comments: what the public writes, and the list that staff read. */
const fields = {
  service: { label: 'Which service is it about? (optional)', unknown: 'I do not know, or none of these' },
  name: { label: 'Your name (optional)', tooLong: 'Your name must be 200 characters or fewer' },
  email: {
    label: 'Your email address (optional)',
    hint: 'Only so that we can ask you more, or thank you. We do not need it.',
    wrong: 'Enter an email address in the correct format, like name@example.com',
  },
  mayQuote: {
    label: 'May we use your words, without your name, in reports and for training?',
    yes: 'Yes, you may use my words',
  },
} as const;

export const thankTexts = {
  title: 'Say thank you',
  intro: 'Tell us what went well, or who helped you. We pass it on to them and to their manager.',
  words: {
    label: 'What would you like to say?',
    hint: 'If you know the name of the person who helped you, tell us.',
    missing: 'Enter what you would like to say',
    tooLong: 'What you would like to say must be 5,000 characters or fewer',
  },
  ...fields,
  send: 'Send your thanks',
} as const;

export const commentTexts = {
  title: 'Make a comment or suggestion',
  intro:
    'Tell us what you think, or what we could do better. We read every comment, but do not answer each one. If you want an answer, make a complaint instead.',
  complain: 'Make a complaint',
  words: {
    label: 'What is your comment?',
    hint: 'Do not include bank or card details.',
    missing: 'Enter your comment',
    tooLong: 'Your comment must be 5,000 characters or fewer',
  },
  ...fields,
  send: 'Send your comment',
} as const;

export const feedbackSentTexts = {
  title: 'Thank you',
  compliment: 'We have your thanks. We pass them on to the people concerned and to their manager.',
  comment: 'We have your comment. The people who run the service read it.',
  notComplaint: 'This is not a complaint, so you will not get an answer with a date. If something went wrong, tell us:',
  complain: 'Make a complaint',
  start: 'Back to the start',
} as const;
