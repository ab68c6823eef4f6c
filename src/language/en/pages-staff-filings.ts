import type { EventText } from './event-text.ts';

const dateHint = 'For example 27 3 2026';
const files = { label: 'Files (optional)', hint: 'For example a photograph, a scan of a letter, or a recording' };
const whoActs = 'Choose who it is';

/** What officers read when they add something to the file of a case; the keys are events and their fields. */
export const filingTexts = {
  addNote: {
    title: 'Write a note',
    action: 'Record the note',
    intro: 'For what you found, whom you spoke to and what you saw. Only staff read it, but the person may ask for it.',
    fields: {
      kind: { label: 'What is it?', missing: 'Choose what it is' },
      text: {
        label: 'What is there to note?',
        hint: 'Facts first. Write nothing that you would not want the person to read.',
        missing: 'Enter what there is to note',
      },
      documents: files,
    },
  },
  declareConflict: {
    title: 'Declare a conflict of interest',
    action: 'Record the conflict',
    intro: 'For somebody who is named in the complaint, knows the person, or has another interest in it.',
    fields: {
      staff: { label: 'Whose conflict is it?', missing: whoActs },
      reason: { label: 'What is the conflict?', missing: 'Enter what the conflict is' },
    },
  },
  endConflict: {
    title: 'Record that a conflict of interest is over',
    action: 'Record that it is over',
    fields: {
      staff: { label: 'Whose conflict is over?', missing: whoActs },
      reason: { label: 'Why is it over?', missing: 'Enter why it is over' },
    },
  },
  appoint: {
    title: 'Choose a deputy or a reviewer',
    action: 'Record who it is',
    intro:
      'The deputy stands in while whoever deals with it is away. The reviewer reads the answer before it goes out.',
    fields: {
      as: { label: 'As what?', missing: 'Choose deputy or reviewer' },
      staff: { label: 'Who? (optional)', hint: 'Leave it empty if nobody is to be it any more' },
    },
  },
  route: {
    title: 'Pass it to another team or service',
    action: 'Record where it belongs',
    fields: {
      team: { label: 'Team (optional)' },
      service: {
        label: 'Service complained about (optional)',
        hint: 'With it the case goes to the team of that service',
      },
      ward: { label: 'Ward (optional)', hint: 'The area that it is about' },
      reason: { label: 'Why? (optional)' },
    },
  },
  askService: {
    title: 'Ask the service',
    action: 'Record and send the question',
    intro:
      'They get an email with a link by which they can answer without an account. Who complains is not named in it.',
    fields: {
      service: { label: 'Which service? (optional)' },
      to: {
        label: 'Email address of whoever is asked (optional)',
        hint: 'Leave it empty to ask the service at its own address, which stands beside its name',
      },
      question: {
        label: 'What do you ask?',
        hint: 'Ask for facts and papers, and number your questions',
        missing: 'Enter what you ask',
      },
      due: {
        label: 'By when do you need the answer?',
        hint: `Three working days is usual. ${dateHint}`,
        missing: 'Enter by when you need the answer',
      },
      documents: files,
    },
  },
  answerService: {
    title: 'Record what the service answered',
    action: 'Record the answer',
    intro: 'For an answer by telephone or on paper. What comes by the link is recorded by itself.',
    fields: {
      id: { label: 'Which question?', missing: 'Choose the question' },
      text: { label: 'What did they answer?', missing: 'Enter what they answered' },
      by: { label: 'Who answered? (optional)' },
      documents: files,
    },
  },
  withdrawRequest: {
    title: 'Take a question to the service back',
    action: 'Record that it is taken back',
    fields: {
      id: { label: 'Which question?', missing: 'Choose the question' },
      reason: { label: 'Why is it no longer needed?', missing: 'Enter why it is no longer needed' },
    },
  },
  label: {
    title: 'Add or take away labels',
    action: 'Record the labels',
    intro: 'A label gathers cases by theme, for example “missed bins 2026”. It never names a person.',
    fields: {
      add: { label: 'Labels to add (optional)', hint: 'One on each line' },
      remove: { label: 'Labels to take away' },
    },
  },
  hold: {
    title: 'Keep it from being deleted',
    action: 'Record that it is kept',
    intro:
      'For a case that a court, the Ombudsman or an inquiry may ask for. Nothing of it is deleted until that ends.',
    fields: {
      reason: { label: 'Why must it be kept?', missing: 'Enter why it must be kept' },
      until: { label: 'Until when, as far as you know? (optional)', hint: dateHint },
    },
  },
  releaseHold: {
    title: 'Let it be deleted in its time again',
    action: 'Record that it may be deleted',
    fields: { reason: { label: 'Why need it no longer be kept?', missing: 'Enter why it need no longer be kept' } },
  },
  recordLearning: {
    title: 'Record what we will change because of it',
    action: 'Record the change',
    intro: 'What is written here may be published: name no person.',
    fields: {
      cause: { label: 'What kind of thing went wrong?', missing: 'Choose what kind of thing went wrong' },
      problem: { label: 'What exactly went wrong?', missing: 'Enter what exactly went wrong' },
      change: { label: 'What will change?', missing: 'Enter what will change' },
      measure: { label: 'How will we see that it worked?', missing: 'Enter how we will see that it worked' },
      owner: {
        label: 'Which role will see to it?',
        hint: 'A role, not a name. For example head of housing repairs.',
        missing: 'Enter which role will see to it',
      },
      priority: { label: 'How urgent is it?', missing: 'Choose how urgent it is' },
      due: { label: 'By when?', hint: dateHint, missing: 'Enter by when' },
    },
  },
  checkLearning: {
    title: 'Record how a change turned out',
    action: 'Record how it turned out',
    fields: {
      number: { label: 'Which change?', missing: 'Choose the change' },
      state: { label: 'How does it stand?', missing: 'Choose how it stands' },
      text: { label: 'How do we know?', missing: 'Enter how we know' },
    },
  },
} as const satisfies Record<string, EventText>;

/** The words of the closed lists that stand beside a case. */
export const filingWords = {
  noteKinds: { note: 'A note', call: 'A telephone call', visit: 'A visit', meeting: 'A meeting', evidence: 'Evidence' },
  appointments: { deputy: 'Deputy', reviewer: 'Reviewer' },
  learningCauses: {
    delay: 'It took too long',
    communication: 'We did not tell people what they needed to know',
    wrongDecision: 'A wrong decision',
    policy: 'A policy or rule',
    staffConduct: 'How somebody behaved',
    record: 'Our records',
    contractor: 'A contractor',
    system: 'A system or tool',
    other: 'Something else',
  },
  priorities: { high: 'High', medium: 'Medium', low: 'Low' },
  learningStates: {
    done: 'Done; whether it worked is still to be seen',
    worked: 'It worked',
    partlyWorked: 'It worked in part',
    didNotWork: 'It did not work',
    dropped: 'It was dropped',
  },
  latenessCauses: {
    service: 'The service answered late',
    contractor: 'A contractor answered late',
    resident: 'We waited for the person',
    approval: 'It waited for approval',
    caseload: 'Too many cases at once',
    thirdParty: 'Somebody outside the council',
    other: 'Something else',
  },
  filesKept: 'Files that have come already',
  teamOrService: 'Choose the team or the service, or enter the ward',
  addOrRemove: 'Enter a label to add, or tick one to take away',
  noAddress: 'Enter the email address of whoever is asked, or choose a service that has one',
  emailAddress: 'Enter an email address in the correct format, like name@example.com',
} as const;
