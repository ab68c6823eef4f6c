/** What administrators read about which letters need a second person. */
export const adminApprovalsTexts = {
  title: 'Approval of letters',
  intro:
    'A letter of these kinds goes out only once somebody other than who prepared it has approved exactly its words.',
  always: { legend: 'Always approved by a second person', hint: 'Other letters go without one' },
  paymentOver: {
    label: 'Payments over (optional)',
    hint: 'In pounds. Any letter that promises more than this is approved by a second person, or one that names no sum. Leave it empty if money makes no difference.',
    wrong: 'Enter a sum in pounds, like 500',
  },
  fewer: 'If fewer letters are to be approved, or a higher sum is to be promised, a second person must agree first.',
  now: { kinds: 'Always approved by a second person', payment: 'Payments over', noKinds: 'No kind of letter' },
  noLimit: 'Money makes no difference',
  pounds: (sum: number) => `£${sum.toLocaleString('en-GB')}`,
} as const;
