/** How a date is explained, on every page that shows one. */
export const dayStripTexts = {
  head: ['Day', 'Count', 'What it is'],
  weekdayLetters: ['M', 'T', 'W', 'T', 'F', 'S', 'S'],
  summary: (start: string, due: string, counted: number) =>
    `From ${start} to ${due}: ${counted} ${counted === 1 ? 'day counts' : 'days count'}.`,
  kinds: {
    start: 'The day the count starts from',
    counted: 'Working day, counted',
    weekend: 'Weekend, not counted',
    bankHoliday: 'Bank holiday, not counted',
    closure: 'Closed that day, not counted',
    calendarDay: 'Counted',
  },
  deadline: 'This is the deadline: it ends at midnight',
} as const;
