const causesHead: [string, string] = ['What went wrong', 'Changes'];

/** The register of what is to change because of complaints. */
export const learningTexts = {
  title: 'What we change because of complaints',
  navigation: 'Learning',
  intro:
    'Each change has somebody who sees to it, a date, and a way to tell whether it worked. It is written down at the complaint that showed the need for it.',
  head: {
    change: 'What will change',
    cause: 'What went wrong',
    owner: 'Who sees to it',
    priority: 'How urgent',
    due: 'By when',
    state: 'How it stands',
    case: 'Case',
  },
  open: 'To be done',
  overdue: 'Overdue',
  erased: 'The words were erased',
  none: 'Nothing is written down here.',
  pages: 'Pages of changes',
  causes: {
    heading: 'What went wrong, counted',
    summary: (total: number, most: string, n: number) =>
      `${total} ${total === 1 ? 'change' : 'changes'} in all; most often because of: ${most} (${n}).`,
    head: causesHead,
  },
  filter: {
    heading: 'Filter',
    state: 'Which changes?',
    any: 'All of them',
    states: {
      open: 'To be done, or to be looked at again',
      overdue: 'Overdue',
      worked: 'Done, and it worked',
      didNotWork: 'Did not work, or dropped',
    },
    cause: 'What went wrong',
    anyCause: 'Anything',
    apply: 'Apply filters',
    clear: 'Clear filters',
  },
} as const;
