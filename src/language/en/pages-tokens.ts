/** What administrators read about the tokens of other systems. */
export const tokensTexts = {
  title: 'Tokens for other systems',
  back: 'Back to people',
  intro:
    'With a token another system uses the interface of Redress. It is shown once, when it is made; what was done with it is in the history under its name.',
  make: 'Make a token',
  none: 'There is no token yet.',
  head: {
    name: 'Name',
    begins: 'Begins with',
    role: 'Role',
    only: 'May',
    until: 'Until',
    used: 'Last used',
    state: 'State',
    end: 'Action',
  },
  everything: 'Everything that the role may',
  never: 'Never',
  states: { live: 'Good', expired: 'Run out', revoked: 'Ended' },
  revoke: 'End',
  revoked: 'The token is ended. Whatever used it is shut out within ten seconds.',
} as const;

/** A new token. */
export const tokenTexts = {
  title: 'Make a token',
  back: 'Back to tokens',
  name: { label: 'Which system is it for?', missing: 'Enter a name for it', tooLong: 'Enter 100 characters or fewer' },
  role: { legend: 'Role', missing: 'Choose a role' },
  only: { legend: 'What may it do? (optional)', hint: 'Choose nothing for everything that the role may do' },
  holder: {
    label: 'Does it go on from another token?',
    hint: 'Then it sees what that one brought in',
    none: 'No, it is a new system',
  },
  until: {
    label: 'Last day on which it is good',
    hint: 'Within a year, for example 27 3 2027',
    missing: 'Enter the last day',
    wrong: 'Enter a real date, for example 27 3 2027',
  },
  send: 'Make the token',
  made: 'The token is made',
  once: 'Copy it now: it is not shown again.',
} as const;
