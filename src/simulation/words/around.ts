/** What people say around a complaint: when it was, and what it has done to them. */
export const around = {
  periods: [
    'It is still going on',
    'Since the spring',
    'On and off for about two months',
    'Last weekend',
    'I do not know exactly',
  ],
  effects: [
    'I have had to take two days off work to sort this out.',
    'My asthma has been worse and I have not slept well.',
    'I am worried every time the post comes.',
    'It has cost me about £40 so far.',
    'My children could not use the garden all summer.',
    'I feel that nobody listens.',
  ],
  reports: [
    'I rang in the week before, nobody rang back',
    'I sent a form and got no reference',
    'I told the caretaker',
  ],
  newNumbers: ['I have a new number', 'Please use this number'],
  safety: ['Not after 4pm, please', 'Only in the morning'],
} as const;
