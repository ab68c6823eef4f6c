import { dateInWords, dayAndDate, workingDays } from './dates.ts';

/** What people ask about their own complaint, answered by rules. */
export const questionsTexts = {
  title: 'Questions about your complaint',
  intro: 'These answers are worked out from your complaint as it stands now.',
  back: 'Your complaint',
  whyLink: 'See every day that was counted',
  standards: 'The rules in full',
  questions: {
    next: 'What happens now?',
    when: 'By when?',
    why: 'Why that date?',
    longer: 'Can it take longer?',
    missed: 'What if you miss it?',
    who: 'Who can I ask?',
    ombudsman: 'Can I go to the Ombudsman now?',
  },
  next: {
    acknowledge: {
      first: 'We write to you to confirm what your complaint is about, and who deals with it.',
      later: 'We write to you to confirm that we look at your complaint again.',
    },
    panel: { first: 'A panel meets about your complaint.', later: 'A panel meets about your complaint.' },
    report: { first: 'You get the panel’s report.', later: 'You get the panel’s report.' },
    respond: {
      first: 'We look into your complaint and send you our answer.',
      later: 'Somebody else looks at your complaint again and sends you our answer.',
    },
    escalate:
      'You have our answer. If you are not happy with it, you can ask for the next stage. You do not have to say why.',
    nothing:
      'Nothing more is due from us at the moment. If something is still wrong, add it to your complaint or call us.',
  },
  when: {
    by: (due: string) => `By the end of ${dayAndDate(due)}.`,
    late: (due: string) => `It was due on ${dayAndDate(due)}. We are late, and we are sorry.`,
    none: 'No date is running at the moment.',
  },
  why: {
    since: (from: string, due: string) =>
      `The rules give us a number of days, counted from ${dateInWords(from)}. The last of them is ${dayAndDate(due)}. Weekends and bank holidays are left out where the rules say so.`,
    plain: (due: string) => `The rules give us a number of days. The last of them is ${dayAndDate(due)}.`,
    none: 'There is no date to explain at the moment.',
  },
  longer: {
    never: 'No. The rules do not let us make this time longer.',
    agreed: 'Only if you agree, before the time is over.',
    open: 'Yes, for a good reason. We have to tell you why, and give you a new date, before this one has passed.',
    atMost: (days: number) =>
      `Yes, for a good reason, and usually by at most ${workingDays(days)}. We have to tell you why, and give you a new date, before this one has passed.`,
    moved: 'It has been made longer already. You have been told why.',
    none: 'No date is running that could be made longer.',
  },
  missed: {
    before:
      'We tell you that we are late and when our answer will come. You do not have to do anything, and you can ask the Ombudsman for help as soon as the date has passed.',
    now: 'We have missed it. We owe you a new date and the reason. You can ask the Ombudsman for help now.',
    none: 'No date is running that we could miss.',
  },
  who: {
    ask: (phone: string, email: string) =>
      phone !== '' && email !== ''
        ? `Telephone ${phone} or write to ${email}. Give your reference.`
        : `${phone === '' ? `Write to ${email}` : `Telephone ${phone}`}. Give your reference.`,
    foot: 'The contact details are at the foot of this page. Give your reference.',
    help: 'Citizens Advice, an advocate, a councillor or a friend can help you for free.',
  },
  ombudsman: {
    finalAnswer: (body: string) => `Yes. You have had our final answer. Go to the ${body}.`,
    late: (body: string) => `Yes. Our answer is late, so the ${body} can look at it or tell us to answer.`,
    notYet: (body: string) =>
      `You can ask the ${body} for advice at any time. They usually look at a complaint after our final answer.`,
    contact: (phone: string, website: string) =>
      [phone === '' ? '' : `Telephone ${phone}.`, website === '' ? '' : `${website}.`]
        .filter((part) => part !== '')
        .join(' '),
  },
} as const;
