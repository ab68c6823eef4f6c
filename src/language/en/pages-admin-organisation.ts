/** What administrators read on the pages of the organisation and its look. */
export const organisationTexts = {
  title: 'Organisation',
  intro: 'This is what people read on every page and in every letter.',
  fields: {
    name: { label: 'Name', hint: 'As it stands on letters, for example Northmere Borough Council' },
    phone: { label: 'Telephone (optional)', hint: '' },
    email: { label: 'Email (optional)', hint: 'Shown to everybody, for example complaints@council.gov.uk' },
    hours: {
      label: 'When people can ring or visit (optional)',
      hint: 'In words, for example Monday to Friday, 9am to 5pm',
    },
    address: { label: 'Postal address (optional)', hint: 'On one line' },
    reportUrl: {
      label: 'Where a fault is reported for the first time (optional)',
      hint: 'A page of your website; the guide sends people there who do not complain yet',
    },
    privacyUrl: {
      label: 'Your own privacy notice (optional)',
      hint: 'A page of your website; it is linked below what Redress says of itself',
    },
    successorName: {
      label: 'Who takes over (optional)',
      hint: 'For example Northmere and Southmere Council',
    },
    successorUrl: { label: 'Where people complain to them (optional)', hint: 'An address that begins with https://' },
  },
  successor: {
    heading: 'If another organisation takes over',
    hint: 'After a reorganisation, for example. People read it before they complain; complaints that are here stay here, with their dates.',
    from: { label: 'From which day? (optional)', hint: 'For example 1 4 2028' },
  },
  fixed: {
    heading: 'What follows from elsewhere',
    hosts: 'Web addresses',
    noHosts: 'Any, as this is the only organisation here',
    hostsHint: 'Set by whoever runs the servers, when the organisation is made',
    privacy: 'Privacy notice',
    privacyLink: 'How we use your information',
    privacyHint: 'Written by Redress from what it keeps; the same for every organisation',
    ombudsmen: 'Who people can go to afterwards',
    ombudsmenHint: 'They follow from the procedures in use',
  },
  opening: {
    heading: 'When calls are answered',
    hint: 'Call-backs are offered in these hours. Leave a day empty on which nobody answers. Times like 09:00.',
    from: (day: string) => `${day}, from`,
    to: (day: string) => `${day}, to`,
    both: (day: string) => `Enter both times for ${day}, or neither`,
  },
  days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
} as const;

/** Colours and logo. */
export const lookTexts = {
  title: 'Colours and logo',
  intro: 'Choose your colour and logo. Colours that not everybody can read are refused, with the way to mend it.',
  colour: {
    label: 'Colour',
    hint: 'Behind the name at the top of each page, as # and six digits, for example #00594c',
  },
  text: { label: 'Colour of the text on it (optional)', hint: 'White if you leave it empty' },
  font: {
    legend: 'Font',
    options: { plain: 'Helvetica or Arial', wide: 'Verdana', system: 'The font of the reader’s machine' },
  },
  logo: {
    label: 'New logo (optional)',
    hint: 'An SVG or PNG file of at most 30,000 bytes',
    kind: 'The selected file must be an SVG or a PNG',
    remove: 'Take the logo away',
  },
  alt: {
    label: 'What is read aloud for the logo',
    hint: 'The name of the organisation',
    missing: 'Enter what is read aloud for the logo',
  },
  neutral: { label: 'No look of our own: black and white' },
  missing: 'Enter a colour, or choose to have no look of your own',
  preview: {
    heading: 'How it looks now',
    contrast: (ratio: string, least: string) => `${ratio} to 1; at least ${least} is needed`,
    rows: { text: 'Text on the colour', page: 'The colour on a white page' },
  },
} as const;
