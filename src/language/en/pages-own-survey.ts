/** How somebody found it, asked once when a complaint is over. */
export const ownSurveyTexts = {
  title: 'Tell us how we did',
  link: 'Tell us how we did',
  back: 'Back to your complaint',
  intro:
    'Your answers help us to do better. They change nothing about your complaint or its outcome, and every question is optional.',
  notYet: 'We ask this when we have finished with your complaint. You can come back then.',
  thanks: 'Thank you. We have your answers.',
  thanksTitle: 'Thank you',
  already: 'You have answered already. Thank you: we ask only once for each complaint.',
  legend: {
    satisfaction: 'Overall, how satisfied are you with how we dealt with your complaint?',
    effort: 'How easy was it to complain to us?',
    wasClear: 'Was our answer clear?',
    handling: 'How well did we handle it: politely, on time, keeping you informed?',
    outcome: 'How do you feel about the outcome itself?',
  },
  hint: { outcome: 'We ask this apart from how we handled it: you may be content with one and not with the other.' },
  satisfaction: {
    5: 'Very satisfied',
    4: 'Satisfied',
    3: 'Neither satisfied nor dissatisfied',
    2: 'Dissatisfied',
    1: 'Very dissatisfied',
  },
  effort: { 1: 'Very easy', 2: 'Easy', 3: 'Neither easy nor hard', 4: 'Hard', 5: 'Very hard' },
  handling: { 5: 'Very well', 4: 'Well', 3: 'Neither well nor badly', 2: 'Badly', 1: 'Very badly' },
  outcome: {
    5: 'Very satisfied',
    4: 'Satisfied',
    3: 'Neither satisfied nor dissatisfied',
    2: 'Dissatisfied',
    1: 'Very dissatisfied',
  },
  wasClear: { yes: 'Yes', partly: 'Partly', no: 'No' },
  words: {
    label: 'Is there anything else you want to tell us? (optional)',
    hint: 'Leave out names and numbers by which somebody could be known. This does not become part of your complaint.',
    tooLong: 'What you tell us must be 2,000 characters or fewer',
  },
  mayContact: 'You may contact me about my answers',
  nothing: 'Answer at least one question, or choose “I do not want to answer”',
  send: 'Send my answers',
  optOut: 'I do not want to answer',
  optOutHint: 'Then we do not ask you again about this complaint.',
} as const;

/** The one question that is asked at a place. */
export const placeSurveyTexts = {
  title: 'How was it today?',
  at: (place: string) => `About: ${place}`,
  legend: 'How satisfied are you with the service you had today?',
  missing: 'Choose how satisfied you are',
  words: {
    label: 'Why? (optional)',
    hint: 'Leave out names and numbers by which somebody could be known.',
    tooLong: 'What you tell us must be 1,000 characters or fewer',
  },
  send: 'Send',
  thanksTitle: 'Thank you',
  thanks: 'We have your answer. Nobody can see that it came from you.',
  isComplaint: 'Do you want us to put something right?',
  complain: 'Make a complaint',
  complainWhy: 'An answer here is not a complaint. If something went wrong and you want a reply, complain instead.',
} as const;
