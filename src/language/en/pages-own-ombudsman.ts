import { dayAndDate } from './dates.ts';

/** What to know of each body, by the short name that procedures use: what it looks into, when, how long, and when earlier. */
const routes = {
  lgsco: {
    about: 'It looks into complaints about councils and about adult social care.',
    when: 'Usually you go to it when you have our final answer.',
    limit:
      'Go within 12 months of the day on which you first knew about the matter. It can take later complaints if there is a good reason.',
    early:
      'It may take your complaint earlier if we take too long. As a rule it expects both our stages to be finished within about 12 weeks.',
  },
  'housing-ombudsman': {
    about:
      'It looks into complaints about a landlord: repairs, rent, moving, neighbours, and how the landlord treats you.',
    when: 'You go to it when you have our final answer. You can ask it for advice at any time.',
    limit: 'Go within 12 months of our final answer.',
    early: 'It may step in earlier if we do not answer in time.',
  },
  spso: {
    about: 'It looks into complaints about public services in Scotland.',
    when: 'You go to it when you have our final answer.',
    limit:
      'Go within 12 months of the day on which you first knew about the matter. It can take later complaints if there is a good reason. It does not take what a court is deciding.',
    early: 'It may step in earlier if we do not answer at all.',
  },
  psow: {
    about: 'It looks into complaints about public services in Wales.',
    when: 'You go to it when you have our final answer.',
    limit: 'Go within 12 months of the day on which you first knew about the matter.',
    early: 'It may step in earlier if we do not answer in time.',
  },
  nipso: {
    about: 'It looks into complaints about public services in Northern Ireland.',
    when: 'You go to it when you have our final answer.',
    limit: 'Go within 6 months of our final answer.',
    early: 'It may step in earlier if we do not answer at all.',
  },
  fos: {
    about: 'It looks into complaints about financial services.',
    when: 'You go to it when you have our final answer.',
    limit: 'Go within 6 months of our final answer.',
    early: 'You can go to it without our answer once 8 weeks have passed since we received your complaint.',
  },
  ico: {
    about: 'It looks into how your personal information is used, and whether you were given what you asked to see.',
    when: 'You go to it when we have answered you.',
    limit: 'Go within 3 months of our last answer about it.',
    early: 'You can go to it if we do not answer.',
  },
};

const unknownRoute = {
  about: 'It looks into complaints like yours.',
  when: 'You go to it when you have our final answer.',
  limit: 'Ask it how long you have.',
  early: 'Ask it whether it takes complaints that we have not answered in time.',
};

/** How to take a complaint outside. */
export const ownOmbudsmanTexts = {
  title: 'How to go to the Ombudsman',
  back: 'Back to your complaint',
  intro:
    'If you are not content with how we dealt with your complaint, somebody who has nothing to do with us can look at it. That costs nothing, and you need nobody to act for you.',
  routes,
  /** Of a body that only the organisation's own procedure names. */
  unknownRoute,
  which: 'Which one',
  yours: (name: string) => `Your complaint can go to the ${name}.`,
  othersTitle: 'If a part of it is about something else',
  others: 'We answer complaints that different bodies look into. Each part of a complaint goes to its own.',
  when: 'When',
  finished: 'You have our final answer, so you can go now.',
  notFinished: 'You do not have our final answer yet. You can ask for advice at any time.',
  until: (day: string) => `By our dates your last day is ${dayAndDate(day)}.`,
  how: 'How to get in touch',
  phone: (number: string) => `Telephone: ${number}`,
  website: 'Website:',
  bring: 'What to bring',
  bringList: [
    'your reference',
    'our answer, or if there is none the date on which you complained',
    'what you want the Ombudsman to do',
    'the file below: it has everything in one piece',
  ],
  fileTitle: 'The file of your complaint',
  file: 'One download with what you told us, what happened when, every message as we sent it, why each date is what it is, and the documents. You can send it on as it is.',
  download: 'Download the file (.zip)',
  safety:
    'Whoever opens the file can read all of it. On a computer that others use, delete it when you have sent it on.',
} as const;

/** The words within the file of a complaint. */
export const ownFileTexts = {
  fileName: 'complaint',
  title: (reference: string) => `Complaint ${reference}`,
  madeOn: (when: string) => `Made on ${when}.`,
  what: 'Everything here is a copy of what our records hold for you. Each line below names a file, its date and its SHA-256: a number that changes if the file is changed.',
  head: { path: 'File', on: 'Date', bytes: 'Bytes', hash: 'SHA-256' },
  missing: 'Left out, because they are still being checked or cannot be opened safely:',
  complaint: 'complaint',
  timeline: 'what-happened',
  messages: 'messages',
  dates: 'why-this-date',
  documents: 'documents',
  facts: {
    reference: 'Reference',
    organisation: 'Made to',
    receivedOn: 'Received on',
    name: 'Made by',
    onBehalfOf: 'Made for',
    description: 'What happened',
    period: 'When it happened',
    place: 'Where it happened',
    effect: 'What it has done',
    outcomesSought: 'What should happen',
    earlierReport: 'Reported before',
    contractor: 'Who else is concerned',
    issues: 'The points of the complaint as we understand them',
    added: (on: string) => `Added on ${on}`,
  },
} as const;
