/** What administrators read on the page about keeping and deleting. */
export const retentionTexts = {
  title: 'Keeping and deleting',
  intro:
    'How long a case is kept after the last thing that happened in it. No law gives one period for complaints: choose what your own schedule says.',
  truth:
    'Redress records these periods and counts what is past them. It deletes no case yet; when a later version does, it will delete what is past its period and not held, and say on this page from which day.',
  held: 'A case that is held is kept whatever its period, until somebody releases it on its page.',
  shorter: 'A shorter period lets more be deleted: somebody else must agree to it.',
  months: { label: 'Months that cases are kept', hint: 'For example 72 for six years' },
  kindHint: 'As long as the rest if you leave it empty',
  kinds: {
    upheld: 'Upheld, in full or in part (optional)',
    notUpheld: 'Not upheld (optional)',
    withdrawn: 'Withdrawn (optional)',
    refused: 'Refused, or not for us (optional)',
    ombudsman: 'Looked at by an ombudsman (optional)',
  },
  wrong: 'Enter a whole number of months from 1 to 1,200',
  preview: {
    heading: 'What would be past its period today',
    ofTyped: 'What would be past its period today, by what you entered',
    show: 'Count without saving',
    head: { kind: 'How it ended', past: 'Cases past their period', held: 'Of these, held' },
    kinds: {
      upheld: 'Upheld, in full or in part',
      notUpheld: 'Not upheld',
      withdrawn: 'Withdrawn',
      refused: 'Refused, or not for us',
      ombudsman: 'Looked at by an ombudsman',
    },
  },
} as const;
