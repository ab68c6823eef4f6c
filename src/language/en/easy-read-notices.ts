import { dateInWords, dayAndDate } from './dates.ts';

const findings = {
  upheld: 'We think you are right.',
  partlyUpheld: 'We think you are right about some of it.',
  notUpheld: 'We think we did nothing wrong.',
  resolved: 'It has been put right.',
  noFinding: 'We could not decide.',
};

/** The letters that matter most, in easy read: short sentences, one idea in each, no word that needs another one. */
export const easyReadNotices = {
  help: 'Do you need help?',
  helpHow: 'You can phone us or write to us. Somebody you trust can do it for you.',
  ombudsman: 'Who else can help?',
  ombudsmanHow: (name: string) => `You can ask the ${name}. It costs nothing. It does not work for us.`,
  ourLetter: 'This is our full letter',

  receipt: {
    received: (on: string) => `We got your complaint on ${dayAndDate(on)}.`,
    thanks: 'Thank you for telling us.',
    keep: 'Keep this letter. You need your reference when you talk to us.',
    nextSteps: {
      acknowledge: 'We will read your complaint. Then we will write to you. We will tell you who is looking at it.',
      respond: 'We will look at what went wrong. Then we will send you our answer.',
      statement: 'We will meet you or write to you. Together we will write down what your complaint is about.',
      panel: 'A group of people will look at your complaint. We will tell you when they meet.',
    },
  },

  acknowledgement: {
    opening: (role: string) => `We are looking at your complaint. Our ${role} is doing this.`,
    understood: 'We think your complaint is about this',
    sought: 'You want us to do this',
    notOurs: 'This is not our job. Others must answer it',
    wrong: 'Is something missing or wrong? Tell us. We will put it right.',
    nextStep: 'We will look at each point. Then we will send you our answer.',
  },

  extension: {
    opening: (originalDue: string) => `We said we would answer by ${dayAndDate(originalDue)}.`,
    agreed: 'You said that we can take more time.',
    sorry: 'We are sorry. We need more time.',
    why: 'Why we need more time',
    nextStep: 'We are still working on your complaint. We will send you our answer by the new date.',
  },

  answer: {
    opening: 'We have finished looking at your complaint. This is our answer.',
    decided: 'What we think',
    overall: 'Our answer',
    finding: (outcome: keyof typeof findings) => findings[outcome],
    issue: (text: string, finding: keyof typeof findings) => `${endStop(text)} ${findings[finding]}`,
    remedies: 'What we will do now',
    remedy: (text: string, due: string) => `${endStop(text)} We will do this by ${dateInWords(due)}.`,
    nextStep: 'Are you unhappy with our answer? You can ask us to look again. Tell us, and we will do it.',
  },

  finalResponse: {
    opening: 'We have finished looking at your complaint. This is our last answer.',
    nextStep: (ombudsman: string) =>
      `Are you still unhappy? You can ask the ${ombudsman} to look at your complaint. We cannot look at it again.`,
    how: 'Send them this letter. Tell them why you are unhappy. You can ask somebody to help you.',
  },

  oneTimeCode: {
    opening: 'Somebody asked to see your complaint on the internet.',
    nextStep: 'Go back to the page where you asked. Type in the code.',
    notYou: 'Did you not ask for this? Then do nothing. Do not tell anybody the code.',
  },

  informationAdded: {
    opening: (on: string) => `You told us more about your complaint. We got it on ${dayAndDate(on)}.`,
    nextSteps: {
      open: 'We will read it before we answer. You do not need to do anything.',
      over: 'We have put it with your complaint. We will write to you if it changes our answer.',
      request: 'We will read it. You do not need to do anything.',
    },
  },
};

function endStop(text: string): string {
  const trimmed = text.trim();
  return /[.!?]$/.test(trimmed) || trimmed === '' ? trimmed : `${trimmed}.`;
}
