import { filingTexts } from './pages-staff-filings.ts';
import type { EventText } from './event-text.ts';

const letter = {
  label: 'Letter (optional)',
  hint: 'The words the person receives. Left empty, our standard letter for this goes out.',
};
const ombudsmanDetails = {
  label: 'The letter tells the person how to reach the Ombudsman',
  hint: 'Our standard letter does',
};
const definition = {
  issues: {
    label: 'Points of complaint',
    hint: 'One on each line. They are numbered, and each gets its own finding.',
    missing: 'Enter at least one point of complaint',
  },
  outcomesSought: { label: 'What the person would like to happen (optional)', hint: 'One on each line' },
  notResponsibleFor: { label: 'What we are not responsible for (optional)', hint: 'One on each line' },
};
const by = { label: 'Who said so?', hint: 'For example the person who complained', missing: 'Enter who said so' };
const why = { label: 'Why? (optional)' };
const dateHint = 'For example 27 3 2026';
const whichBody = { label: 'Which Ombudsman?', missing: 'Choose the Ombudsman' };
const equality = {
  label: 'How were disability and other protected characteristics considered?',
  hint: 'The Equality Act asks this of us before contact is restricted, and each time it is looked at again',
  missing: 'Enter how disability and other protected characteristics were considered',
};
const recommendation = (n: number) => ({
  [`recommendation${n}`]: { label: `Recommendation ${n} (optional)`, hint: 'In the words of the decision' },
  [`order${n}`]: { label: `It is an order: we must carry it out (recommendation ${n})` },
  [`due${n}`]: { label: `By when? (recommendation ${n})`, hint: dateHint },
  [`within${n}`]: { label: `Or within how long from today? (recommendation ${n})` },
});

