import type { FormEvent } from './pages-staff-events.ts';

/** What an officer reads beside a form: what happens once it is sent, in short sentences. */
export const guidanceTexts: Record<FormEvent, readonly string[]> = {
  acknowledge: [
    'The person is told what the complaint is about, who deals with it and by when we answer.',
    'The moment of sending counts. A letter that does not arrive is a task for you, but never moves a date.',
  ],
  define: [
    'Each point gets a number, which the findings, the letter and the reports use.',
    'The person can say that we misunderstood them: their page shows the points.',
  ],
  triage: ['Nobody outside is told. What is dangerous is put right first, before any answer.'],
  assign: [
    'Whoever answered an earlier stage cannot answer this one, and nobody named in the complaint can.',
    'The reminders about dates go to this person from now on.',
  ],
  transfer: [
    'The time for this stage ends, and that for the next one begins.',
    'The person is told, with your reason.',
  ],
  extend: [
    'Send it before the date has passed: afterwards only a delay can be told.',
    'A notice without the Ombudsman’s details does not count, and the reports count the case against the old date.',
  ],
  undoExtension: ['The old date counts again, even if it has passed.', 'The person is told, with your reason.'],
  notifyDelay: [
    'It moves no date: the answer stays late in the reports.',
    'The person is told when the answer will come, and why it is late.',
  ],
  sendUpdate: ['The person is told. The time to answer does not change.'],
  respond: [
    'Answer when you know the answer, not when everything promised is done: that is followed afterwards.',
    'The person is told the outcome, the reasons, and how to take it further.',
  ],
  requestEscalation: [
    'The person need not give a reason, and may ask in any words.',
    'The time for the next stage begins on the day they asked.',
  ],
  refuse: [
    'Look at the person’s own circumstances: no ground is good for everybody.',
    'The open time limits end. The person is told why, and that they can go to the Ombudsman.',
  ],
  acceptLate: ['The time limits go on as if it had come in time.'],
  settleOrally: ['The complaint ends here, and is counted as settled. The person is told in writing.'],
  addInformation: ['No date moves. Whoever deals with the case sees it at once.'],
  changeDetails: ['The old address is told that something was changed, so that nobody can take a case over unseen.'],
  recordConsent: ['The time limits do not wait. What is about the other person is not shared until they agree.'],
  addIssue: [
    'A point that belongs to this complaint joins it while there is no answer yet.',
    'One that would hold the answer up becomes a complaint of its own, with its own dates.',
  ],
  correct: ['What was recorded stays in the history, beside what is right.', 'Dates are worked out again from it.'],
  offerRemedy: ['It gets a date of its own, with reminders, until you record that it is done.'],
  completeRemedy: ['The reminders end. Keep something that shows that it was done: the Ombudsman asks for it.'],
  failRemedy: ['The person is told why, what we offer instead, and how to reach the Ombudsman.'],
  completeAction: ['The reminders about this promise end.'],
  promote: ['It counts as received on the day on which the person said that they are unhappy with how it was handled.'],
  completeRequest: ['The request ends. It stays on record, and can still become a complaint.'],
  withdraw: ['Every open time limit ends. It can be taken up again if the person changes their mind.'],
  reinstate: ['The time limits run on with the dates they had.'],
  meetPanel: ['The time for the panel to meet ends, and that for its report begins.'],
  reportPanel: ['The time for the report ends, and that for our answer begins.'],
  referToOmbudsman: ['The case is marked as being with the Ombudsman. No date of ours changes.'],
  ombudsmanEnquiry: ['It gets a date of its own, with reminders.', 'The documents of the case can be had as one file.'],
  answerEnquiry: ['The reminders about this enquiry end.'],
  ombudsmanDecision: ['Each recommendation gets a date of its own, with reminders, until it is carried out.'],
  comply: ['The reminders end. What you write here is the proof that the Ombudsman gets.'],
  directAcceptance: ['The stage begins again today with its whole time.'],
  restrict: ['The person is told what is restricted, why, until when, and that they can appeal.'],
  reviewRestriction: ['The person is told what becomes of it, and why.'],
  link: [
    'You see the other case before anything is recorded.',
    'Of a duplicate only one goes on. Both histories are shown together from then on.',
  ],
  unlink: ['If it was linked as a duplicate, its time limits run on with the dates they had.'],
  split: ['Each new case has the same day of receipt, its own dates and its own answer. The person is told.'],
  close: [
    'The person can still ask for the next stage, or go to the Ombudsman, as long as they have time.',
    'The case is kept for as long as the retention rules say, then deleted.',
  ],
  addNote: ['Nobody is told and no date moves. It is part of the record and cannot be changed afterwards.'],
  declareConflict: [
    'From then on this person can record nothing in this case but notes.',
    'If they deal with the case, choose somebody else next.',
  ],
  endConflict: ['From then on this person can work on the case again.'],
  appoint: ['They find the case among their own. The person who complained is not told.'],
  route: ['It appears in the list of that team. No date moves: the time runs on while it is passed around.'],
  askService: [
    'They are reminded until they answer. An answer after its day is named when the case is closed.',
    'The time for our answer does not wait for theirs.',
  ],
  answerService: ['The reminders to the service end.'],
  withdrawRequest: ['The reminders to the service end, and the link no longer works.'],
  label: ['Lists and reports can be narrowed to a label. Nobody outside sees it.'],
  hold: ['It stays even when the time for keeping it is over.'],
  releaseHold: ['It is deleted once the time for keeping it is over.'],
  recordLearning: ['It goes into the report of what was learnt, and somebody is asked later whether it worked.'],
  checkLearning: ['The report says how it turned out.'],
};

export const guidanceWords = {
  title: 'What you need to know',
  rules: 'What the rules say',
  clause: (requires: string, citation: string) => `${requires} (${citation})`,
  cited: (citation: string) => `Read ${citation}.`,
  then: 'What happens then',
  stops: (clock: string, day: string | null) =>
    day === null ? `It ends this time limit: ${clock}.` : `It ends this time limit: ${clock}, due ${day}.`,
  lateReplies: 'Late replies from services',
  lateReply: (service: string, due: string) => `${service}: due ${due}`,
} as const;
