/** The other case of a link, before it is recorded, and the histories of duplicates together. */
export const linkedTexts = {
  find: 'Find the case',
  notFound: 'Enter the reference of another case of ours',
  heading: 'The other case',
  same: ' (the same person)',
  nobody: 'Nobody yet',
  rows: {
    reference: 'Reference',
    name: 'Who complained',
    received: 'Received',
    stage: 'Stage',
    procedure: 'Procedure',
    owner: 'Dealt with by',
    description: 'What happened',
  },
} as const;
