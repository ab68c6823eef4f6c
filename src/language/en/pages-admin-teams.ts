/** What administrators read on the pages of teams. */
export const teamsTexts = {
  title: 'Teams',
  intro: 'Who works where. A closed team keeps its cases and its history, and nothing new is given to it.',
  none: 'There is no team yet.',
  add: 'Add a team',
  back: 'Back to teams',
  newTitle: 'Add a team',
  head: { name: 'Team', email: 'Email', people: 'Its own people', cases: 'Open cases', state: 'State' },
  open: { text: 'Open', tag: 'govuk-tag--green' },
  closed: (day: string) => `Closed on ${day}`,
  name: { label: 'Name', hint: 'For example Waste and recycling' },
  email: { label: 'Email (optional)', hint: 'Where the team is written to as a whole' },
  members: {
    heading: 'People who work in it besides its own',
    none: 'Nobody yet. The team that somebody belongs to is set with the person.',
    head: { name: 'Name', from: 'From', until: 'Until' },
    still: 'Still there',
    joins: { label: 'Who joins? (optional)', nobody: 'Nobody' },
    joinsOn: { label: 'From which day?', hint: 'Today if you leave it empty' },
    leaves: { label: 'Who leaves? (optional)', nobody: 'Nobody' },
    leavesOn: { label: 'Their last day', hint: 'Today if you leave it empty' },
    wrongDate: 'Enter a real date, for example 27 3 2027',
  },
  state: {
    legend: 'Is this team still there?',
    open: 'Yes',
    closed: 'No, it is closed from today',
    merged: 'No, another team does its work from today',
    mergedHint: 'Its services and its people go to that team. Cases stay known as its own.',
    successor: 'Which team?',
    choose: 'Choose a team',
  },
} as const;

/** What administrators read on the pages of services. */
export const servicesTexts = {
  title: 'Services',
  intro: 'What people complain about. They choose from these when they complain; a closed one is offered no more.',
  none: 'There is no service yet.',
  add: 'Add a service',
  back: 'Back to services',
  newTitle: 'Add a service',
  head: { name: 'Service', team: 'Team', by: 'Done by', cases: 'Open cases', state: 'State' },
  ourselves: 'The organisation itself',
  noTeam: 'No team',
  partOf: (name: string, parent: string) => `${name} (part of ${parent})`,
  name: { label: 'Name', hint: 'As people would call it, for example Bins and recycling' },
  team: { label: 'Which team answers complaints about it?', none: 'No team' },
  email: { label: 'Email of its people (optional)', hint: 'Questions about a complaint are sent there' },
  contractor: { label: 'Contractor (optional)', hint: 'The company that does it for you' },
  lgslCode: {
    label: 'LGSL code (optional)',
    hint: 'Its number in the Local Government Services List, for example 524',
  },
  parent: { label: 'Part of which service?', none: 'None: it stands by itself' },
  state: {
    legend: 'Is this service still offered?',
    open: 'Yes',
    closed: 'No, it is closed from today',
    merged: 'No, another service takes its place from today',
    mergedHint: 'Its parts go to that service. Cases keep the service that they were about.',
    successor: 'Which service?',
    choose: 'Choose a service',
  },
} as const;

/** How many open cases a team or a service has, and what can be done about them. */
export const openCasesTexts = {
  with: (name: string) => `open cases: ${name}`,
  team: {
    open: (n: number) =>
      n === 1
        ? 'One open case is with this team. It stays there until somebody moves it.'
        : `${n} open cases are with this team. They stay there until somebody moves them.`,
    closed: (n: number) =>
      n === 1
        ? 'This team is closed, and one open case is still with it. It stays there until somebody moves it.'
        : `This team is closed, and ${n} open cases are still with it. They stay there until somebody moves them.`,
  },
  service: {
    open: (n: number) =>
      n === 1
        ? 'One open case is about this service. It keeps it until somebody moves it.'
        : `${n} open cases are about this service. They keep it until somebody moves them.`,
    closed: (n: number) =>
      n === 1
        ? 'This service is closed, and one open case is still about it. It keeps it until somebody moves it.'
        : `This service is closed, and ${n} open cases are still about it. They keep it until somebody moves them.`,
  },
  look: 'See these cases',
  moveAll: 'Move all of them',
} as const;