/** What officers read when they record something about a case; the keys are events and their fields. */
export const eventTexts = {
  acknowledge: {
    title: 'Send the acknowledgement',
    action: 'Record and send',
    intro: 'It goes out now, and stops the time limit for acknowledging.',
    fields: {
      ...definition,
      issues: {
        label: 'Points of complaint',
        hint: 'One on each line. Leave it empty to keep the points already written down.',
      },
      ombudsmanDetails,
      letter,
    },
  },
  define: {
    title: 'Write down the points of complaint',
    action: 'Record the points',
    intro: 'This replaces the points written down before.',
    fields: definition,
  },
  assign: {
    title: 'Choose who deals with it',
    action: 'Record who deals with it',
    fields: {
      handler: { label: 'Who deals with it?', missing: 'Choose who deals with it' },
      conflict: { label: 'This person is named in the complaint, or has another interest in it' },
    },
  },
  extend: {
    title: 'Extend the time for the answer',
    action: 'Record and send the notice',
    intro: 'The person has to be told, with the reason, before the date has passed.',
    fields: {
      workingDays: { label: 'How many more working days?', hint: 'Or give the new date below' },
      until: { label: 'Or until which day?', hint: dateHint },
      reason: {
        label: 'Why do we need more time?',
        hint: 'The person reads this',
        missing: 'Enter why we need more time',
      },
      agreed: {
        label: 'The person has agreed to the longer time',
        hint: 'Under this procedure the time can only be extended by agreement, before it runs out',
      },
      ombudsmanDetails,
      goodReason: {
        label: 'Good reason for more days than the rules allow (optional)',
        hint: 'Needed only for a longer extension',
      },
      approvedBy: {
        label: 'Approved by (optional)',
        hint: 'A senior lead who is not you; needed only for a longer extension',
      },
      letter,
    },
  },
  notifyDelay: {
    title: 'Tell the person about a delay',
    action: 'Record and send the notice',
    fields: {
      expectedOn: {
        label: 'When will the answer come?',
        hint: dateHint,
        missing: 'Enter when the answer will come',
      },
      reason: { label: 'Why is it late?', hint: 'The person reads this', missing: 'Enter why it is late' },
      updateEvery: {
        label: 'How often will the person hear from us until then? (optional)',
        hint: 'As agreed with them, in working days: 5 is about once a week. Each time has its own reminder.',
      },
      letter,
    },
  },
  undoExtension: {
    title: 'Take the last extension back',
    action: 'Record and tell the person',
    intro:
      'For an extension that was recorded by mistake. The date is again what it was before; the record of it stays.',
    fields: {
      reason: {
        label: 'Why is it taken back?',
        hint: 'The person reads this',
        missing: 'Enter why it is taken back',
      },
      letter,
    },
  },
  sendUpdate: {
    title: 'Tell the person how it is going',
    action: 'Record and send the update',
    intro: 'Where regular updates were promised, the next one is then due after the same time.',
    fields: {
      text: { label: 'How is it going?', hint: 'The person reads this', missing: 'Enter how it is going' },
      letter,
    },
  },
  triage: {
    title: 'Note how complex it is, and any risk',
    action: 'Record it',
    intro: 'You can change this later: the latest note counts, and the earlier ones stay in the history.',
    fields: {
      complexity: { label: 'How complex is it?', missing: 'Choose how complex it is' },
      vulnerability: {
        label: 'Is the person, or somebody in their home, vulnerable?',
        missing: 'Choose whether somebody is vulnerable',
      },
      risk: {
        label: 'Is anybody’s health or safety at risk?',
        hint: 'What is dangerous is put right first, whatever the complaint is about',
        missing: 'Choose whether anybody is at risk',
      },
      reason: { label: 'What makes you think so? (optional)' },
    },
  },
  transfer: {
    title: 'Take it straight to the next stage',
    action: 'Record and tell the person',
    intro: 'For what is too complex or too serious for this stage.',
    fields: {
      reason: {
        label: 'Why does it go to the next stage?',
        hint: 'The person reads this',
        missing: 'Enter why it goes to the next stage',
      },
    },
  },
  respond: {
    title: 'Send the answer',
    action: 'Record and send the answer',
    intro:
      'It goes out now. It stops the time limit only if the letter holds everything below and each point has a finding.',
    fields: {
      outcome: { label: 'What do we find overall?', missing: 'Choose what we find overall' },
      decisions: { label: 'Finding on each point' },
      contents: { label: 'What does the letter contain?', hint: 'Tick all that it really says' },
      letter: {
        label: 'Letter (optional)',
        hint: 'The words the person receives. Left empty, the findings and remedies go out in our standard letter.',
      },
      remedyKind: { label: 'Remedy (optional)', hint: 'You can add further remedies on the case afterwards' },
      remedyText: { label: 'What exactly do we promise? (optional)' },
      remedyDue: { label: 'By when?', hint: dateHint },
      actions: {
        label: 'What else is still to be done? (optional)',
        hint: 'One on each line. Each is followed until it is done.',
      },
      actionsDue: { label: 'By when is that to be done? (optional)', hint: dateHint },
    },
  },
  requestEscalation: {
    title: 'Record that the person asks for the next stage',
    action: 'Record the request',
    fields: { reason: { label: 'What are they still unhappy with? (optional)', hint: 'They need not give a reason' } },
  },
  refuse: {
    title: 'Do not take it on',
    action: 'Record and send the refusal',
    intro: 'The person is told why, and how to go to the Ombudsman.',
    fields: {
      ground: { label: 'On what ground?', missing: 'Choose the ground' },
      issues: {
        label: 'Only some of the points? (optional)',
        hint: 'Tick those that are not taken on. Tick none to refuse the whole.',
      },
      reasons: { label: 'Reasons', hint: 'The person reads this', missing: 'Enter the reasons' },
      ombudsmanRights: {
        label: 'The letter tells the person how to go to the Ombudsman',
        hint: 'Our standard letter does',
      },
      filedOn: { label: 'Legal proceedings: day the claim was filed (optional)', hint: dateHint },
      claimNumber: { label: 'Legal proceedings: claim number (optional)' },
      evidence: { label: 'Other evidence (optional)' },
      discretion: {
        label: 'What was considered before refusing something that came late? (optional)',
        hint: 'Needed when the ground is that it came late',
      },
      letter,
    },
  },
  acceptLate: {
    title: 'Take it on although it came late',
    action: 'Record that we take it on',
    fields: { reason: { label: 'Why do we take it on?', missing: 'Enter why we take it on' } },
  },
  settleOrally: {
    title: 'Record that it was settled by word of mouth',
    action: 'Record and tell the person',
    intro:
      'For what the person told us in person or on the telephone, and what satisfied them by the end of the next working day.',
    fields: { text: { label: 'How was it settled? (optional)' } },
  },
  addInformation: {
    title: 'Add information',
    action: 'Record the information',
    fields: { text: { label: 'What is there to add?', missing: 'Enter what there is to add' } },
  },
  recordConsent: {
    title: 'Record what the person it is made for agrees to',
    action: 'Record it',
    intro: 'For a complaint that somebody makes for another person. The time limits do not wait for it.',
    fields: {
      consent: { label: 'Do they agree?', missing: 'Choose whether they agree' },
      scope: { label: 'What may be shared? (optional)' },
      expiresOn: {
        label: 'Until when? (optional)',
        hint: 'After this day whoever complains for them can no longer see the case',
      },
    },
  },
  changeDetails: {
    title: 'Change how the person is reached, or what they need',
    action: 'Record the changes',
    intro: 'Change what they told you is different. A field that you empty is forgotten; the rest stays as it is.',
    fields: {
      name: { label: 'Name' },
      email: { label: 'Email address', hint: 'Read it back to them, letter by letter' },
      phone: { label: 'Telephone number' },
      address: { label: 'Postal address' },
      preferredContact: { label: 'How do they want to be contacted?' },
      language: { label: 'In which language do we write?' },
      formats: { label: 'What would make it easier to deal with us?' },
      adjustments: { label: 'What else they need' },
      neverBy: { label: 'In which ways must we never contact them?', hint: 'Nothing is sent by these, whatever it is' },
      care: { label: 'What else must we take care of?' },
      notAt: { label: 'Times or places at which we must not contact them' },
    },
  },
  addIssue: {
    title: 'Record a further point',
    action: 'Record the point',
    fields: {
      text: { label: 'What is the further point?', missing: 'Enter the further point' },
      related: { label: 'Does it belong to this complaint?', missing: 'Choose whether it belongs to this complaint' },
      wouldDelay: {
        label: 'Would it delay the answer unreasonably?',
        missing: 'Choose whether it would delay the answer',
      },
    },
  },
  correct: {
    title: 'Put a mistake in the record right',
    action: 'Record what is right',
    intro: 'Nothing in the history is changed. This says what is right, and the time limits follow it.',
    fields: {
      seq: { label: 'Which entry is wrong?', missing: 'Choose the entry that is wrong' },
      reason: { label: 'What is wrong with it?', missing: 'Enter what is wrong with it' },
      receivedOn: { label: 'The day it really arrived (optional)', hint: dateHint },
      awareOn: { label: 'The day the person really knew of it (optional)', hint: dateHint },
      channel: { label: 'How it really came (optional)' },
    },
  },
  offerRemedy: {
    title: 'Promise a remedy',
    action: 'Record the remedy',
    fields: {
      kind: { label: 'What kind of remedy?', missing: 'Choose the kind of remedy' },
      text: { label: 'What exactly do we promise? (optional)' },
      due: { label: 'By when?', hint: dateHint, missing: 'Enter by when' },
    },
  },
  completeRemedy: {
    title: 'Record that a remedy is done',
    action: 'Record that it is done',
    fields: {
      id: { label: 'Which remedy?', missing: 'Choose the remedy' },
      evidence: { label: 'How do we know? (optional)' },
    },
  },
  failRemedy: {
    title: 'Record that a remedy cannot be delivered',
    action: 'Record and tell the person',
    fields: {
      id: { label: 'Which remedy?', missing: 'Choose the remedy' },
      reason: { label: 'Why can it not be delivered?', missing: 'Enter why it cannot be delivered' },
      alternative: { label: 'What do we offer instead?', missing: 'Enter what we offer instead' },
      ombudsmanReminder: { label: 'The letter reminds the person of the Ombudsman' },
    },
  },
  completeAction: {
    title: 'Record that something promised is done',
    action: 'Record that it is done',
    fields: {
      number: { label: 'What is done?', missing: 'Choose what is done' },
      evidence: { label: 'How do we know? (optional)' },
    },
  },
  promote: {
    title: 'Make it a complaint',
    action: 'Record it as a complaint',
    intro: 'The request itself stays open: it still has to be dealt with.',
    fields: { choiceOffered: { label: 'The person was offered the choice, and chooses to complain' } },
  },
  completeRequest: {
    title: 'Record that the request was met',
    action: 'Record that it was met',
    intro: 'The person can still complain about how it was handled.',
    fields: { text: { label: 'What was done? (optional)' } },
  },
  withdraw: {
    title: 'Record that the complaint is withdrawn',
    action: 'Record the withdrawal',
    fields: { by, reason: why },
  },
  reinstate: {
    title: 'Take the complaint up again',
    action: 'Record that it goes on',
    intro: 'The time limits go on as they were.',
    fields: { by, reason: why },
  },
  meetPanel: {
    title: 'Record that the panel has met',
    action: 'Record that it has met',
    intro: 'Its report is then due.',
    fields: {},
  },
  reportPanel: {
    title: 'Record that the panel has reported',
    action: 'Record the report',
    intro: 'Our answer to the report is then due.',
    fields: {},
  },
  referToOmbudsman: {
    title: 'Record that the Ombudsman has the case',
    action: 'Record it',
    fields: {
      ombudsman: whichBody,
      reference: { label: 'The Ombudsman’s reference', missing: 'Enter the Ombudsman’s reference' },
    },
  },
  ombudsmanEnquiry: {
    title: 'Record what the Ombudsman asks of us',
    action: 'Record the enquiry',
    fields: {
      ombudsman: whichBody,
      text: { label: 'What do they ask? (optional)' },
      due: { label: 'By when do they want our answer?', hint: dateHint, missing: 'Enter by when they want our answer' },
    },
  },
  answerEnquiry: {
    title: 'Record that the Ombudsman’s enquiry was answered',
    action: 'Record the answer',
    fields: {
      id: { label: 'Which enquiry?', missing: 'Choose the enquiry' },
      text: { label: 'What was answered? (optional)' },
    },
  },
  ombudsmanDecision: {
    title: 'Record the Ombudsman’s decision',
    action: 'Record the decision',
    intro: 'With more than three recommendations, record the first three, then the others on this form again.',
    fields: {
      decision: { label: 'What did they decide?', missing: 'Choose what they decided' },
      ...recommendation(1),
      ...recommendation(2),
      ...recommendation(3),
    },
  },
  comply: {
    title: 'Record that a recommendation was carried out',
    action: 'Record that it was carried out',
    fields: {
      id: { label: 'Which recommendation?', missing: 'Choose the recommendation' },
      evidence: {
        label: 'How do we know?',
        hint: 'The Ombudsman asks for proof',
        missing: 'Enter how we know that it was carried out',
      },
    },
  },
  directAcceptance: {
    title: 'Record that the Ombudsman tells us to take it on',
    action: 'Record it, and take it on',
    intro: 'The stage begins anew today, with its whole time.',
    fields: { ombudsman: whichBody },
  },
  restrict: {
    title: 'Restrict contact with the person',
    action: 'Record and tell the person',
    intro: 'This never keeps a complaint out: whatever the person complains of next is taken in like anybody else’s.',
    fields: {
      restriction: {
        label: 'What is restricted, and how can they still reach us?',
        hint: 'The person reads this. For example letters only, to one named officer.',
        missing: 'Enter what is restricted',
      },
      reasons: {
        label: 'Why is it necessary?',
        hint: 'The person reads this',
        missing: 'Enter why it is necessary',
      },
      equalityConsidered: equality,
      reviewOn: {
        label: 'When will it be looked at again?',
        hint: dateHint,
        missing: 'Enter when it will be looked at again',
      },
    },
  },
  reviewRestriction: {
    title: 'Look at the contact restriction again',
    action: 'Record and tell the person',
    fields: {
      outcome: { label: 'What becomes of it?', missing: 'Choose what becomes of it' },
      reasons: { label: 'Why?', hint: 'The person reads this', missing: 'Enter why' },
      equalityConsidered: equality,
      reviewOn: {
        label: 'If it stays, when will it be looked at again?',
        hint: dateHint,
      },
    },
  },
  link: {
    title: 'Link it to another case',
    action: 'Record the link',
    intro:
      'A duplicate rests: the other case goes on, and the person is told which one. Other links change nothing but what you see here.',
    fields: {
      to: {
        label: 'Reference of the other case',
        hint: 'For example C-7K2M-9QX-4',
        missing: 'Enter the reference of the other case',
      },
      kind: { label: 'What has it to do with this one?', missing: 'Choose what it has to do with this one' },
      reason: { label: 'How do you know? (optional)', hint: 'Needed for a duplicate' },
    },
  },
  unlink: {
    title: 'Take a link to another case away',
    action: 'Record that it is taken away',
    intro: 'If it was no duplicate after all, this case goes on with its old time limits.',
    fields: {
      link: { label: 'Which link?', missing: 'Choose the link' },
      reason: { label: 'Why is it taken away?', missing: 'Enter why it is taken away' },
    },
  },
  split: {
    title: 'Split it into several cases',
    action: 'Split it',
    intro:
      'For one complaint that falls under several procedures. What belongs to another one becomes a case of its own, received on the same day.',
    fields: {
      staying: {
        label: 'Points that stay in this case',
        hint: 'One on each line',
        missing: 'Enter at least one point that stays in this case',
      },
      procedure: {
        label: 'Which procedure does the rest fall under?',
        missing: 'Choose which procedure the rest falls under',
      },
      moving: {
        label: 'Points for that procedure',
        hint: 'One on each line',
        missing: 'Enter at least one point for that procedure',
      },
      otherProcedure: { label: 'A third procedure (optional)' },
      alsoMoving: { label: 'Points for the third procedure (optional)', hint: 'One on each line' },
    },
  },
  close: {
    title: 'Close the case',
    action: 'Close the case',
    intro: 'Nothing may be owed any more. The person can still ask for the next stage or go to the Ombudsman.',
    fields: {
      lateBecause: {
        label: 'What made the answer late?',
        hint: 'It stands in the history of the case. Choose what cost the most time.',
        missing: 'Choose what made the answer late',
      },
    },
  },
  ...filingTexts,
} as const satisfies Record<string, EventText>;

