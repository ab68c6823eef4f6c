/** What administrators read on the page of surveys and QR codes. */
export const adminSurveysTexts = {
  title: 'Surveys and QR codes',
  intro:
    'What people are asked about how you did. Answers change nothing about a complaint, and each question can be left out.',
  answers: 'See what people answered',
  when: {
    legend: 'When is somebody asked about their own complaint?',
    answer: 'With your last answer already',
    end: 'Once everything is over, the agreed actions too',
    never: 'Never',
  },
  questions: {
    legend: 'Which questions?',
    hint: 'What somebody wants to add in their own words is always asked.',
    missing: 'Choose at least one question',
  },
  mayOptOut: 'People may say once that they do not want to be asked',
  places: {
    label: 'Places with a QR code (optional)',
    hint: 'One a line, for example Southwater Library. Each gets a code that leads to one question about it.',
  },
  print: 'Print the QR codes',
} as const;

/** The sheets with QR codes. */
export const postersTexts = {
  title: 'QR codes to print',
  intro: 'One for each place. Print this page, cut it, and try each code before it goes on the wall.',
  none: 'There is no place with a QR code yet. Add one first.',
  back: 'Back to surveys',
  ask: 'How was it today?',
  how: 'Point your phone’s camera here, or go to',
  alt: (place: string) => `QR code for ${place}`,
} as const;
