/** The list of thanks and comments, for staff. */
export const staffFeedbackTexts = {
  title: 'Thanks and comments',
  intro: 'What people wrote who did not complain. Pass thanks on, then mark them as seen.',
  none: 'There is nothing here.',
  kinds: { compliment: 'Thanks', comment: 'Comment' },
  filter: 'Show',
  filters: { unseen: 'Not seen yet', all: 'All' },
  from: (name: string) => `From ${name}`,
  anonymous: 'No name given',
  about: (service: string) => `About: ${service}`,
  mayQuote: 'May be quoted without the name',
  mayNotQuote: 'May not be quoted',
  came: (moment: string) => `Came ${moment}`,
  seen: (moment: string) => `Seen ${moment}`,
  markSeen: 'Mark as seen',
} as const;
