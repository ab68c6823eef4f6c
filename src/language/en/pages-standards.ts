import { dateInWords, workingDays } from './dates.ts';

/** Days of the week by their number, 1 being Monday. */
export const weekdayNames = {
  '1': 'Monday',
  '2': 'Tuesday',
  '3': 'Wednesday',
  '4': 'Thursday',
  '5': 'Friday',
  '6': 'Saturday',
  '7': 'Sunday',
} as const;

/** What anybody who complains can expect, and when: written from the procedures in force. */
export const standardsTexts = {
  title: 'What you can expect, and when',
  intro:
    'These are the rules we handle complaints by, with the time each step may take. It is free to complain, and somebody you choose can complain for you.',
  none: 'No procedure is in force here at the moment. Ask us how your complaint will be handled.',
  stagePromise: (stage: string, promise: string) => `${stage}: ${promise}`,
  then: (body: string) => `If you are still not happy, you can go to the ${body}.`,
  inForce: (title: string, version: number, from: string) =>
    `The rules: ${title}. Version ${version}, in force since ${dateInWords(from)}.`,
  inForceLater: (title: string, version: number, from: string) =>
    `The rules: ${title}. Version ${version}, in force from ${dateInWords(from)}.`,
  received: 'When a complaint counts as received',
  receipt: {
    actual: 'We count from the day on which your complaint reaches us, whatever the hour.',
    nextWorkingDay: (cutOff: string | null) =>
      cutOff === null
        ? 'A complaint that reaches us at a weekend or on a bank holiday counts as received on the next working day.'
        : `A complaint that reaches us after ${cutOff}, at a weekend or on a bank holiday counts as received on the next working day.`,
    registered: 'We count from the day on which we register your complaint.',
  },
  firstTold: 'If you told somebody who works for us before, we count from that day.',
  admission: (period: string) =>
    `Please complain within ${period} of knowing about the matter. If it is longer ago, tell us why: we can still take it on.`,
  admissionAtMost: (period: string, atMost: string) =>
    `Complain within ${period} of knowing about the matter. If it is longer ago, tell us why: we can still take it on, but not after ${atMost}.`,
  workingDay: 'Working days are Monday to Friday without bank holidays.',
  closures: 'Days on which we are closed do not count either.',
  steps: {
    acknowledge: (time: string, since: string) => `We write to say that we have it ${time}${since}.`,
    respond: (time: string, since: string) => `We send you our answer ${time}${since}.`,
    summary: (time: string, since: string) =>
      `If it is settled ${time}${since}, we only send you a short summary of that.`,
    panel: (time: string, since: string) => `A panel meets ${time}${since}.`,
    report: (time: string, since: string) => `The panel sends its report ${time}${since}.`,
    backstop: (time: string, since: string) => `All of this is done ${time}${since}.`,
    unanswered: (time: string, since: string) =>
      `If you have no answer and no new date ${time}${since}, you can ask for the next stage.`,
    oral: (time: string, since: string) =>
      `If you tell us by word of mouth and it is settled ${time}${since}, nothing more needs to be written.`,
    overall: (time: string, since: string) => `All stages together should be done ${time}${since}.`,
    escalation: (time: string, since: string) =>
      `If you are not happy with our answer, ask for the next stage ${time}${since}.`,
    ombudsman: (time: string, since: string) => `You can go to them ${time}${since}.`,
  },
  within: (period: string) => `within ${period}`,
  promptly: 'promptly',
  since: {
    receipt: ' of the day we receive it',
    request: ' of the day you ask for this stage',
    acknowledgement: ' of that letter',
    statement: ' of the day on which your statement of complaint is written down',
    panel: ' of the panel’s meeting',
    report: ' of the panel’s report',
    answer: ' of our answer',
    awareness: ' of the day you first knew about the matter',
  },
  own: (period: string) => `We have set ourselves ${period}.`,
  rule: (citation: string) => `(${citation.replace(/ \(([^()]*)\)$/, ', $1')})`,
  noWindow: 'If you are not happy with our answer, you can ask for the next stage. You need not say why.',
  longer: {
    none: 'This time cannot be made longer. If we are late we tell you, and say when our answer will come.',
    atMost: (days: number, times: number) =>
      `If we need longer we tell you why before the date has passed, and when our answer will come: at most ${workingDays(days)} more${times === 1 ? ', and only once' : ''}.`,
    beyond: 'Longer than that only for a good reason, which a senior person must agree to and which we tell you.',
    never: 'Longer than that is not allowed.',
    open: 'If there is a good reason we can take longer. We tell you why before the date has passed, and when our answer will come.',
    agreed: 'We can take longer only if you agree, before the time is over.',
    updates: (days: string) => `While it takes longer, you hear from us at least every ${days}.`,
  },
  otherPerson: 'Somebody else looks at it than before.',
  transfer: 'A complex or serious complaint can go straight to the next stage.',
  today: (on: string) => `If you complain today, ${dateInWords(on)}`,
  supposing:
    'This supposes that you ask for each later stage on the day of our answer, and that each answer comes on its last day.',
  tableName: (title: string) => `${title}: the dates of a complaint made today`,
  head: { what: 'What', due: 'By the end of', target: 'Our own date', from: 'Counted from' },
  work: 'Work out the dates from another day',
  noDates: 'The bank holidays that these dates need are not published yet.',
  outside: 'If you are still not happy',
  outsideBody: (name: string) => `You can go to the ${name}. It is free, and you can ask them for advice at any time.`,
  usual: (period: string) => `They usually look at a complaint made within ${period} of knowing about the matter.`,
  telephone: (number: string) => `Telephone ${number.replaceAll(' ', '\u00a0')}`,
  choices: 'Where the rules leave a choice, and what we have chosen',
  chosen: (question: string, means: string) => `${question} ${means}.`,
  hours: 'When you can reach us',
  hoursHead: ['Day', 'Hours'],
  closed: 'closed',
  open: (from: string, to: string) => `${from} to ${to}`,
} as const;
