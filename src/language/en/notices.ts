import { dateInWords, dayAndDate, workingDays } from './dates.ts';

const findings = {
  upheld: 'upheld',
  partlyUpheld: 'partly upheld',
  notUpheld: 'not upheld',
  resolved: 'resolved',
  noFinding: 'no finding made',
};

/** The words of every notice we send. Templates hold the structure, this file holds the language. */
export const notices = {
  shared: {
    whatHappensNext: 'What happens next',
    reference: 'Your reference',
    contactUs: 'Contact us',
    phone: 'Phone',
    email: 'Email',
    hours: 'Opening hours',
    website: 'Website',
    openYourComplaint: 'See your complaint online',
    ourLetter: 'Our letter to you',
    ombudsman: 'Free and independent advice',
    ombudsmanHelp: (name: string) => `You can ask the ${name} for advice at any time. It is free and independent.`,
  },

  receipt: {
    subject: (reference: string) => `We have received your complaint ${reference}`,
    received: (on: string) => `We received your complaint on ${dayAndDate(on)}. Thank you for telling us.`,
    keep: 'Keep your reference. You need it to see your complaint or to talk to us about it.',
    nextStep: 'We will read your complaint and write to tell you who is dealing with it.',
    date: 'We will write to you by',
  },

  acknowledgement: {
    subject: (reference: string) => `We are looking into your complaint ${reference}`,
    opening: (role: string) => `We are looking into your complaint. Our ${role} is dealing with it.`,
    understood: 'What we understand you are complaining about',
    sought: 'What you would like us to do',
    wrong: 'If we have missed something or got it wrong, tell us and we will put it right.',
    nextStep: 'We will look into each point and send you our answer.',
    date: 'We will answer by',
  },

  stage2Acknowledgement: {
    subject: (reference: string) => `We are looking again at your complaint ${reference}`,
    opening: (role: string) =>
      `You asked us to look again at your complaint. This is stage 2. Our ${role} is dealing with it and was not part of our first answer.`,
    nextStep: 'We will look at your complaint again and send you our final response.',
    date: 'We will send our final response by',
  },

  escalationReceived: {
    subject: (reference: string) => `We have your request for stage 2 on complaint ${reference}`,
    received: (on: string) =>
      `On ${dayAndDate(on)} you asked us to look again at your complaint. This is called stage 2.`,
    nextStep: 'Someone who was not part of our first answer will take this on. We will write to tell you who.',
    date: 'We will write to you by',
  },

  extension: {
    subject: (reference: string) => `We need more time to answer your complaint ${reference}`,
    opening: (originalDue: string) =>
      `We said we would answer your complaint by ${dayAndDate(originalDue)}. We are sorry, but we need more time.`,
    why: 'Why we need more time',
    nextStep: 'We are still working on your complaint. We will send you our answer by the new date.',
    date: 'We will now answer by',
  },

  delayNotice: {
    subject: (reference: string) => `Our answer to your complaint ${reference} is late`,
    opening: 'We are sorry. We have not been able to answer your complaint in time.',
    why: 'Why our answer is late',
    nextStep: 'We are still working on your complaint. You do not need to do anything.',
    date: 'We expect to answer by',
  },

  response: {
    subject: (reference: string) => `Our answer to your complaint ${reference}`,
    opening: 'We have finished looking into your complaint. This is our answer at stage 1.',
    decided: 'What we decided',
    overall: 'Our decision',
    finding: (outcome: keyof typeof findings) => capital(findings[outcome]),
    issue: (text: string, finding: keyof typeof findings) => `${endStop(text)} Our decision: ${findings[finding]}.`,
    remedies: 'What we will do to put things right',
    remedy: (text: string, due: string) => `${endStop(text)} We will do this by ${dateInWords(due)}.`,
    nextStep: (how: string) =>
      `If you are unhappy with our answer, you can ask us to look again. This is called stage 2. ${endStop(how)}`,
    askBy: 'Ask us to look again by',
    sentOn: 'Date of this answer',
  },

  incompleteResponse: {
    subject: (reference: string) => `Part of our answer to your complaint ${reference}`,
    opening: 'We have written to you about your complaint. This is not our whole answer yet.',
    nextStep:
      'We are still working on your complaint, and we will send you our full answer. You do not need to do anything.',
    date: 'We will send our full answer by',
    pastDate: 'We should have sent our full answer by',
  },

  finalResponse: {
    subject: (reference: string) => `Our final response to your complaint ${reference}`,
    opening: 'We have looked again at your complaint at stage 2. This is our final response.',
    nextStep: (ombudsman: string) =>
      `This is the end of our complaints process. If you are still unhappy, you can ask the ${ombudsman} to look into your complaint.`,
    referral: 'Going to the Ombudsman',
    referralHow: (ombudsman: string) =>
      `The ${ombudsman} is free and independent. Send them this letter and tell them why you are unhappy. There is usually a time limit of 12 months.`,
    goBy: 'Go to the Ombudsman by',
    sentOn: 'Date of our final response',
  },

  refusal: {
    subject: (reference: string) => `Our decision about your complaint ${reference}`,
    opening: 'We have decided that we cannot look into this complaint. We understand that this may be disappointing.',
    reasons: 'Our reasons',
    nextStep: (ombudsman: string) =>
      `If you think our decision is wrong, you can ask the ${ombudsman} to look at it. You do not need our agreement.`,
    date: 'Date of our decision',
  },

  withdrawal: {
    subject: (reference: string) => `We have closed your complaint ${reference}`,
    opening: (on: string) => `You told us on ${dayAndDate(on)} that you no longer want us to look into your complaint.`,
    nextStep: 'We have stopped work on it. If you change your mind, tell us and we will pick it up again.',
    date: 'Withdrawn on',
  },

  informationAdded: {
    subject: (reference: string) => `We have added to your complaint ${reference}`,
    opening: (on: string) =>
      `We received more information about your complaint on ${dayAndDate(on)}. We will read it with the rest.`,
    nextStep: 'We will take it into account in our answer. You do not need to do anything else.',
    answerBy: 'We will answer by',
    addedOn: 'Added on',
  },

  oneTimeCode: {
    subject: 'Your code to see your complaint',
    opening: 'Someone asked to see your complaint online and gave this email address.',
    code: 'Your code',
    nextStep: 'Enter the code on the page where you asked for it.',
    date: 'Use the code within',
    minutes: (count: number) => `${count} ${count === 1 ? 'minute' : 'minutes'}`,
    notYou: 'If this was not you, you can ignore this email. Do not give the code to anyone, even to us.',
  },

  staff: {
    complaint: 'Complaint',
    due: 'What is due',
    dueOn: 'Due on',
    wasDueOn: 'Was due on',
    state: 'Where it stands',
    late: 'Late by',
    workingDays,
    openTheCase: 'Open the case',
  },

  reminder: {
    subject: (what: string, reference: string, on: string) => `${what} for ${reference} is due on ${dateInWords(on)}`,
    opening: (what: string) => `${what} is coming up for a complaint that you are dealing with.`,
    nextStep: (canExtend: boolean) =>
      `Open the case and finish what is due.${canExtend ? ' If you cannot do it in time, extend the date before it passes.' : ''}`,
  },

  dueToday: {
    subject: (what: string, reference: string) => `${what} for ${reference} is due today`,
    opening: (what: string) => `${what} is due today for a complaint that you are dealing with.`,
    nextStep: (canExtend: boolean) =>
      `Open the case and send what is due today.${canExtend ? ' Today is also the last day to extend the date.' : ''}`,
  },

  overdue: {
    subject: (what: string, reference: string) => `${what} for ${reference} is overdue`,
    opening: (what: string) => `${what} is overdue for a complaint that you are dealing with.`,
    nextStep:
      'Open the case and send what is due. If it is not ready, write to the person today: say why, and when it will be.',
  },

  escalationManager: {
    subject: (what: string, reference: string) => `For you as manager: ${what} for ${reference} is overdue`,
    opening: (what: string) => `${what} is overdue for a complaint in your team.`,
    nextStep:
      'Open the case and agree with its owner when it will be done. Give it to someone else if that is quicker.',
  },

  escalationSeniorLead: {
    subject: (what: string, reference: string) => `For you as senior lead: ${what} for ${reference} is still overdue`,
    opening: (what: string) => `${what} is still overdue, and the team's manager has been told.`,
    nextStep: 'Open the case and decide with the manager what is needed to finish it. The delay counts in our figures.',
  },
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function endStop(text: string): string {
  const trimmed = text.trim();
  return /[.!?]$/.test(trimmed) || trimmed === '' ? trimmed : `${trimmed}.`;
}