/** The events that have a form. */
export type FormEvent = keyof typeof eventTexts;

export const eventFormTexts = {
  unchanged: 'You have not changed anything',
  cares: {
    discreet: 'Nothing on the outside may show what it is about',
    noVoicemail: 'Leave no messages on their telephone',
  },
  contactWays: { email: 'Email', phone: 'Telephone', text: 'Text message', letter: 'Letter' },
  noContact: 'No contact at all',
  languages: { en: 'English', cy: 'Welsh' },

  consents: { given: 'Yes', refused: 'No, or not any more', asked: 'We have asked and wait' },
  heading: (title: string, reference: string) => `${title}: case ${reference}`,
  back: 'Back to the case',
  earlier: 'This was done earlier than now',
  happenedOn: { label: 'On which day?', hint: dateHint },
  happenedTime: { label: 'At what time? (optional)', hint: 'For example 14:30. Left empty it counts as midday.' },
  lateEntryReason: { label: 'Why is it recorded only now?', hint: 'Needed after more than one working day' },
  yes: 'Yes',
  no: 'No',
  none: 'None',
  choose: 'Choose one',
  notYours: 'Your role does not let you do this. Ask somebody who deals with complaints.',
  notPossible: 'This cannot be done to the case as it stands now. Go back to the case to see what can be done.',
  wrongDate: (label: string) =>
    `${label.replace(/ \(optional\)$|\?$/g, '')} must be a real date, for example 27 3 2026`,
  wrongNumber: 'Enter a whole number, 1 or more',
  wrongTime: 'The time must look like 14:30',
  future: 'It must be in the past',
  late: 'It must be in the past, and not before the last thing recorded on this case',
  lateReason: 'Enter why it is recorded only now',
  /** What the rules call dates, as an officer calls them. */
  dates: {
    receivedOn: 'The day it arrived',
    awareOn: 'The day the person first knew',
    firstToldOn: 'The day somebody else was told',
  },
  /** What a verb finds wrong with one field that only it can know. */
  wrong: 'Check this',
  wrongAt: {
    to: 'Enter the reference of another case of ours',
    seq: 'Choose an entry of this case',
    approvedBy: 'Choose a senior lead who is not you',
    handler: 'Choose somebody who works here',
  },
  stale: 'Read what has been recorded since you opened this page, then send yours again if it is still right',
  since: 'Recorded since you opened this page',
  yours: 'What you typed',
  yoursHelp: 'Nothing of it has been recorded. Change it if you need to, or go back to the case and leave it.',
  sendAgain: (action: string) => `${action} all the same`,
  ofClause: (message: string, citation: string) => `${message} (${citation})`,
  repeated: 'This form was already used for something else. Check it and send it again',
  contents: {
    stage: 'Which stage this is',
    definition: 'What the complaint is about',
    decision: 'The decision on it',
    reasons: 'The reasons for the decision',
    ombudsman: 'How to reach the Ombudsman',
    escalation: 'How to ask for the next stage',
    final: 'That this is our final answer',
    remedy: 'The remedy, if there is one',
    actions: 'What is still to be done, if anything',
  },
  grounds: {
    'out-of-time': 'It came too late',
    'late-escalation': 'The next stage was asked for too late',
    'legal-proceedings': 'Legal proceedings have begun',
    'already-considered': 'We have already dealt with this',
    other: 'Another reason',
  },
  complexities: { straightforward: 'Straightforward', complex: 'Complex' },
  linkKinds: {
    related: 'They have something to do with each other',
    duplicate: 'They are the same complaint: this case rests, the other one goes on',
    group: 'Many people complain of the same: the other case leads the group',
  },
  reviews: { keep: 'It stays', lift: 'It is lifted' },
  decisions: {
    upheld: 'Upheld: fault found',
    'not-upheld': 'Not upheld: no fault found',
    'already-remedied': 'Upheld, and already put right by us',
    'not-investigated': 'Not investigated',
    'no-maladministration': 'No maladministration',
    'service-failure': 'Service failure',
    maladministration: 'Maladministration',
    'severe-maladministration': 'Severe maladministration',
    'outside-jurisdiction': 'Outside the Ombudsman’s powers',
    settled: 'Settled or mediated',
    other: 'Something else',
  },
  periods: {
    '2-weeks': '2 weeks',
    '4-weeks': '4 weeks',
    '6-weeks': '6 weeks',
    '8-weeks': '8 weeks',
    '12-weeks': '12 weeks',
    '1-months': '1 month',
    '2-months': '2 months',
    '3-months': '3 months',
    '6-months': '6 months',
  },
  /** What is chosen from a case, where nobody wrote any words for it. */
  action: (number: number) => `Promise ${number}`,
  change: (number: number) => `Change ${number}`,
  aService: 'A service',
  enquiry: (day: string) => `The enquiry to be answered by ${day}`,
  linkTo: (kind: 'related' | 'duplicate' | 'group', reference: string) =>
    `${reference}: ${{ related: 'related', duplicate: 'the same complaint', group: 'leads the group' }[kind]}`,
  entry: (number: number, what: string, day: string) => `${number}. ${what}, ${day}`,
  nothingToChoose: 'There is nothing to choose from for this. Go back to the case to see what can be done.',
  remedyKind: 'Choose the kind of remedy',
  remedyDue: 'Enter by when the remedy will be done',
  actions: 'Enter what is still to be done',
  daysOrDate: 'Enter either how many more working days or the new date',
  nextReview: 'Enter when it will be looked at again',
  recommendation: 'Enter what was recommended',
  dateOrPeriod: 'Enter either a date or a period',
  otherProcedure: 'Choose the third procedure',
  alsoMoving: 'Enter at least one point for the third procedure',
} as const;

