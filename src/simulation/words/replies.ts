/** What the council writes while it deals with a complaint. Reasons are sentences; the notice puts them as they are. */
export const replies = {
  extension: [
    'The contractor’s records for the dates you gave are with its depot and will reach us next week.',
    'The officer who visited you is on leave until Monday and we want to hear her account first.',
    'The measured survey is booked for next week and we need it to answer you.',
    'You sent us further photographs, which the surveyor has to look at.',
    'Two services are involved and one of them has still to send its records.',
    'We are waiting for the recordings of your calls from the telephone company.',
    'A second visit is needed, because nobody was at home at the first.',
  ],
  delay: [
    'The answer was ready on time but one of its facts proved wrong, and we would rather be late than wrong.',
    'The person who dealt with your complaint has been ill and somebody else has taken it over.',
    'The records of the contractor reached us only this morning.',
    'We have more complaints than usual this month and yours has had to wait, for which we are sorry.',
    'The finding has to be agreed with our legal team, which takes longer than we thought.',
  ],
  update: [
    'The records have arrived and we are reading them. Nothing is needed from you.',
    'The visit took place yesterday. The report will take three more days.',
    'We are still waiting for one service. We have asked again today.',
    'Your answer is being checked by a second person before it is sent.',
  ],
  information: [
    'It happened again this morning. Same thing.',
    'I forgot to say that I have the names of two of the people I spoke to.',
    'Here are the dates: the 4th, the 11th and the 18th.',
    'Please use my new phone number from now on.',
    'Somebody came yesterday, looked, and went away again without ringing the bell.',
  ],
  escalation: [
    'You have answered a question I did not ask.',
    'The letter says that you called. You did not call.',
    'I have the proof and you did not ask for it.',
    'Nothing has changed since your letter.',
    'An apology is not enough after all this time.',
    'I do not agree that two visits are the same as listening.',
  ],
  withdrawal: [
    'It was put right before the letter came.',
    'The officer rang and explained.',
    'I have moved away and do not want to go on with it.',
    'I made a mistake: it was not the council.',
  ],
  close: ['It is settled', 'Nothing is left to do'],
  triage: [
    'It has been going on for months and there is a child with asthma in the home.',
    'One service, one question.',
  ],
  lateEntry: [
    'The letter went to the wrong office and reached us only now.',
    'It was told to the caretaker, who passed it on after his leave.',
    'The system was down on the day.',
  ],
} as const;

/** How a promise of each kind is put. */
export const promises = {
  apology: ['A written apology from the head of service', 'A letter of apology from the director'],
  acknowledgement: [
    'A letter that says plainly what went wrong',
    'An acknowledgement, with the dates, of what we missed',
  ],
  explanation: ['A visit to explain the decision, with the papers', 'A written explanation in plain words'],
  action: [
    'The work done and checked by a supervisor',
    'A visit on a day that you choose, and the work finished on it',
  ],
  decisionChange: ['A new decision by somebody who has not seen the case', 'The decision withdrawn and made again'],
  recordAmendment: ['Your record put right and a copy sent to you', 'A correction beside the entry in the file'],
  payment: [
    '£150 for the trouble and the time',
    '£75 for the calls and the waiting',
    'Your costs paid against receipts',
  ],
  policyChange: ['A change to how reports are passed to the depot', 'A new check before warning letters are sent'],
} as const;
