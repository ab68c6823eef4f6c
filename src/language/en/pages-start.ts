/** On the start page, where councils are reorganised. */
export const takenOver = {
  before: (who: string, from: string, day: string) =>
    `${who} takes over from ${from} on ${day}. From that day you complain to them. What you send here is dealt with, with the same dates.`,
  after: (who: string, from: string, day: string) =>
    `${who} took over from ${from} on ${day}. Send a new complaint to them. Complaints that were made here are still dealt with here, with the same dates.`,
  link: (who: string) => `Complain to ${who}`,
};

/** The start page: what this is for, and what leads elsewhere. */
export const startTexts = {
  title: 'Complain about one of our services',
  intro:
    'Tell us when you are unhappy with something we did, did not do, or did badly. This includes people who work for us.',
  free: 'It is free. You do not need an account, and you can ask somebody to complain for you.',
  need: {
    heading: 'Before you start',
    intro: 'It takes about five minutes. It helps to have:',
    items: [
      'what happened, and about when',
      'what you would like us to do',
      'any reference number we gave you before',
      'letters or photographs, if you want to send them',
    ],
    none: 'You can complain without any of these, and add them later.',
  },
  start: 'Start now',
  resume: 'Go on with a complaint you have saved',
  track: 'Track a complaint you have made',
  thank: 'Say thank you',
  comment: 'Make a comment or suggestion',
  howLong: 'How long it takes',
  stage: (stage: string, promises: string) => (stage === '' ? promises : `${stage}: ${promises}`),
  moreTime: 'If we need more time we tell you why, and give you a new date, before the first date has passed.',
  standards: 'What you can expect, and when, for every kind of complaint',
  notAComplaint: {
    heading: 'What is not a complaint',
    report:
      'Reporting something for the first time, such as a missed bin or a broken street light: tell us, so that we can put it right. If you asked before and are not happy with what happened, make a complaint.',
    reportLink: 'Report a problem',
    items: [
      'Appeals against a decision that has its own appeal, for example about planning, benefits, parking fines or school places.',
      'Insurance claims for injury or damage.',
      'Complaints about how a councillor behaves: these go to the monitoring officer.',
      'Asking for information that we hold.',
    ],
    guide: 'Find out which way is right for you',
  },
  ombudsman: 'The Ombudsman',
  ombudsmanBody:
    'You can ask the Ombudsman for advice at any time, free of charge. They usually look at a complaint after we have given our final answer.',
  forMost: 'For most complaints:',
  forHomes: 'If we are your landlord:',
  forOthers: (kind: string) => `${kind}:`,
  telephone: (number: string) => `telephone ${number.replaceAll(' ', '\u00a0')},`,
  otherWays: {
    heading: 'Other ways to complain',
    body: 'You can also complain by telephone, by letter, by email or in person. Every way counts the same.',
    relay: 'If you cannot hear or speak on the telephone, dial 18001 and then our number to use Relay UK.',
  },
} as const;
