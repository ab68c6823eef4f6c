/** What nobody in one's teams has taken yet. */
export const queueTexts = {
  title: 'Cases that nobody has',
  navigation: 'Take a case',
  intro: 'Of your teams, the next due first.',
  none: 'Everything in your teams has somebody.',
  take: 'Take the next case',
  takes:
    'You get the next due one that you can deal with: none in which you have a conflict of interest, none that you answered at an earlier stage.',
  nothing: 'There is no case here that you can take.',
  absence: 'Who is away',
} as const;

/** Who is away, and what lies with them meanwhile. */
export const absenceTexts = {
  title: 'Who is away',
  none: 'Nobody is away, or will be soon.',
  head: { name: 'Who', from: 'From', until: 'Until', open: 'Open cases', move: 'What to do' },
  move: (name: string) => `Move the cases of ${name}`,
  back: (name: string) => `${name} is back`,
  form: 'Say when somebody is away',
  who: { label: 'Who?', missing: 'Choose who is away' },
  from: {
    label: 'First day away',
    hint: 'For example 27 3 2026',
    missing: 'Enter the first day away',
    wrong: 'The first day away must be a real date, for example 27 3 2026',
  },
  until: {
    label: 'Last day away',
    hint: 'For example 3 4 2026',
    missing: 'Enter the last day away',
    wrong: 'The last day away must be a real date, for example 3 4 2026',
    order: 'The last day away must be the first day away or later',
    past: 'The last day away must be today or in the future',
  },
  save: 'Save',
  saved: 'It is noted: whoever gives cases to somebody sees it.',
} as const;
