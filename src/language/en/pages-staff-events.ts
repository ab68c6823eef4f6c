/** One field of a form on which an event is recorded. `missing` is said where it has to be filled in. */
export interface EventFieldText {
  label: string;
  hint?: string;
  missing?: string;
}

export interface EventText {
  /** On the button that leads there, and the heading of the form. */
  title: string;
  /** On the button that records it. */
  action: string;
  intro?: string;
  fields: Record<string, EventFieldText>;
}

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
      workingDays: { label: 'How many more working days?', missing: 'Enter how many more working days' },
      reason: {
        label: 'Why do we need more time?',
        hint: 'The person reads this',
        missing: 'Enter why we need more time',
      },
      ombudsmanDetails,
      goodReason: {
        label: 'Good reason for more days than the Code allows (optional)',
        hint: 'Needed only for a longer extension',
      },
      approvedBy: { label: 'Approved by (optional)', hint: 'A senior lead; needed only for a longer extension' },
      letter,
    },
  },
  notifyDelay: {
    title: 'Tell the person about a delay',
    action: 'Record and send the notice',
    fields: {
      expectedOn: {
        label: 'When will the answer come?',
        hint: 'For example 27 3 2026',
        missing: 'Enter when the answer will come',
      },
      reason: { label: 'Why is it late?', hint: 'The person reads this', missing: 'Enter why it is late' },
      letter,
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
      remedyDue: { label: 'By when?', hint: 'For example 27 3 2026' },
    },
  },
  requestEscalation: {
    title: 'Record that the person asks for stage 2',
    action: 'Record the request',
    fields: { reason: { label: 'What are they still unhappy with? (optional)', hint: 'They need not give a reason' } },
  },
  refuse: {
    title: 'Do not take it on',
    action: 'Record and send the refusal',
    intro: 'The person is told why, and how to go to the Ombudsman.',
    fields: {
      ground: { label: 'On what ground?', missing: 'Choose the ground' },
      reasons: { label: 'Reasons', hint: 'The person reads this', missing: 'Enter the reasons' },
      ombudsmanRights: {
        label: 'The letter tells the person how to go to the Ombudsman',
        hint: 'Our standard letter does',
      },
      filedOn: { label: 'Legal proceedings: day the claim was filed (optional)', hint: 'For example 27 3 2026' },
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
  addInformation: {
    title: 'Add information',
    action: 'Record the information',
    fields: { text: { label: 'What is there to add?', missing: 'Enter what there is to add' } },
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
  offerRemedy: {
    title: 'Promise a remedy',
    action: 'Record the remedy',
    fields: {
      kind: { label: 'What kind of remedy?', missing: 'Choose the kind of remedy' },
      text: { label: 'What exactly do we promise? (optional)' },
      due: { label: 'By when?', hint: 'For example 27 3 2026', missing: 'Enter by when' },
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
  promote: {
    title: 'Make it a complaint',
    action: 'Record it as a complaint',
    fields: { choiceOffered: { label: 'The person was offered the choice, and chooses to complain' } },
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
  close: {
    title: 'Close the case',
    action: 'Close the case',
    intro: 'Nothing may be owed any more. The person can still ask for stage 2 or go to the Ombudsman.',
    fields: {},
  },
} as const satisfies Record<string, EventText>;

/** The events that have a form. */
export type FormEvent = keyof typeof eventTexts;

export const eventFormTexts = {
  heading: (title: string, reference: string) => `${title}: case ${reference}`,
  back: 'Back to the case',
  earlier: 'This was done earlier than now',
  happenedOn: { label: 'On which day?', hint: 'For example 27 3 2026' },
  happenedTime: { label: 'At what time? (optional)', hint: 'For example 14:30. Left empty it counts as midday.' },
  lateEntryReason: { label: 'Why is it recorded only now?', hint: 'Needed after more than one working day' },
  yes: 'Yes',
  no: 'No',
  none: 'None',
  choose: 'Choose one',
  notPossible: 'This cannot be done to the case as it stands now. Go back to the case to see what can be done.',
  wrongDate: (label: string) =>
    `${label.replace(/ \(optional\)$|\?$/g, '')} must be a real date, for example 27 3 2026`,
  wrongNumber: 'Enter a whole number, 1 or more',
  wrongTime: 'The time must look like 14:30',
  future: 'It must be in the past',
  late: 'It must be in the past, and not before the last thing recorded on this case',
  lateReason: 'Enter why it is recorded only now',
  wrong: 'Check this',
  stale: 'Somebody has changed the case since you opened this page. Check that this is still right, then send it again',
  ofClause: (message: string, citation: string) => `${message} (${citation})`,
  repeated: 'This form was already used for something else. Check it and send it again',
  contents: {
    stage: 'Which stage this is',
    definition: 'What the complaint is about',
    decision: 'The decision on it',
    reasons: 'The reasons for the decision',
    ombudsman: 'How to reach the Ombudsman',
    escalation: 'How to ask for stage 2 (a stage 1 answer)',
    final: 'That this is our final answer (a stage 2 answer)',
    remedy: 'The remedy, if there is one',
    actions: 'What is still to be done, if anything',
  },
  grounds: {
    'out-of-time': 'It came too late',
    'late-escalation': 'Stage 2 was asked for too late',
    'legal-proceedings': 'Legal proceedings have begun',
    'already-considered': 'We have already dealt with this',
    other: 'Another reason',
  },
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
      'That is longer than the Code allows. Enter fewer days, or a good reason and the senior lead who approved it',
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
    message: 'Stage 2 needs somebody who did not deal with stage 1. Choose another person',
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
