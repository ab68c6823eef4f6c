/** What staff read where roles are lent. */
export const lendingTexts = {
  title: 'Lend your roles',
  intro:
    'While you are away a colleague can do what you may, sees your complaints with their own, and gets the reminders that you get. To look after people and settings is never lent.',
  from: { label: 'Whose roles are lent?', missing: 'Choose whose roles are lent' },
  to: { label: 'To whom?', none: 'Choose somebody', missing: 'Choose to whom' },
  startsOn: { label: 'From', hint: 'The first day, for example 27 3 2027' },
  endsOn: { label: 'Until', hint: 'The last day, within six months' },
  missingDate: 'Enter a day',
  wrongDate: 'Enter a real date, for example 27 3 2027',
  reason: { label: 'Why?', missing: 'Enter why', tooLong: 'Enter 500 characters or fewer' },
  send: 'Lend',
  done: { lent: 'The roles are lent.', ended: 'The roles are taken back.' },
  list: 'What is lent',
  none: 'Nothing is lent.',
  head: { from: 'From whom', to: 'To whom', days: 'When', reason: 'Why', state: 'State', end: 'Action' },
  days: (first: string, last: string) => `${first} to ${last}`,
  states: { coming: 'To come', now: 'Now', over: 'Over', ended: 'Taken back' },
  end: 'Take back',
  endHidden: (to: string) => `what is lent to ${to}`,
} as const;
