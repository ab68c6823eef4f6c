/** What administrators read about people and what they may do. */
export const peopleTexts = {
  title: 'People and roles',
  intro:
    'Who may sign in, and what they may do. A change of roles signs the person out and is kept with who made it and why.',
  permissions: 'What each role may do',
  tokens: 'Tokens for other systems',
  lending: 'Roles that are lent to somebody else',
  add: 'Add somebody',
  search: {
    label: 'Part of a name or an email address',
    button: 'Find',
    missing: 'Enter a part of a name',
    tooLong: 'Enter 200 characters or fewer',
  },
  here: 'People who work here',
  left: 'People who have left',
  show: { here: 'Show people who work here', left: 'Show people who have left' },
  none: 'Nobody is found.',
  head: { name: 'Name', roles: 'Roles', team: 'Team', signedIn: 'Last signed in', state: 'State' },
  never: 'Never',
  noTeam: 'None',
  states: { here: 'Here', away: (until: string) => `Away until ${until}`, left: 'Has left' },
  seniorLead: 'senior lead',
  pages: 'Pages of people',
} as const;

/** One person. */
export const personTexts = {
  newTitle: 'Add somebody',
  back: 'Back to people',
  fields: {
    name: { label: 'Name', missing: 'Enter their name', tooLong: 'Enter 100 characters or fewer' },
    email: {
      label: 'Email address at work',
      hint: 'They sign in with it, and are written to there',
      wrong: 'Enter an email address, like sam@council.gov.uk',
    },
    awayFrom: {
      label: 'Away from (optional)',
      hint: 'The first day, for example 27 3 2027. Nothing new is given to them.',
    },
    awayUntil: { label: 'Away until', hint: 'The last day' },
  },
  wrongDate: 'Enter a real date, for example 27 3 2027',
  bothDays: 'Enter both days, or neither',
  order: 'Enter the first day away or a later one',
  save: 'Save',
  added: 'They are added as a reader. Choose next what they may do.',
  saved: 'Saved.',
  link: {
    invite: 'Send a link to set a password',
    reset: 'Start their sign-in again: a new password and a new second factor',
  },
  invited: 'A link to set a password is on its way to them.',
  rows: {
    roles: 'Roles',
    team: 'Team',
    lead: 'Senior lead',
    signedIn: 'Last signed in',
    left: 'Left on',
    none: 'None',
  },
  yes: 'Yes',
  no: 'No',
  changeRoles: 'Change what they may do',
  leaves: 'They leave',
} as const;

/** What somebody may do. */
export const rolesTexts = {
  title: (name: string) => `What ${name} may do`,
  back: 'Back to the person',
  hasLeft: 'They have left. Sending this says that they work here again.',
  own: 'These are your own roles: another administrator changes them.',
  role: { legend: 'Main role' },
  also: { legend: 'Further roles (optional)', hint: 'They may do what any of their roles may' },
  admin: 'A second administrator must agree before anybody becomes one.',
  team: { label: 'Team', none: 'No team' },
  lead: { text: 'Senior lead', hint: 'Approves more time over the limit, and hears of what nobody has acted on' },
} as const;

/** Somebody leaves. */
export const leavesTexts = {
  title: (name: string) => `${name} leaves`,
  intro: 'They are signed out everywhere at once and can no longer sign in. What they did stays in the history.',
  cases: (count: number) =>
    count === 0
      ? 'They have no open complaints.'
      : count === 1
        ? 'They have one open complaint.'
        : `They have ${count} open complaints.`,
  to: {
    label: 'Who takes over their open complaints?',
    none: 'Choose somebody',
    missing: 'Choose who takes them over',
  },
  send: 'They leave',
  done: (given: number, kept: string[]) =>
    kept.length === 0
      ? `They have left. ${given} open complaints were handed over.`
      : `They have left. ${given} open complaints were handed over; these stay as they are, since the rules keep that colleague from them: ${kept.join(', ')}`,
  refused: { last: 'They cannot leave yet:' },
} as const;
