/** Taking a complaint in while the person is on the telephone or at the counter. */
export const intakeTexts = {
  title: 'Record a complaint',
  reference: (reference: string) => `Tell the caller their reference: ${reference}`,
  intro: 'Only what happened and a way to reply have to be filled in.',
  description: {
    label: 'What has happened?',
    hint: 'In the person’s own words as far as possible',
    missing: 'Enter what has happened',
  },
  who: 'Who is it?',
  name: { label: 'Name of the person who complains (optional)' },
  phone: {
    label: 'Telephone number',
    missing: 'Enter a telephone number, an email address or an address, or say that no reply is wanted',
  },
  email: {
    label: 'Email address',
    wrong: 'Enter an email address in the correct format, like name@example.com',
  },
  address: { label: 'Address', hint: 'With the postcode. Letters go here if there is no email address' },
  noReply: 'There is no way to reply, or no reply is wanted',
  forWhom: {
    summary: 'It is for somebody else, or comes from a councillor, a parish or a group',
    legend: 'Who complains?',
  },
  represented: { label: 'Name of the person it is for', hint: 'Only where it is for somebody else' },
  consent: {
    legend: 'Has that person agreed?',
    given: 'Yes, they have agreed',
    asked: 'Not yet: we ask them',
  },
  service: {
    label: 'Which service is it about? (optional)',
    none: 'Not known yet',
    wrong: 'Choose one of our services',
  },
  ward: {
    label: 'Ward, if it is known (optional)',
    hint: 'The area of the council that it is about',
  },
  outcome: { label: 'What would they like us to do? (optional)' },
  adjustments: {
    label: 'Do they need any help or changes from us? (optional)',
    hint: 'Ask everybody. For example large print, an interpreter, calls instead of letters, or more time',
  },
  care: {
    legend: 'Anything we must take care of?',
    risk: 'Somebody may be at risk',
    riskWords: 'What is the risk?',
    riskMissing: 'Enter what the risk is',
    keepName: 'The service must not learn the name',
    withholdWhy: 'Why not? (optional)',
    noReason: 'Asked for on the telephone or at the counter',
    discreet: 'Nothing on the outside of a message may show that it is about a complaint',
    noVoicemail: 'Leave no voicemail',
  },
  preferredContact: {
    legend: 'How would they like to hear from us?',
    unsafe: 'Choose another way than those that are not safe',
  },
  safe: {
    summary: 'Formats, language and ways that are not safe',
    formats: 'Formats and help',
    language: 'Language we write in',
  },
  neverBy: { legend: 'It is not safe to use' },
  notAt: { label: 'Do not call at (optional)', hint: 'For example “before 10am” or “at work”' },
  how: 'How did it come?',
  channel: { label: 'How did it come?' },
  receivedOn: {
    label: 'Which day did it reach us?',
    hint: 'Of a letter, the day the post room received it. Leave it empty for today.',
    wrong: 'The day it reached us must be a real date, for example 27 3 2026',
    future: 'The day it reached us must be today or in the past',
  },
  lateEntryReason: {
    label: 'Why is it recorded only now?',
    hint: 'Needed if it reached us more than one working day ago',
  },
  earlier: 'When it reached us, when somebody was told, and which procedure it is',
  firstToldOn: {
    label: 'Was somebody else told earlier? (optional)',
    hint: 'The day on which a contractor or other staff were told. The time limits then start on that day.',
    wrong: 'The day somebody else was told must be a real date, for example 27 3 2026',
  },
  awareOn: {
    label: 'When did the person first know about it? (optional)',
    hint: 'For example 27 3 2026',
    wrong: 'When the person first knew must be a real date, for example 27 3 2026',
  },
  what: {
    label: 'What is it?',
    receive: 'A complaint',
    receiveHint: 'The person is unhappy with something we did, did not do, or did badly',
    receiveServiceRequest: 'A first request to put something right',
    receiveServiceRequestHint: 'It is recorded and watched, and can become a complaint later',
  },
  procedure: {
    label: 'Which procedure does it fall under?',
    hint: 'If it falls under several, choose the one for most of it. It can be split afterwards.',
    wrong: 'Choose one of our procedures',
  },
  files: { label: 'Files or a scan (optional)', kept: 'With us already:' },
  readBack: 'Read it back',
  tooLong: 'Shorten this to 10,000 characters or fewer',
} as const;

/** Somebody who has complained already. */
export const openCasesTexts = {
  heading: 'They may have complained already',
  one: (day: string, words: string) => `Complained on ${day}: ${words}`,
  add: (reference: string) => `Add to ${reference}`,
  see: 'Open the case',
  erased: 'the words have been erased',
} as const;

/** What was understood, read aloud before it is saved. */
export const readBackTexts = {
  title: 'Read this back to the person',
  intro: 'Nothing is saved yet.',
  points: {
    label: 'Points of complaint',
    hint: 'One to a line: they go into the acknowledgement',
    missing: 'Enter at least one point of complaint',
  },
  send: 'Save and send acknowledgement',
  save: 'Save only',
  saveFiles: 'Save and add files',
  change: 'Change something',
  rows: {
    reference: 'Reference',
    description: 'What has happened',
    name: 'Name',
    phone: 'Telephone',
    email: 'Email',
    address: 'Address',
    noReply: 'Reply',
    represented: 'Made for',
    capacity: 'Who complains',
    service: 'Service',
    ward: 'Ward',
    outcome: 'Wanted',
    adjustments: 'Help or changes',
    formats: 'Formats',
    language: 'Language',
    risk: 'Risk',
    keepName: 'Name',
    preferredContact: 'How they hear from us',
    neverBy: 'Not safe to use',
    care: 'Care',
    notAt: 'Do not call at',
    channel: 'How it came',
    receivedOn: 'Reached us on',
    lateEntryReason: 'Recorded only now because',
    firstToldOn: 'Somebody was told on',
    awareOn: 'They knew since',
    what: 'What it is',
    procedure: 'Procedure',
    files: 'Files',
  },
  noReply: 'None is wanted, or possible',
  keepName: (why: string) => `Kept from the service. ${why}`,
  consent: {
    given: (name: string) => `${name}, who has agreed`,
    asked: (name: string) => `${name}, who is to be asked`,
  },
} as const;

/** Further words to a case that is there. */
export const addToCaseTexts = {
  title: (reference: string) => `Add to case ${reference}`,
  back: 'Back to recording',
  text: {
    label: 'What does the person add?',
    missing: 'Enter what the person adds',
    tooLong: 'Shorten this to 10,000 characters or fewer',
  },
  add: 'Add it to the case',
} as const;

/** After saving. */
export const intakeSavedTexts = {
  saved: (reference: string) => `It is recorded. The reference is ${reference}.`,
  other: (was: string, reference: string) =>
    `${was} was given to another complaint meanwhile. Tell the caller the new reference: ${reference}.`,
  see: 'Open the case',
} as const;

/** How long it takes to write a call down. */
export const intakeTimesTexts = {
  title: 'How long recording takes',
  intro: 'From opening the page to saving it, over what was saved in the last days. The target is two minutes.',
  head: { period: 'Saved in', n: 'How many', median: 'Half took at most', within: 'Within two minutes' },
  days: (n: number) => `the last ${n} days`,
  duration: (minutes: number, seconds: number) =>
    minutes === 0 ? `${seconds} seconds` : `${minutes} min ${seconds} s`,
  none: 'None yet',
  share: (percent: number) => `${percent}%`,
} as const;