/** What an officer can do, in groups; the keys are those of `groupOf`. */
export const actionGroups = {
  handling: 'The complaint',
  time: 'Time',
  answer: 'The answer',
  promises: 'Promises',
  person: 'What the person says or asks',
  cases: 'Other cases and contact',
  service: 'The service complained about',
  file: 'Notes, people and labels',
  learning: 'Learning from it',
  ombudsman: 'The Ombudsman',
  record: 'The record',
} as const;

/** How each refusal of the rules is said on a form, and the fields it may be mended at, best first. */
export const refusalTexts = {
  'invalid-event': { message: 'Check what you filled in', fields: [] },
  'event-not-permitted': { message: 'This cannot be done to the case as it stands now', fields: [] },
  'extension-after-due': {
    message: 'The date has passed, so it can no longer be extended. Tell the person about the delay instead',
    fields: ['workingDays'],
  },
  'extension-over-cap': {
    message:
      'That is longer than the rules allow. Enter fewer days, or a good reason and the senior lead who approved it',
    fields: ['workingDays'],
  },
  'too-many-extensions': {
    message: 'This stage has had all its extensions. Answer by the date given, or tell the person about the delay',
    fields: ['workingDays'],
  },
  'reasons-required': {
    message: 'Enter the reason, in words that the person will read',
    fields: ['reasons', 'reason', 'alternative'],
  },
  'ombudsman-rights-required': {
    message: 'The letter has to say how to go to the Ombudsman. Put it in, then tick this',
    fields: ['ombudsmanRights', 'ombudsmanDetails'],
  },
  'same-handler': {
    message: 'This stage needs somebody who did not deal with an earlier one. Choose another person',
    fields: ['handler'],
  },
  'conflict-of-interest': { message: 'Choose somebody without an interest in it', fields: ['handler'] },
  'exclusion-needs-evidence': {
    message: 'Enter the day on which the claim was filed, and the claim number',
    fields: ['filedOn-day', 'filedOn'],
  },
  'discretion-required': {
    message: 'Enter what was considered before refusing something that came late',
    fields: ['discretion'],
  },
  'definition-required': {
    message: 'The acknowledgement has to set out the complaint. Enter the points of complaint',
    fields: ['issues'],
  },
  'issues-unanswered': { message: 'Choose a finding for each point that was taken on', fields: ['decisions'] },
  'open-duties': { message: 'Something is still owed on this case. The case says what', fields: [] },
  'equality-consideration-required': {
    message: 'Enter how disability and other protected characteristics were considered',
    fields: ['equalityConsidered'],
  },
} as const;
