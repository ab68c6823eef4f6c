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
    /** As the organisation has written them, in English. */
    hoursIn: (hours: string) => hours,
    website: 'Website',
    openYourComplaint: 'See your complaint online',
    /** Below the ways to reach us, in every letter (Equality Act 2010 s.20). */
    otherFormats: 'Do you need our letters in large print, easy read or Braille? Tell us.',
    pageOf: (number: number, of: number) => `Page ${number} of ${of}`,
    ourLetter: 'Our letter to you',
    ombudsman: 'Free and independent advice',
    independent: 'Free and independent help',
    /** When what comes next is due: with a day, and where the rules name none. */
    dates: {
      acknowledge: { by: 'We will write to you by', when: 'When we will write to you' },
      respond: { by: 'We will answer by', when: 'When we will answer' },
      statement: { by: 'We will answer by', when: 'When we will answer' },
      panel: { by: 'The panel will meet by', when: 'When the panel will meet' },
    },
    undated: {
      acknowledge: 'promptly, within a few days',
      respond: 'as soon as we can, without delay',
      fromStatement: (time: string) => `within ${time} of the day on which the statement is recorded`,
      panel: 'as soon as it can',
    },
    ombudsmanHelp: (name: string) => `You can ask the ${name} for advice at any time. It is free and independent.`,
  },

  receipt: {
    subject: (reference: string) => `We have received your complaint ${reference}`,
    received: (on: string) => `We received your complaint on ${dayAndDate(on)}. Thank you for telling us.`,
    keep: 'Keep your reference. You need it to see your complaint or to talk to us about it.',
    nextSteps: {
      acknowledge: 'We will read your complaint and write to tell you who is dealing with it.',
      respond: 'We will look into your complaint and send you our answer.',
      statement:
        'We will agree with you a written statement of your complaint. The time for our answer starts when it is recorded.',
      panel: 'A panel will meet to look at your complaint. We will write to tell you when.',
    },
  },

  acknowledgement: {
    subject: (reference: string) => `We are looking into your complaint ${reference}`,
    opening: (role: string) => `We are looking into your complaint. Our ${role} is dealing with it.`,
    understood: 'What we understand you are complaining about',
    sought: 'What you would like us to do',
    notOurs: 'What we are not responsible for, so that others must answer it',
    wrong: 'If we have missed something or got it wrong, tell us and we will put it right.',
    nextStep: 'We will look into each point and send you our answer.',
    date: 'We will answer by',
  },

  stage2Acknowledgement: {
    subject: (reference: string) => `We are looking again at your complaint ${reference}`,
    again: (role: string, stage: string) =>
      `You asked us to look again at your complaint. This is ${stage}. Our ${role} is dealing with it and was not part of our first answer.`,
    opening: (role: string, stage: string) =>
      `We are looking into your complaint at ${stage}. Our ${role} is dealing with it.`,
    nextStep: (look: 'again' | 'first', isFinal: boolean) =>
      `We will look ${look === 'again' ? 'at your complaint again' : 'into your complaint'} and send you our ${isFinal ? 'final response' : 'answer'}.`,
    finalBy: 'We will send our final response by',
  },

  escalationReceived: {
    subject: (reference: string, stage: string) => `We have your request for ${stage} on complaint ${reference}`,
    received: (on: string, stage: string) =>
      `On ${dayAndDate(on)} you asked us to look again at your complaint. This is called ${stage}.`,
    nextSteps: {
      acknowledge: 'Someone who was not part of our first answer will take this on. We will write to tell you who.',
      respond: 'Someone who was not part of our first answer will look at your complaint again and write to you.',
      statement:
        'Someone who was not part of our first answer will agree with you a written statement of your complaint. The time for our answer starts when it is recorded.',
      panel:
        'A panel of people who were not part of our earlier answers will look at your complaint. We will write to tell you when it meets.',
    },
  },

  transfer: {
    subject: (reference: string, stage: string) => `Your complaint ${reference} has moved to ${stage}`,
    opening: (stage: string) =>
      `We have moved your complaint to ${stage}, where it can be looked into more fully. You did not have to ask for this.`,
    why: 'Why we have moved it',
    nextSteps: {
      acknowledge: 'We will write to tell you who is dealing with it.',
      respond: 'We will look into your complaint and send you our answer.',
      statement:
        'We will agree with you a written statement of your complaint. The time for our answer starts when it is recorded.',
      panel: 'A panel will meet to look at your complaint. We will write to tell you when it meets.',
    },
  },

  extension: {
    subject: (reference: string) => `We need more time to answer your complaint ${reference}`,
    opening: (originalDue: string, isAgreed: boolean) =>
      `We said we would answer your complaint by ${dayAndDate(originalDue)}. ${isAgreed ? 'You have agreed that we can take more time.' : 'We are sorry, but we need more time.'}`,
    why: 'Why we need more time',
    nextStep: 'We are still working on your complaint. We will send you our answer by the new date.',
    date: 'We will now answer by',
  },

  delayNotice: {
    subject: (reference: string) => `Our answer to your complaint ${reference} is late`,
    opening: 'We are sorry. We have not been able to answer your complaint in time.',
    why: 'Why our answer is late',
    nextStep: (updateEvery?: number) =>
      `We are still working on your complaint. ${updateEvery === undefined ? '' : `We will tell you at least every ${workingDays(updateEvery)} how it is going. `}You do not need to do anything.`,
    date: 'We expect to answer by',
  },

  progressUpdate: {
    subject: (reference: string) => `How your complaint ${reference} is going`,
    opening: 'We are still working on your complaint. This is how it is going.',
    nextStep: 'We carry on with your complaint. You do not need to do anything.',
    nextUpdateBy: 'You will hear from us again by',
    sentOn: 'Date of this message',
  },

  extensionUndone: {
    subject: (reference: string) => `The date for our answer to your complaint ${reference}`,
    opening: 'We wrote to you that we needed more time. We have taken that back. The date is again what it was before.',
    why: 'Why the date has changed back',
    nextStep: 'We are working on your complaint. We will send you our answer.',
    pastDate: 'We should have answered by',
  },

  dateMoved: {
    subject: (reference: string) => `A new date for your complaint ${reference}`,
    opening: (what: 'answer' | 'finalAnswer' | 'summary' | 'escalation' | 'ombudsman') =>
      `A bank holiday has been added to the calendar. ${what === 'escalation' || what === 'ombudsman' ? 'This gives you more time.' : 'This changes a date of ours that counts in working days.'}`,
    nextSteps: {
      answer: 'We are still working on your complaint. You do not need to do anything.',
      finalAnswer: 'We are still working on your complaint. You do not need to do anything.',
      summary: 'We are still working on your complaint. You do not need to do anything.',
      escalation: 'If you are unhappy with our answer, you can ask us to look again.',
      ombudsman: 'If you are unhappy with our final response, you can ask others to look into your complaint.',
    },
    dates: {
      answer: () => 'We will now answer by',
      finalAnswer: () => 'We will now send our final response by',
      summary: () => 'If it can be settled quickly, we will tell you by',
      escalation: () => 'Ask us to look again by',
      ombudsman: (ombudsman: string) => `Go to the ${ombudsman} by`,
    },
  },

  duplicate: {
    subject: (reference: string) => `We have put your complaint ${reference} together with another`,
    opening: 'We already have a complaint about the same matter. We look into both together.',
    goesOn: 'The complaint that goes on',
    why: 'Why we think they are the same',
    nothingLost:
      'Nothing is lost. All that you told us stays on record and counts. If they are not about the same matter, tell us and we will take this complaint up again with its dates.',
    nextStep: (other?: string) =>
      other === undefined
        ? 'We will answer both complaints together. You do not need to do anything.'
        : `We go on with complaint ${other}. Use that reference when you talk to us about it.`,
    date: 'Put together on',
  },

  restriction: {
    subject: (reference: string) => `How you can contact us: complaint ${reference}`,
    opening:
      'We have decided to limit how you contact us for a time. We do not do this lightly. We have thought about what you need, and about your rights.',
    decided: 'What we have decided',
    why: 'What happened, and why we have decided this',
    meanwhile: 'How to contact us in the meantime',
    meanwhileHow:
      'Contact us in the way that we set out above. Our details are at the end of this letter. If something new goes wrong you can still complain about it, and we will look into it.',
    nextStep:
      'Your complaint goes on as before. We will look at this decision again, and lift it when it is no longer needed.',
    date: 'We will look at this decision again by',
    disagree: 'If you think this decision is wrong',
    complain: (ombudsman: string) =>
      `Tell us, and somebody else will look at it. You can also complain to the ${ombudsman}. It is free and independent.`,
  },

  restrictionReview: {
    subject: (reference: string, outcome: 'keep' | 'lift') =>
      outcome === 'lift'
        ? `You can contact us as usual again: complaint ${reference}`
        : `How you can contact us: complaint ${reference}`,
    openings: {
      keep: 'We have looked again at our decision to limit how you contact us. It stays in place for now.',
      lift: 'We have looked again at our decision to limit how you contact us. We have lifted it.',
    },
    why: 'Our reasons',
    nextSteps: {
      keep: 'We will look at it again. If something new goes wrong you can still complain about it.',
      lift: 'You can contact us in any of the usual ways again.',
    },
    date: 'Date of our decision',
  },

  remedyFailure: {
    subject: (reference: string) => `Something we promised on complaint ${reference}`,
    opening: 'We are sorry. We cannot do something that we promised to do to put things right.',
    promised: 'What we promised',
    why: 'Why we cannot do it',
    instead: 'What we will do instead',
    nextStep: (ombudsman: string) =>
      `If you are unhappy with this, tell us. You can also ask the ${ombudsman} to look at it.`,
    date: 'Date of this letter',
  },

  orallySettled: {
    subject: (reference: string) => `We have settled your complaint ${reference}`,
    opening:
      'You told us in person or by telephone that something was wrong, and we settled it with you straight away. Because of that there will be no formal answer.',
    how: 'How we settled it',
    nextStep: 'You do not need to do anything. If it is not settled, tell us and we will look into it as a complaint.',
    date: 'Settled on',
  },

  response: {
    subject: (reference: string) => `Our answer to your complaint ${reference}`,
    opening: (stage: string) => `We have finished looking into your complaint. This is our answer at ${stage}.`,
    decided: 'What we decided',
    overall: 'Our decision',
    finding: (outcome: keyof typeof findings) => capital(findings[outcome]),
    issue: (text: string, finding: keyof typeof findings) => `${endStop(text)} Our decision: ${findings[finding]}.`,
    remedies: 'What we will do to put things right',
    remedyKinds: {
      apology: 'We will apologise',
      acknowledgement: 'We will say what went wrong',
      explanation: 'We will explain what happened',
      action: 'We will put it right',
      decisionChange: 'We will change our decision',
      recordAmendment: 'We will correct our records',
      payment: 'We will make a payment',
      policyChange: 'We will change how we work',
    },
    remedy: (text: string, due: string) => `${endStop(text)} We will do this by ${dateInWords(due)}.`,
    nextStep: ({ name, about }: { name: string; about: string | null }, how: string) =>
      `If you are unhappy with our answer, you can ask us to look again. This is called ${name}${about === null ? '' : ` (${about})`}. ${endStop(how)}`,
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
    opening: (stage?: string) =>
      stage === undefined
        ? 'We have finished looking into your complaint. This is our final response.'
        : `We have looked again at your complaint at ${stage}. This is our final response.`,
    nextStep: (ombudsman: string) =>
      `This is the end of our complaints process. If you are still unhappy, you can ask the ${ombudsman} to look into your complaint.`,
    referral: (ombudsman: string) => `Going to the ${ombudsman}`,
    referralHow: (ombudsman: string) =>
      `The ${ombudsman} is free and independent. Send them this letter and tell them why you are unhappy.`,
    within: (time: string) => `You have to do this within ${time} of the date of this letter.`,
    usually: (time: string) => `There is usually a time limit of ${time}.`,
    goBy: (ombudsman: string) => `Go to the ${ombudsman} by`,
    sentOn: 'Date of our final response',
  },

  refusal: {
    subject: (reference: string) => `Our decision about your complaint ${reference}`,
    opening: ({ isPart, stage }: { isPart: boolean; stage?: string | undefined }) => {
      if (isPart) return 'We have decided that we cannot look into part of your complaint. We go on with the rest.';
      const what = stage === undefined ? 'look into this complaint' : `look at this complaint again at ${stage}`;
      return `We have decided that we cannot ${what}. We understand that this may be disappointing.`;
    },
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

  detailsChanged: {
    subject: (reference: string) => `Your contact details for complaint ${reference} were changed`,
    opening: (on: string) => `Your contact details were changed on ${dayAndDate(on)}.`,
    nextStep: 'If you asked for this, you do not need to do anything. If you did not, tell us at once.',
    changedOn: 'Changed on',
  },
  informationAdded: {
    subject: (reference: string) => `We have added to your complaint ${reference}`,
    opening: (on: string) =>
      `We received more information about your complaint on ${dayAndDate(on)}. We will read it with the rest.`,
    nextSteps: {
      open: 'We will take it into account in our answer. You do not need to do anything else.',
      over: 'We have put it with your complaint. If it changes what we decided, we will write to you.',
      request: 'We will take it into account. You do not need to do anything else.',
    },
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
    page: 'Open the page for the code',
    notYou: 'If this was not you, you can ignore this email. Do not give the code to anyone, even to us.',
    short: (code: string, minutes: string) =>
      `${code} is your code to see your complaint. Use it within ${minutes}. Do not give it to anyone, even to us.`,
    /** For people whose messages must not show what they are about. */
    discreet: {
      subject: 'Your code',
      opening: 'Someone asked for a code and gave this email address.',
      short: (code: string, minutes: string) =>
        `${code} is your code. Use it within ${minutes}. Do not give it to anyone.`,
    },
  },

  /** Printed below every letter that goes by post. */
  letterCode: {
    heading: 'See your complaint online',
    how: 'You do not need an email address or a mobile phone. Use any computer, for example in a library. Go to this page and enter your reference and your letter code.',
    page: 'Page',
    code: 'Your letter code',
    keep: 'Keep the code to yourself. Whoever has it and your reference can see your complaint.',
  },

  /** All that is said to people whose messages must not show what they are about. */
  discreet: {
    subject: 'You have a message',
    opening: 'There is a new message for you.',
    nextStep: 'Sign in with your reference to read it.',
  },

  /** Nothing in these two says what was being written, or to whom. */
  draftLink: {
    subject: 'Your link to carry on',
    opening: 'You asked us to keep what you have written so far. It has not been sent yet.',
    carryOn: 'Carry on with what you were writing',
    nextStep:
      'Use the link to carry on and send it. The link works once. You can ask for another on the page that it opens.',
    keptUntil: 'We keep it until',
    afterwards: 'After that day we delete it. We cannot act on anything that you have not sent.',
    notYou: 'If this was not you, you can ignore this email.',
  },

  draftReminder: {
    subject: 'What you were writing will be deleted soon',
    opening: 'You started to write to us and asked us to keep it. It has not been sent yet.',
    nextStep:
      'Use the link to carry on and send it. The link works once, and replaces the one we sent before. If you no longer need it, you do not need to do anything.',
    keptUntil: 'We will delete it after',
  },

  staffLink: {
    invitation: {
      subject: (organisation: string) => `Your account for complaints at ${organisation}`,
      opening: (organisation: string) => `An account was made for you to work with complaints at ${organisation}.`,
      action: 'Set your password',
    },
    reset: {
      subject: (organisation: string) => `Set your password for complaints at ${organisation}`,
      opening: (organisation: string) => `Somebody asked to set the password of your account at ${organisation} anew.`,
      action: 'Set another password',
    },
    nextStep:
      'Open the link and choose a password. The link works once. When you sign in you also need a code from an app.',
    until: 'The link works until',
    notYou:
      'If you did not expect this, do nothing: your account stays as it is. Tell whoever looks after the accounts.',
  },

  service: {
    subject: (reference: string) => `Complaint ${reference}: your answer is needed`,
    again: (reference: string) => `Complaint ${reference}: we are still waiting for your answer`,
    opening: (organisation: string) =>
      `The complaints team of ${organisation} is looking into a complaint and needs to know from you:`,
    openingAgain: (organisation: string) =>
      `The complaints team of ${organisation} has not had your answer to this question yet:`,
    reference: 'Complaint',
    nextStep: 'Open the link and write your answer, with files if you have any. You need no account. It works once.',
    answerBy: 'Answer by',
    answer: 'Answer the question',
    notYou: 'If this is for somebody else, pass it on to them today. Do not write to whoever complained yourself.',
    silent: {
      subject: (reference: string) => `Complaint ${reference}: a service has not answered`,
      opening: 'A service has been asked three times more and has not answered. It is not asked again by itself.',
      nextStep: 'Ring the service, or tell its head. What it said by telephone can be written down on the case.',
      wasDue: 'Its answer was due on',
      open: 'Open the case',
    },
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
